package sheet

import (
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/web"
)

// chosen is which parts of a synopsis are shown.
type chosen struct {
	All   bool     `help:"Show every line, not only the weightiest."`
	Brief bool     `xor:"brief" help:"Show only the latest and the brief."`
	Only  []string `xor:"only" help:"Show these parts, whole: differ, latest, brief, people, agreed, sayings, sole, figures, timeline, sources."`
}

// parts are the parts of a story by name, each with what takes it out.
var parts = []struct {
	name string
	drop func(*news.Synopsis)
}{
	{"differ", func(v *news.Synopsis) { v.Disputed = nil }},
	{"latest", func(v *news.Synopsis) { v.Latest = nil }},
	{"brief", func(v *news.Synopsis) { v.Brief = nil }},
	{"people", func(v *news.Synopsis) { _, v.Agreed = split(v.Agreed, introduces) }},
	{"agreed", func(v *news.Synopsis) { v.Agreed, _ = split(v.Agreed, introduces) }},
	{"sayings", func(v *news.Synopsis) { v.Sayings = nil }},
	{"sole", func(v *news.Synopsis) { v.Sole = nil }},
	{"figures", func(v *news.Synopsis) { v.Figures, v.Values = nil, nil }},
	{"timeline", func(v *news.Synopsis) { v.Timeline = nil }},
	{"sources", func(v *news.Synopsis) { v.Sources = nil }},
}

// named are the parts that were asked for by name.
func (c chosen) named() []string {
	if c.Brief {
		return append([]string{"latest", "brief"}, c.Only...)
	}
	return c.Only
}

// Check refuses a part that there is not.
func (c chosen) Check() error {
	var names []string
	for _, p := range parts {
		names = append(names, p.name)
	}
	for _, name := range c.Only {
		if !slices.Contains(names, name) {
			return fmt.Errorf("--only %s: no such part; the parts are %s", name, strings.Join(names, ", "))
		}
	}
	return nil
}

// whole is a story with every line of the parts chosen, in the order shown:
// sayings of several reports stand first.
func (c chosen) whole(v news.Synopsis) edition {
	e := edition{Synopsis: v, disputes: v.Disputed, order: web.Asking(v), whole: true}
	for _, p := range parts {
		if named := c.named(); len(named) > 0 && !slices.Contains(named, p.name) {
			p.drop(&e.Synopsis)
		}
	}
	e.Sayings = slices.Clone(e.Sayings)
	slices.SortStableFunc(e.Sayings, func(a, b news.Saying) int { return min(b.Reports, 2) - min(a.Reports, 2) })
	e.Sayings = bySpeaker(e.Sayings)
	return e
}

// bySpeaker puts the sayings of one speaker one behind the other, where the first of
// them stands: first those that several reports have. Of whom a report does not name is nobody else.
func bySpeaker(all []news.Saying) []news.Saying {
	type heard struct {
		speaker news.Maybe
		several bool
	}
	at := map[heard]int{}
	var groups [][]news.Saying
	for _, y := range all {
		key := heard{y.Speaker, y.Reports > 1}
		n, known := at[key]
		if !known || y.Speaker == "" {
			n = len(groups)
			at[key] = n
			groups = append(groups, nil)
		}
		groups[n] = append(groups[n], y)
	}
	return slices.Concat(groups...)
}

// oneMore says whether the n-th of some sayings is one more of the speaker before it.
func oneMore(all []news.Saying, n int) bool {
	return n > 0 && all[n].Speaker != "" && all[n].Speaker == all[n-1].Speaker
}

// introduces tells that an agreed line only tells who somebody is.
func introduces(c news.Claim) bool { return c.Introduces != "" }

// folds tells whether lines may be left out.
func (c chosen) folds() bool { return !c.All && len(c.named()) == 0 }
