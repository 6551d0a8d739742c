package desk

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"synoptic/news"
	"synoptic/store"
	"synoptic/store/sqlite"
)

// events are invented events, each as its outlets tell it.
var events = [][]string{
	{
		"The ferry Aldra ran aground off Tollen harbour early on Monday and 43 passengers were taken off by lifeboats. Nobody was hurt, the coast guard of Norland said. The Aldra was on its way from Skarn to Tollen when its engine failed, the company Venn Lines said.",
		"Lifeboats took 43 passengers off the ferry Aldra, which ran aground near Tollen harbour on Monday. The coast guard said that nobody was hurt. Venn Lines said the engine of the Aldra had failed on the way from Skarn.",
		"A failed engine drove the Venn Lines ferry Aldra onto rocks off Tollen on Monday. All 43 passengers were brought ashore by lifeboat, the coast guard of Norland said, and none was injured.",
	},
	{
		"The council of Orrin voted on Tuesday to sell the old sugar mill to Tollen Foods for 3.2 million crowns. Mayor Ilse Corran called the sale the end of a long quarrel. Workers of the mill had asked the council to wait.",
		"Orrin's old sugar mill goes to Tollen Foods. The council agreed on Tuesday to sell it for 3.2 million crowns, although workers of the mill had asked it to wait. It ends a long quarrel, Mayor Ilse Corran said.",
	},
}

// document is one outlet's report as it comes in.
func document(event, outlet int) news.Raw {
	title := []string{"Ferry Aldra runs aground off Tollen", "Orrin sells its sugar mill"}[event]
	at := fmt.Sprintf("https://paper%d.example/%d", outlet, event)
	body := fmt.Sprintf(`{"url":%q,"outlet":"Paper %d","title":%q,"published":"2026-05-0%d","text":%q}`, at, outlet, title, 4+event, events[event][outlet])
	return news.Raw{Body: []byte(body + "\n"), Input: at, Media: "application/jsonl"}
}

func all() (out []news.Raw) {
	for e := range events {
		for o := range events[e] {
			out = append(out, document(e, o))
		}
	}
	return out
}

// sitting is a desk on a store of its own, with a clock that stands.
type sitting struct {
	*testing.T
	*Desk
	path  string
	sound store.Store // that the desk works on, whatever is between
	clock time.Time
}

func sit(t *testing.T) *sitting {
	s := &sitting{T: t, path: filepath.Join(t.TempDir(), "news.db"), clock: time.Date(2026, 5, 6, 9, 0, 0, 0, time.UTC)}
	s.open()
	t.Cleanup(func() { s.Desk.store.Close() })
	return s
}

func (s *sitting) open() {
	s.Helper()
	kept, err := sqlite.Open(s.Context(), s.path, sqlite.Options{})
	s.must(err)
	s.sound = kept
	s.Desk, err = Open(s.Context(), kept, Options{Now: func() time.Time { return s.clock }})
	s.must(err)
}

