package synoptic

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/synopsis/saying"
	"synoptic/synopsis/verify"
	"synoptic/text"
)

// told is a synopsis as it is saved.
func told(t *testing.T, s news.Synopsis) []byte {
	t.Helper()
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// holds checks what must hold of any story, whatever its reports say.
func holds(t *testing.T, reports []news.Report) {
	t.Helper()
	if n := len(Group(reports)); n > len(reports) || n == 0 {
		t.Errorf("%d reports in %d stories", len(reports), n)
	}
	s := Compare(news.Story{Reports: reports})
	before := told(t, s)
	for _, f := range verify.Synopsis(s) {
		t.Errorf("%s: %s", f.Where, f.What)
	}
	if *brief {
		return
	}
	shuffled := slices.Clone(reports)
	slices.Reverse(shuffled)
	if after := told(t, Compare(news.Story{Reports: shuffled})); string(after) != string(before) {
		t.Errorf("in another order the story is told otherwise:\n%s\n%s", before, after)
	}
	for _, words := range []string{"We heard a noise and then 4 lights went out,", "", "…", "“"} {
		for _, m := range saying.Find(words, reports) {
			if m.Cite != nil {
				_ = m.Cite.Text
			}
		}
	}
}

// FuzzStory: no story ends the program, and each is told alike in any order,
// without a fault that verify finds.
func FuzzStory(f *testing.F) {
	for n := range 40 {
		f.Add(scriptOf(uint64(n)))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 1<<12 {
			t.Skip("longer than any story drawn")
		}
		watched(t, func() { holds(t, inventedStory(b)) })
	})
}

// FuzzQuote: any words are looked for in any story, and what is found stands
// there.
func FuzzQuote(f *testing.F) {
	f.Add("We heard a noise and then 4 lights went out,", scriptOf(1))
	f.Add("“… ‘\u202e", scriptOf(2))
	f.Fuzz(func(t *testing.T, words string, b []byte) {
		if len(b) > 1<<12 || len(words) > 1<<12 {
			t.Skip("longer than any drawn")
		}
		watched(t, func() {
			reports := inventedStory(b)
			at := map[string][]string{}
			for _, r := range reports {
				at[r.ID] = append(at[r.ID], r.Text)
			}
			for _, m := range saying.Find(words, reports) {
				if c := m.Cite; c != nil && !slices.ContainsFunc(at[m.Report], func(text string) bool {
					return c.End <= len(text) && c.In(text) == c.Text
				}) {
					t.Errorf("%q is not at %d of report %s", c.Text, c.Start, m.Report)
				}
			}
		})
	})
}

func scriptOf(seed uint64) []byte {
	r := rand.New(rand.NewPCG(seed, 16))
	b := make([]byte, 400)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

// oddSeeds are stories that were once told with a fault.
var oddSeeds = []uint64{14135, 19634, 22412, 101901, 218528}

// More stories are drawn with go test . -run 'InventedStories|WildStories'
// -args -stories 100000, in parts with -from, and faster with -brief.
var (
	brief   = flag.Bool("brief", false, "compare each of them once, in one order, and look for no quotation in it")
	stories = flag.Uint64("stories", 200, "how many invented stories are compared")
	from    = flag.Uint64("from", 0, "number of the first of them")
)

// TestInventedStories compares stories that nobody wrote.
func TestInventedStories(t *testing.T) {
	n := *stories
	if testing.Short() {
		n = min(n, 30)
	}
	seeds := slices.Clone(oddSeeds)
	for i := range n {
		seeds = append(seeds, *from+i)
	}
	for _, seed := range seeds {
		t.Run(fmt.Sprint(seed), func(t *testing.T) { holds(t, inventedStory(scriptOf(seed))) })
	}
}

// FuzzMark: the marks of any text lie in it.
func FuzzMark(f *testing.F) {
	for _, s := range shapes {
		f.Add(s.of(200))
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1<<14 {
			t.Skip("longer than any text drawn")
		}
		watched(t, func() {
			r := text.Read(news.Report{ID: "a", Text: s, Published: news.Date{Date: "2031-05-06", Precision: "day"}})
			for _, sp := range places(&r.Marks) {
				if sp.Start < 0 || sp.Start > sp.End || sp.End > len(s) {
					t.Fatalf("a mark from %d to %d in %d bytes", sp.Start, sp.End, len(s))
				}
			}
		})
	})
}

func places(m *news.Marks) (out []news.Span) {
	for _, x := range m.Sentences {
		out = append(out, x.Span)
	}
	for _, x := range m.Tokens {
		out = append(out, x.Span)
	}
	for _, x := range m.Names {
		out = append(out, x.Span)
	}
	for _, x := range m.Mentions {
		out = append(out, x.Span)
	}
	for _, x := range m.Quotes {
		out = append(out, x.Span)
	}
	for _, x := range m.Moments {
		out = append(out, x.Span)
	}
	for _, x := range m.Figures {
		out = append(out, x.Span, x.About)
	}
	for _, x := range m.Credits {
		out = append(out, x.Span)
	}
	for _, x := range m.Clauses {
		out = append(out, x.Span, x.VerbSpan)
	}
	return out
}

// FuzzSaved: no bytes that are given out as a synopsis end verify, and what
// was changed in one that was saved is found.
func FuzzSaved(f *testing.F) {
	for n := range uint64(3) {
		doc := news.Document{Schema: news.Schema, Stories: []news.Synopsis{Compare(news.Story{Reports: inventedStory(scriptOf(n))})}, Rejected: []news.Rejected{}}
		doc.Seal = synopsis.Seal(doc)
		b, err := json.Marshal(doc)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b, 10, "x")
	}
	f.Fuzz(func(t *testing.T, b []byte, at int, with string) {
		whole, err := verify.Saved(b)
		if err != nil || len(whole.Faults) > 0 || at < 0 || at >= len(b) {
			return
		}
		changed := append(append(slices.Clone(b[:at]), with...), b[min(len(b), at+len(with)):]...)
		found, err := verify.Saved(changed)
		if err == nil && len(found.Faults) == 0 && !sameJSON(b, changed) {
			t.Errorf("unseen: %q at %d", with, at)
		}
	})
}

func sameJSON(a, b []byte) bool {
	var x, y any
	if json.Unmarshal(a, &x) != nil || json.Unmarshal(b, &y) != nil {
		return false
	}
	v, errV := json.Marshal(x)
	w, errW := json.Marshal(y)
	return errV == nil && errW == nil && string(v) == string(w)
}

// TestThingsTold: a thing told otherwise in the same words is a difference that
// verify knows.
func TestThingsTold(t *testing.T) {
	a, b := unread("a", "The ferryman of Tollen was shot in the leg."), unread("b", "The ferryman of Tollen was shot in the arm.")
	reports := []news.Report{text.Read(a), text.Read(b)}
	if d := Compare(news.Story{Reports: reports}).Disputed; len(d) != 1 || d[0].Kind != "other" {
		t.Errorf("disputed: %+v", d)
	}
	holds(t, reports)
}
