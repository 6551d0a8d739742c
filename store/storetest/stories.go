package storetest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/store"
)

// oneStory moves reports about at random and keeps count.
func oneStory(h *house) {
	const many = 12
	reports := make([]news.Report, many)
	h.write(h, func(b store.Batch) (err error) {
		for n := range many {
			if reports[n], err = Put(b, n, ""); err != nil {
				return err
			}
		}
		return nil
	})
	where := map[string]string{}
	for _, r := range reports {
		where[r.ID] = "s" + r.ID
	}
	rapid.Check(h, func(t *rapid.T) {
		r, to := rapid.SampledFrom(reports).Draw(t, "report"), "s"+rapid.SampledFrom(reports).Draw(t, "story").ID
		m := store.Membership{Report: r.ID, Story: to}
		if rapid.Bool().Draw(t, "merge") && where[r.ID] != to {
			m.Merged = []string{where[r.ID]}
		}
		h.write(t, func(b store.Batch) error { return b.Join(m) })
		for id, story := range where {
			if id == r.ID || slices.Contains(m.Merged, story) {
				where[id] = to
			}
		}
		h.see(t, func(v store.View) error {
			held := map[string]string{}
			for _, r := range reports {
				s, err := v.Story(where[r.ID])
				if err != nil {
					return err
				}
				if len(s.Members) != s.Reports {
					t.Fatalf("story %s counts %d reports and has %d", s.ID, s.Reports, len(s.Members))
				}
				for _, m := range s.Members {
					if held[m.Report] != "" && held[m.Report] != s.ID {
						t.Fatalf("report %s is in %s and in %s", m.Report, s.ID, held[m.Report])
					}
					held[m.Report] = s.ID
				}
			}
			if d := alike(where, held); d != "" {
				t.Fatalf("memberships are otherwise:\n%s", d)
			}
			return nil
		})
	})
}

func storiesCount(h *house) {
	var a, b news.Report
	h.write(h, func(w store.Batch) (err error) {
		if a, err = Put(w, 3, ""); err == nil {
			b, err = Put(w, 1, "s"+a.ID)
		}
		return err
	})
	story := func() store.Story {
		return seen(h, h, func(v store.View) (store.Story, error) { return v.Story("s" + a.ID) })
	}
	if s := story(); s.Title != string(a.Title) || s.Reports != 2 || s.Outlets != 2 || s.First != string(b.Published.Date) || s.Last != string(a.Published.Date) || s.Differs != 0 {
		h.Errorf("%+v", s)
	}
	h.write(h, func(w store.Batch) error {
		_, err := w.KeepSynopsis(Compare("s"+a.ID, b, a))
		return err
	})
	if s := story(); s.Title != string(b.Title) || s.Differs != 1 || s.Version != 1 {
		h.Errorf("with a synopsis: %+v", s)
	}
	h.write(h, func(w store.Batch) error { return w.Fail("s"+a.ID, "too strange") })
	if s := story(); s.Fault != "too strange" || s.Version != 1 {
		h.Errorf("that could not be compared: %+v", s)
	}
	h.write(h, func(w store.Batch) error {
		_, err := w.KeepSynopsis(Compare("s"+a.ID, b, a))
		return err
	})
	if s := story(); s.Fault != "" {
		h.Errorf("that was compared again: %+v", s)
	}
	y := Compare("s"+a.ID, b, a)
	for _, relation := range []string{"then_now", "values_given", "differ", ""} {
		d := y.Disputed[0]
		d.Relation = relation
		y.Disputed = append(y.Disputed, d)
	}
	h.write(h, func(w store.Batch) error {
		_, err := w.KeepSynopsis(y)
		return err
	})
	if s := story(); s.Differs != 5 {
		h.Errorf("%d questions are counted, want all five that are shown", s.Differs)
	}
	c, err := news.Report{}, error(nil)
	h.write(h, func(w store.Batch) error {
		if c, err = Put(w, 5, ""); err != nil {
			return err
		}
		return w.Join(store.Membership{Report: c.ID, Story: "s" + c.ID, Merged: []string{"s" + a.ID}})
	})
	if s := story(); s.ID != "s"+c.ID || s.Reports != 3 {
		h.Errorf("asked for a story that went into %s: %+v", "s"+c.ID, s)
	}
	export(h, h) // the synopsis of a story that went into another is not missed
}