func (s *sitting) must(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

// again ends the desk as it is and opens another on what it kept.
func (s *sitting) again() {
	s.Helper()
	s.must(s.Desk.store.Close())
	s.open()
}

// askAll asks every feed whose time has come.
func (s *sitting) askAll() {
	s.Helper()
	for n := 1; n > 0; {
		var err error
		n, err = s.feeds.refresh(s.Context())
		s.must(err)
		s.feeds.rounds.all.Wait()
		s.must(s.feeds.rounds.failures())
	}
}

func (s *sitting) settle() {
	s.Helper()
	_, err := s.Settle(s.Context(), nil)
	s.must(err)
}

func (s *sitting) accept(raws ...news.Raw) {
	s.Helper()
	_, err := s.Accept(s.Context(), "", raws...)
	s.must(err)
}

// stories are the inputs of each story, in order.
func (s *sitting) stories() (out []string) {
	s.Helper()
	s.must(s.Desk.store.Read(s.Context(), func(v store.View) error {
		stories, _, err := v.Stories(store.StoryQuery{})
		if err != nil {
			return err
		}
		for _, st := range stories {
			var inputs []string
			for r, err := range v.Reports(store.ReportQuery{Story: st.ID, Bare: true}) {
				if err != nil {
					return err
				}
				inputs = append(inputs, strings.TrimPrefix(string(r.URL), "https://"))
			}
			slices.Sort(inputs)
			out = append(out, strings.Join(inputs, " "))
		}
		return nil
	}))
	slices.Sort(out)
	return out
}

// told are the versions of the synopses by title.
func (s *sitting) told() map[string]int {
	s.Helper()
	out := map[string]int{}
	s.must(s.Desk.store.Read(s.Context(), func(v store.View) error {
		stories, _, err := v.Stories(store.StoryQuery{})
		for _, st := range stories {
			out[st.Title] = st.Version
		}
		return err
	}))
	return out
}

var wanted = []string{"paper0.example/0 paper1.example/0 paper2.example/0", "paper0.example/1 paper1.example/1"}

// What is accepted becomes stories with their synopses.
func TestSettle(t *testing.T) {
	s := sit(t)
	s.accept(all()...)
	s.settle()
	if got := s.stories(); !slices.Equal(got, wanted) {
		t.Errorf("stories are %q, want %q", got, wanted)
	}
	for title, version := range s.told() {
		if title == "" || version != 1 {
			t.Errorf("story %q has synopsis %d, want the first", title, version)
		}
	}
}

// A desk that is ended anywhere goes on where it was: after every step of the
// work it is opened anew, and the stories are the same.
func TestGoesOn(t *testing.T) {
	s := sit(t)
	for _, raw := range all() {
		s.accept(raw)
		s.again()
		_, _, err := s.read(s.Context())
		s.must(err)
		s.again()
		_, err = s.groups.group(s.Context())
		s.must(err)
		s.again()
	}
	s.settle()
	if got := s.stories(); !slices.Equal(got, wanted) {
		t.Errorf("stories are %q, want %q", got, wanted)
	}
}

// The same again is known, and changes nothing.
func TestTheSameAgain(t *testing.T) {
	s := sit(t)
	s.accept(all()...)
	s.settle()
	kept, err := s.Accept(t.Context(), "", all()...)
	s.must(err)
	if slices.ContainsFunc(kept, func(a Accepted) bool { return a.Fresh }) {
		t.Errorf("what is known is fresh: %v", kept)
	}
	s.must(s.Store().Read(t.Context(), func(v store.View) error {
		for i, a := range kept {
			if raw, err := v.Raw(a.ID); err != nil || raw.Input != all()[i].Input {
				t.Errorf("document %d is told to be %s, which is %q (%v)", i, a.ID, raw.Input, err)
			}
		}
		return nil
	}))
	p, err := s.Settle(t.Context(), nil)
	s.must(err)
	if p != (Progress{}) {
		t.Errorf("there was work on what is known: %+v", p)
	}
}

// Of a document that holds what is known and what is not, as a feed that changed
// does, both are kept with what they say, also where the store forgets in
// between.
func TestKnownAndNew(t *testing.T) {
	s := sit(t)
	s.accept(document(0, 0))
	s.settle()
	both := document(0, 0)
	both.Input, both.Body = "feed", append(both.Body, document(0, 1).Body...)
	s.accept(both)
	s.settle()
	s.marked(2)
	found := [][]news.Report{s.bench.open(both)}
	s.must(s.markNew(t.Context(), []store.Raw{{Raw: both}}, found))
	if len(found[0][0].Marks.Sentences) > 0 {
		t.Error("what is kept was read once more")
	}
	s.must(s.Store().Write(t.Context(), func(b store.Batch) error {
		s.must(b.Forget())
		ids, err := b.Unread(9)
		s.must(err)
		raw, err := b.Raw(ids[1])
		s.must(err)
		return keep(b, raw, found[0])
	}))
	s.settle()
	s.marked(2)
}

// marked is that so many reports are kept, each with what it says.
func (s *sitting) marked(n int) {
	s.Helper()
	s.must(s.Store().Read(s.Context(), func(v store.View) error {
		for r, err := range v.Reports(store.ReportQuery{}) {
			if err != nil || len(r.Marks.Sentences) == 0 {
				s.Errorf("%s has %d sentences (%v)", r.URL, len(r.Marks.Sentences), err)
			}
			n--
		}
		return nil
	}))
	if n != 0 {
		s.Errorf("there are %d reports more or less", n)
	}
}

// A story that changed is compared again once it has been quiet, and at the
// latest some time after it changed.
func TestDue(t *testing.T) {
	s := sit(t)
	step := func(raw news.Raw) {
		s.accept(raw)
		for {
			n, err := takeIn(t.Context(), s.Desk)
			s.must(err)
			if n == 0 {
				return
			}
		}
	}
	compared := func() int {
		n, err := s.compareSome(t.Context(), false)
		s.must(err)
		return n
	}
	step(document(0, 0))
	if n := compared(); n != 0 {
		t.Fatalf("compared %d stories at once", n)
	}
	s.clock = s.clock.Add(time.Second)
	step(document(0, 1))
	s.clock = s.clock.Add(1500 * time.Millisecond)
	if n := compared(); n != 0 {
		t.Errorf("compared %d stories while reports came", n)
	}
	s.clock = s.clock.Add(time.Second)
	if n := compared(); n != 1 {
		t.Errorf("compared %d stories that were quiet, want 1", n)
	}
	if first := s.groups.due("y", s.clock, true); s.groups.due("y", first, true) != first.Add(s.o.Settle) || s.groups.due("y", first.Add(time.Minute), true).After(first.Add(s.o.Settle)) {
		t.Error("a new story that changes all the time waits as long as one of which something is told")
	}
	first := s.clock
	for n := 0; s.groups.due("x", s.clock, false).After(s.clock); n++ {
		if s.clock = s.clock.Add(time.Second); n > 100 {
			t.Fatal("a story that changes all the time is never due")
		}
	}
	if waited := s.clock.Sub(first); waited < 20*time.Second || waited > 40*time.Second {
		t.Errorf("a story that changes all the time waited %v", waited)
	}
}

// What a person says of reports holds, also when all is made anew.
func TestCorrectionsLast(t *testing.T) {
	s := sit(t)
	s.accept(all()...)
	s.settle()
	var one, other string
	s.must(s.Desk.store.Read(t.Context(), func(v store.View) error {
		for r, err := range v.Reports(store.ReportQuery{Bare: true}) {
			if err != nil {
				return err
			}
			switch r.URL {
			case "https://paper2.example/0":
				one = r.ID
			case "https://paper0.example/0":
				other = r.ID
			}
		}
		return nil
	}))
	s.must(s.Correct(t.Context(), store.Said{Kind: "apart", Reports: []string{one, other}}))
	s.settle()
	apart := s.stories()
	if slices.Equal(apart, wanted) {
		t.Fatalf("the reports are still together: %q %q %q", apart, one, other)
	}
	s.again()
	_, err := s.Rebuild(t.Context(), nil)
	s.must(err)
	if got := s.stories(); !slices.Equal(got, apart) {
		t.Errorf("made anew the stories are %q, were %q", got, apart)
	}
}

// A page that changed is in its story once, as it is now.
func TestChangedPage(t *testing.T) {
	s := sit(t)
	s.accept(all()...)
	s.settle()
	raw := document(0, 0)
	raw.Body = []byte(strings.Replace(string(raw.Body), "43 passengers", "44 passengers", 1))
	s.accept(raw)
	s.settle()
	s.must(s.Desk.store.Read(t.Context(), func(v store.View) error {
		stories, _, err := v.Stories(store.StoryQuery{Words: "Aldra"})
		if err != nil || len(stories) != 1 {
			return errors.Join(err, fmt.Errorf("%d stories of the ferry", len(stories)))
		}
		made, err := v.Synopsis(stories[0].ID, 0)
		if err != nil {
			return err
		}
		if len(made.Reports) != 3 || !strings.Contains(made.Reports[0].Text+made.Reports[1].Text+made.Reports[2].Text, "44 passengers") {
			t.Errorf("the story is compared from %d reports, want 3 with the new version", len(made.Reports))
		}
		return nil
	}))
}

// Who listens is told of what was compared; Run ends when it is asked to.
func TestRun(t *testing.T) {
	s := sit(t)
	s.o.Now, s.o.Settle = time.Now, time.Millisecond
	changes, stop := s.Listen()
	defer stop()
	ctx, end := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Desk.Run(ctx) }()
	s.accept(document(0, 0), document(0, 1))
	if c := <-changes; c.Story == "" || c.Version == 0 {
		t.Errorf("told of %+v", c)
	}
	end()
	s.must(<-done)
}

// A desk without a network says so when it is asked for feeds.
func TestOffline(t *testing.T) {
	s := sit(t)
	if _, err := s.Follow(t.Context(), store.Feed{URL: "https://paper.example/feed"}); !errors.Is(err, errOffline) {
		t.Errorf("follow says %v", err)
	}
	if _, err := s.Ask(t.Context(), "https://paper.example/feed"); !errors.Is(err, errOffline) {
		t.Errorf("ask says %v", err)
	}
}

// takeIn reads and groups some.
func takeIn(ctx context.Context, d *Desk) (int, error) {
	kept, _, err := d.read(ctx)
	if err != nil {
		return kept, err
	}
	grouped, err := d.groups.group(ctx)
	return kept + grouped.all(), err
}
