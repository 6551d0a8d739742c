package gold

import (
	"slices"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/news"
)

// timeline scores the gold events found, and those dated right.
func (w *workbench) timeline(c card) {
	right, seen := 0, 0
	for _, g := range w.g.Timeline {
		found, ok := false, false
		for _, p := range w.found(g.Evidence) {
			for _, e := range w.s.Timeline {
				if !label.Touches(label.PlacesOf(e.Cites), p, 0.25) {
					continue
				}
				found = true
				until := e.To
				if until == "" {
					until = e.From
				}
				ok = ok || strings.HasPrefix(e.From, g.Date) ||
					len(g.Date) == len("2031-05-04") && e.From <= g.Date && g.Date <= until && e.Precision == "day"
			}
		}
		if found {
			seen++
		}
		if ok {
			right++
		}
	}
	c.share("timeline found and dated right", right, len(w.g.Timeline))
	c.share("timeline found", seen, len(w.g.Timeline))
}

// sources scores whom the reports have things from. Pictures count apart.
func (w *workbench) sources(c card) {
	type link struct{ report, name, relation string }
	var rows []link
	names := map[string][]string{}
	for _, g := range w.g.Sourcing {
		r := w.files[g.File]
		if r == nil {
			continue
		}
		if x := (link{r.ID, g.Cites, g.Relation}); !slices.Contains(rows, x) {
			rows = append(rows, x)
			names[r.ID] = append(names[r.ID], g.Cites)
		}
	}
	found := 0
	for _, x := range rows {
		if slices.ContainsFunc(w.s.Sources, func(s news.SourceLink) bool {
			return s.Report == x.report && (s.Relation == "photo") == (x.relation == "photo") && sameSource(x.name, s.Source)
		}) {
			found++
		}
	}
	c.share("sources found", found, len(rows))
	good, all := 0, 0
	for _, s := range w.s.Sources {
		if _, known := w.folds[s.Report]; !known {
			continue
		}
		all++
		if slices.ContainsFunc(names[s.Report], func(n string) bool { return sameSource(n, s.Source) }) {
			good++
		}
	}
	c.share("source precision", good, all)
	if w.g.First != nil {
		f := portion{0, 1}
		if w.s.First != nil && samePerson(w.g.First.Outlet, w.s.First.Source) {
			f.value = 1
		}
		c["first reporter right"] = f
	}
}

func sameSource(want, got string) bool {
	return samePerson(want, got) || strings.Contains(strings.Join(label.WordsIn(got), " "), strings.Join(label.WordsIn(want), " "))
}