func storiesFound(h *house) {
	const many = 30
	var reports []news.Report
	h.write(h, func(b store.Batch) error {
		for n := range many {
			story := ""
			if n%3 == 2 {
				story = "s" + reports[n-1].ID
			}
			r, err := Put(b, n, story)
			if err != nil {
				return err
			}
			reports = append(reports, r)
		}
		_, err := b.KeepSynopsis(Compare("s"+reports[1].ID, reports[1], reports[2]))
		return err
	})
	stories := func(q store.StoryQuery) []store.Story {
		return seen(h, h, func(v store.View) (out []store.Story, err error) {
			for {
				page, next, err := v.Stories(q)
				if out = append(out, page...); err != nil || next == "" {
					return out, err
				}
				q.Cursor = next
			}
		})
	}
	all := stories(store.StoryQuery{})
	if len(all) != 20 || !slices.IsSortedFunc(all, newestFirst) {
		h.Errorf("%d stories: %+v", len(all), all)
	}
	for most := range 7 {
		if d := alike(all, stories(store.StoryQuery{Most: most + 1})); d != "" {
			h.Errorf("paged by %d they are otherwise:\n%s", most+1, d)
		}
	}
	for _, c := range []struct {
		name  string
		query store.StoryQuery
		holds func(news.Report) bool
	}{
		{"outlet", store.StoryQuery{Outlet: outlets[1]}, func(r news.Report) bool { return string(r.Outlet.Name) == outlets[1] }},
		{"from", store.StoryQuery{From: "2031-05-11"}, func(r news.Report) bool { return r.Published.Date >= "2031-05-11" }},
		{"to", store.StoryQuery{To: "2031-05-06"}, func(r news.Report) bool { return r.Published.Date <= "2031-05-06" }},
		{"person", store.StoryQuery{Person: "tobias quill"}, func(r news.Report) bool { return strings.Contains(r.Text, "Tobias Quill") }},
		{"last name", store.StoryQuery{Person: "Fenn"}, func(r news.Report) bool { return strings.Contains(r.Text, "Fenn") }},
		{"first name alone is nobody", store.StoryQuery{Person: "Ines"}, func(news.Report) bool { return false }},
		{"words", store.StoryQuery{Words: "ferry contract"}, func(r news.Report) bool { return strings.Contains(r.Text, "ferry contract") }},
		{"differs", store.StoryQuery{Differs: true}, func(r news.Report) bool { return r.ID == reports[1].ID }},
		{"outlet and words", store.StoryQuery{Outlet: outlets[2], Words: `"the weir"`}, nil},
	} {
		got := ids(stories(c.query))
		if c.holds == nil {
			if len(got) == 0 || len(got) == len(all) {
				h.Errorf("%s: %v", c.name, got)
			}
			continue
		}
		var want []string
		for _, s := range all {
			x := seen(h, h, func(v store.View) (store.Story, error) { return v.Story(s.ID) })
			if slices.ContainsFunc(x.Members, func(m store.Membership) bool {
				return slices.ContainsFunc(reports, func(r news.Report) bool { return r.ID == m.Report && c.holds(r) })
			}) {
				want = append(want, s.ID)
			}
		}
		if d := alike(want, got); d != "" {
			h.Errorf("%s:\n%s", c.name, d)
		}
	}
	h.see(h, func(v store.View) error {
		if _, _, err := v.Stories(store.StoryQuery{Cursor: "no cursor"}); !errors.Is(err, store.ErrCursor) {
			h.Errorf("a cursor nobody gave: %v", err)
		}
		return nil
	})
}

func newestFirst(a, b store.Story) int {
	return strings.Compare(b.Last+fmt.Sprintf("%09d", b.Reports), a.Last+fmt.Sprintf("%09d", a.Reports))
}

func ids(stories []store.Story) (out []string) {
	for _, s := range stories {
		out = append(out, s.ID)
	}
	return out
}

