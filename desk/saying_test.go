package desk

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/store"
)

// exported is all that a store holds but for the corrections themselves and
// how many there are.
func (s *sitting) exported() string {
	s.Helper()
	var out bytes.Buffer
	s.must(s.sound.Read(s.Context(), func(v store.View) error {
		_, err := store.Export(v, &out, store.Wanted{})
		return err
	}))
	lines := slices.DeleteFunc(strings.Split(out.String(), "\n"), func(line string) bool {
		return strings.HasPrefix(line, `{"type":"correction"`) || strings.HasPrefix(line, `{"type":"count"`)
	})
	return strings.Join(lines, "\n")
}

// ids are the reports by the ends of their addresses.
func (s *sitting) ids() map[string]string {
	s.Helper()
	out := map[string]string{}
	s.must(s.sound.Read(s.Context(), func(v store.View) error {
		for r, err := range v.Reports(store.ReportQuery{Bare: true}) {
			if err != nil {
				return err
			}
			out[strings.TrimPrefix(string(r.URL), "https://paper")] = r.ID
		}
		return nil
	}))
	return out
}

// What is taken back is as if it had never been said: at once, for a desk that
// goes on, and when all is made anew; what else was said holds.
func TestUndo(t *testing.T) {
	for _, c := range []struct {
		kind    string
		reports []string
		from    string
	}{
		{"join", []string{"0.example/0", "0.example/1"}, ""},
		{"apart", []string{"0.example/0", "2.example/0"}, ""},
		{"split", []string{"1.example/0", "2.example/0"}, "0.example/0"},
		{"pin", []string{"1.example/0"}, "0.example/1"},
	} {
		t.Run(c.kind, func(t *testing.T) {
			s := sit(t)
			s.accept(all()...)
			s.settle()
			ids := s.ids()
			s.must(s.Correct(t.Context(), store.Said{Kind: "split", Reports: []string{ids["1.example/1"]}, From: ids["0.example/1"]}))
			s.settle()
			before := s.exported()
			said := store.Said{Kind: c.kind, From: ids[c.from]}
			for _, end := range c.reports {
				said.Reports = append(said.Reports, ids[end])
			}
			s.must(s.Correct(t.Context(), said))
			s.settle()
			if s.exported() == before {
				t.Fatal("what was said changed nothing")
			}
			s.must(s.Undo(t.Context(), 2, "a slip"))
			s.settle()
			if got := s.exported(); got != before {
				t.Errorf("taken back, it is otherwise:\n%s\nwas\n%s", got, before)
			}
			s.again()
			if n, err := s.groups.group(t.Context()); err != nil || n.all() > 0 {
				t.Errorf("there was %+v to group (%v)", n, err)
			}
			_, err := s.Rebuild(t.Context(), nil)
			s.must(err)
			if got := s.exported(); got != before {
				t.Errorf("made anew, it is otherwise:\n%s\nwas\n%s", got, before)
			}
			for _, number := range []int64{2, 3, 9} {
				if err := s.Undo(t.Context(), number, ""); err == nil {
					t.Errorf("correction %d was taken back again", number)
				}
			}
		})
	}
}

// An undo that another program wrote down, together with reports that came
// meanwhile, is taken up with them.
func TestUndoFromOutside(t *testing.T) {
	s := sit(t)
	s.accept(all()[1:]...)
	s.settle()
	ids := s.ids()
	s.must(s.Correct(t.Context(), store.Said{Kind: "apart", Reports: []string{ids["1.example/0"], ids["2.example/0"]}}))
	s.must(s.Store().Write(t.Context(), func(b store.Batch) error {
		_, _, err := b.KeepRaw(all()[0], "")
		return err
	}))
	_, _, err := s.read(t.Context())
	s.must(err)
	s.must(s.Store().Write(t.Context(), func(b store.Batch) error { return b.Correct(store.Said{Kind: "undo", Of: 1}) }))
	s.settle()
	if got := s.stories(); !slices.Equal(got, wanted) {
		t.Errorf("stories are %q, want %q", got, wanted)
	}
}

// Only reports are counted as grouped, not what was said of them.
func TestProgressCountsReports(t *testing.T) {
	s := sit(t)
	s.accept(all()...)
	s.must(s.Store().Write(t.Context(), func(b store.Batch) error {
		return b.Correct(store.Said{Kind: "join", Reports: []string{"none", "neither"}})
	}))
	p, err := s.Settle(t.Context(), nil)
	s.must(err)
	if p.Read != len(all()) || p.Grouped != len(all()) || p.Compared != 2 {
		t.Errorf("%d documents of two stories make %+v", len(all()), p)
	}
}

// A story that defeats the comparison says why, keeps what was told of it, and
// costs no other anything; when it is compared again the fault is gone.
func TestFault(t *testing.T) {
	s := sit(t)
	s.accept(document(0, 0), document(0, 1), document(1, 0))
	s.settle()
	changes, stop := s.Listen()
	defer stop()
	sound := s.compare
	s.compare = func(st news.Story) news.Synopsis {
		if len(st.Reports) == 3 {
			panic("too strange")
		}
		return sound(st)
	}
	s.accept(document(0, 2), document(1, 1))
	s.settle()
	faults, versions := s.faults()
	if len(faults) != 1 || !strings.Contains(faults[0], "too strange") || !slices.Equal(versions, []int{1, 2}) {
		t.Errorf("faults %q, versions %v", faults, versions)
	}
	heard := []string{(<-changes).Fault, (<-changes).Fault}
	if slices.Sort(heard); heard[0] != "" || !strings.Contains(heard[1], "too strange") {
		t.Errorf("who listens hears %q", heard)
	}
	s.compare = sound
	s.must(s.Store().Write(t.Context(), func(b store.Batch) error {
		stories, _, err := b.Stories(store.StoryQuery{})
		for _, st := range stories {
			s.must(b.Ask(st.ID, s.clock))
		}
		return err
	}))
	s.settle()
	if faults, versions := s.faults(); len(faults) > 0 || !slices.Equal(versions, []int{2, 2}) {
		t.Errorf("compared again: faults %q, versions %v", faults, versions)
	}
}

// faults are those of all stories, and versions how often each was compared.
func (s *sitting) faults() (faults []string, versions []int) {
	s.Helper()
	s.must(s.Store().Read(s.Context(), func(v store.View) error {
		stories, _, err := v.Stories(store.StoryQuery{})
		for _, st := range stories {
			versions = append(versions, st.Version)
			if st.Fault != "" {
				faults = append(faults, st.Fault)
			}
		}
		return err
	}))
	slices.Sort(versions)
	return faults, versions
}
