package story

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"synoptic/news"
)

func TestShuffledBatchGivesTheSameStories(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.Uint64().Draw(t, "seed")
		reports := newInventor(seed).stream(6)
		want := Group(reports)
		shuffled := slices.Clone(reports)
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if d := cmp.Diff(want, Group(shuffled)); d != "" {
			t.Fatalf("shuffled reports group otherwise:\n%s", d)
		}
	})
}

func TestInventedEventsAreFound(t *testing.T) {
	reports := newInventor(4).stream(60)
	got := partition(Group(reports))
	wrong := 0
	for _, a := range reports {
		for _, b := range reports {
			if (eventOf(a.ID) == eventOf(b.ID)) != (got[a.ID] == got[b.ID]) {
				wrong++
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d pairs of reports are wrongly together or apart", wrong)
	}
}

func eventOf(id string) (event int) {
	var k int
	if _, err := fmt.Sscanf(id, "e%d-%d", &event, &k); err != nil {
		panic(err)
	}
	return event
}

func TestCopiesNeverChangeStories(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reports := newInventor(rapid.Uint64().Draw(t, "seed")).stream(5)
		want := partition(Group(reports))
		copied := reports[rapid.IntRange(0, len(reports)-1).Draw(t, "which")]
		with := slices.Clone(reports)
		for i := range 40 {
			with = append(with, reworded(copied, fmt.Sprintf("z-copy-%d", i)))
		}
		got := partition(Group(with))
		for id, s := range got {
			if len(id) > 6 && id[:6] == "z-copy" && s != got[copied.ID] {
				t.Fatalf("copy %s is not with %s", id, copied.ID)
			}
		}
		for _, r := range with[len(reports):] {
			delete(got, r.ID)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("forty copies changed the stories:\n%s", d)
		}
	})
}

// A stream is as careful with many copies of a report as with the report alone.
func TestCopiesLeaveAStreamCareful(t *testing.T) {
	s := New()
	r := newInventor(1).stream(1)[0]
	s.Add(r)
	want := s.caution()
	for i := range 2 * settled {
		s.Add(reworded(r, fmt.Sprintf("copy-%d", i)))
	}
	if got := s.caution(); got != want {
		t.Errorf("caution is %v, and was %v", got, want)
	}
}

func TestRestoredStreamGoesOnTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reports := newInventor(rapid.Uint64().Draw(t, "seed")).stream(8)
		cut := rapid.IntRange(0, len(reports)).Draw(t, "cut")
		through, first := New(), New()
		through.Quiet, first.Quiet = 5, 5
		first.Correct(Correction{Kind: "apart", Reports: []string{reports[0].ID, reports[1].ID}})
		through.Correct(Correction{Kind: "apart", Reports: []string{reports[0].ID, reports[1].ID}})
		for _, r := range reports[:cut] {
			through.Add(r)
			first.Add(r)
		}
		second, err := Restore(first.Snapshot())
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range reports[cut:] {
			if d := cmp.Diff(through.Add(r), second.Add(r)); d != "" {
				t.Fatalf("after restoring, report %s is placed otherwise:\n%s", r.ID, d)
			}
		}
		if !bytes.Equal(through.Snapshot(), second.Snapshot()) {
			t.Fatal("the snapshots at the end differ")
		}
	})
}

func TestMarksDoNotChangeGrouping(t *testing.T) {
	reports := newInventor(9).stream(10)
	want := partition(Group(reports))
	for i := range reports {
		reports[i].Marks.Sentences = []news.Sentence{{Span: news.Span{Start: 0, End: 5}}}
	}
	if d := cmp.Diff(want, partition(Group(reports))); d != "" {
		t.Errorf("reports that were read group otherwise:\n%s", d)
	}
}

func FuzzAdd(f *testing.F) {
	f.Add("Two die in Brenfield", "“We are sorry,” the mayor of Brenfield said on 3 March 2031.", "2031-03-03")
	f.Add("", "\xff\xfe\x00 \xe2\x80", "9999")
	f.Fuzz(func(t *testing.T, title, text, date string) {
		s := New()
		for i := range 3 {
			s.Add(report(fmt.Sprint(i), date, title, text))
		}
		s.Why(report("a", date, title, text), report("b", "", text, title))
		if _, err := Restore(s.Snapshot()); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzRestore(f *testing.F) {
	f.Add([]byte(snapshotHead))
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, err := Restore(b); err == nil {
			s.Add(report("a", "2031-01-01", "Title", "Text of a report."))
		}
	})
}