func whyLeads(h *house) {
	var r [4]news.Report
	h.write(h, func(b store.Batch) (err error) {
		for n := range r {
			if r[n], err = Put(b, n, ""); err != nil {
				return err
			}
		}
		for n, with := range map[int]int{1: 0, 2: 0} {
			why := []news.Join{{Report: r[n].ID, With: r[with].ID, Evidence: []news.Evidence{{Kind: "name", Text: "Ines Marrow", Weight: 2}}}}
			if err := b.Join(store.Membership{Report: r[n].ID, Story: "s" + r[0].ID, Joins: why}); err != nil {
				return err
			}
		}
		return nil
	})
	why := func(a, b int) store.Reasons {
		return seen(h, h, func(v store.View) (store.Reasons, error) { return store.Why(v, r[a].ID, r[b].ID) })
	}
	for _, c := range []struct {
		a, b int
		path []string
	}{
		{1, 2, []string{r[1].ID, r[0].ID, r[2].ID}},
		{0, 2, []string{r[0].ID, r[2].ID}},
		{1, 1, []string{r[1].ID}},
		{1, 3, nil},
	} {
		got := why(c.a, c.b)
		var path []string
		for _, m := range got.Path {
			path = append(path, m.Report)
		}
		if d := alike(c.path, path); d != "" || got.One() != (c.path != nil) {
			h.Errorf("%d and %d: one story: %v\n%s", c.a, c.b, got.One(), d)
		}
	}
	if e := why(1, 0).Path[0].Joins[0].Evidence[0]; e.Text != "Ines Marrow" || e.Weight != 2 {
		h.Errorf("the evidence is %+v", e)
	}
}

// wordsFound asks by words as people type them.
func wordsFound(h *house) {
	texts := map[string]string{
		"Bridge shut":   "The swing bridge of Ostwick is shut.\nNobody knows for how long, said Renée Aldous.\n",
		"Herons":        "Volunteers counted herons.\nThey killed no time.\n",
		"Weir repaired": "The weir was repaired (at last) near the bridge of Tarn.\n",
	}
	id := map[string]string{}
	h.write(h, func(b store.Batch) error {
		for title, text := range texts {
			r := report("https://"+title, outlets[0], title, text, "", 0)
			id[title] = r.ID
			raw, _, err := b.KeepRaw(news.Raw{Body: []byte(text), Input: title}, "")
			_, err2 := b.KeepReport(raw, 0, "", r)
			hits, err3 := b.Search(store.SearchQuery{Words: title})
			if len(hits) != 1 {
				h.Errorf("in the write that keeps it %q finds %+v", title, hits)
			}
			if err := errors.Join(err, err2, err3, b.Done(raw)); err != nil {
				return err
			}
		}
		return nil
	})
	for _, c := range []struct{ words, found, at string }{
		{"herons", "Herons", "Volunteers counted herons."},
		{"HERON", "Herons", "Volunteers counted herons."},
		{"kill", "Herons", "They killed no time."},
		{"renee aldous", "Bridge shut", "Nobody knows for how long, said Renée Aldous."},
		{`"swing bridge"`, "Bridge shut", "The swing bridge of Ostwick is shut."},
		{`“bridge of Tarn”`, "Weir repaired", "The weir was repaired (at last) near the bridge of Tarn."},
		{`"bridge swing"`, "", ""},
		{"ostw*", "Bridge shut", "The swing bridge of Ostwick is shut."},
		{"ostw", "", ""},
		{"weir herons", "", ""},
		{`NEAR(weir bridge) OR title:x -`, "", ""},
		{`"`, "", ""},
		{"(", "", ""},
		{"  ", "", ""},
		{"repaired AND", "", ""},
	} {
		hits := seen(h, h, func(v store.View) ([]store.Hit, error) { return v.Search(store.SearchQuery{Words: c.words}) })
		if c.found == "" {
			if len(hits) != 0 {
				h.Errorf("%q finds %+v", c.words, hits)
			}
			continue
		}
		if len(hits) != 1 || hits[0].Report.ID != id[c.found] || hits[0].Ref.Text != c.at {
			h.Errorf("%q finds %+v, want %q at %q", c.words, hits, c.found, c.at)
			continue
		}
		if r := hits[0]; r.Ref.In(r.Report.Text) != r.Ref.Text {
			h.Errorf("%q: %q does not stand at its place", c.words, r.Ref.Text)
		}
	}
	if hits := seen(h, h, func(v store.View) ([]store.Hit, error) { return v.Search(store.SearchQuery{Words: "bridge"}) }); len(hits) != 2 || hits[0].Report.ID != id["Bridge shut"] {
		h.Errorf("what has the word in its title is not the first of %+v", hits)
	}
	rapid.Check(h, func(t *rapid.T) {
		words := plain().Draw(t, "words")
		h.see(t, func(v store.View) error {
			_, err := v.Search(store.SearchQuery{Words: words})
			_, _, err2 := v.Stories(store.StoryQuery{Words: words})
			return errors.Join(err, err2)
		})
	})
}
