package main

import (
	"slices"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/news"
)

// outcome is what became of a plant.
type outcome struct {
	shown   bool           // a dispute has the changed report and an unchanged one on two sides
	vouched bool           // a line still cites both for what only one of them tells
	fresh   []news.Dispute // disputes that were not there before
	noise   []news.Dispute // those of them that do not show it
	joined  [2]bool        // a line cites both sentences: before and after
}

// outcome plants the change and looks what became of it. It is not ok where
// the changed sentence is not in what is read of the report.
func (p plant) outcome(s *scene) (o outcome, ok bool) {
	f := s.filed[p.report]
	f.Text = p.changed(f.Text)
	changed := only(f.read())
	mine := standing(changed, p.sentence())
	if len(mine) == 0 {
		return o, false
	}
	after := s.compareWith(p.report, changed)
	var theirs []label.Place
	for _, w := range p.witnesses {
		theirs = append(theirs, standing(s.reports[w.report], w.text)...)
	}
	shows := func(d news.Dispute) bool { return p.shows(d, changed.ID, mine, theirs) }
	o.shown = slices.ContainsFunc(after.Disputed, shows)
	o.fresh = newcomers(s.before, after)
	o.noise = slices.DeleteFunc(slices.Clone(o.fresh), shows)
	o.vouched = p.joins(after, mine, theirs, true)
	o.joined = [2]bool{p.joins(s.before, standing(s.reports[p.report], p.was.text), theirs, false), p.joins(after, mine, theirs, false)}
	return o, true
}

// shows says whether one side of a dispute tells the new and another the old:
// by its places, or by its value and the report.
func (p plant) shows(d news.Dispute, changed string, mine, theirs []label.Place) bool {
	tellsNew := func(side news.Side) bool {
		return on(side.Cites, mine) || p.new != "" && p.old != "" && hasWords(side.Value, p.new) && cites(side.Cites, changed)
	}
	tellsOld := func(side news.Side) bool {
		return on(side.Cites, theirs) || p.old != "" && hasWords(side.Value, p.old) && !cites(side.Cites, changed)
	}
	for i, a := range d.Sides {
		for j, b := range d.Sides {
			if i != j && tellsNew(a) && tellsOld(b) {
				return true
			}
		}
	}
	return false
}

func on(refs news.Refs, places []label.Place) bool {
	at := label.PlacesOf(refs)
	return slices.ContainsFunc(places, func(p label.Place) bool { return label.Touches(at, p, 0) })
}

func cites(refs news.Refs, report string) bool {
	return slices.ContainsFunc(refs, func(r news.Ref) bool { return r.Report == report })
}

// joins says whether an agreed line or a line of the brief cites the changed
// sentence together with an unchanged one, for the value if it is asked for.
func (p plant) joins(s news.Synopsis, mine, theirs []label.Place, value bool) bool {
	line := func(text string, refs news.Refs) bool {
		if value && p.old != "" && !hasWords(text, p.old) && !hasWords(text, p.new) {
			return false
		}
		return on(refs, mine) && on(refs, theirs)
	}
	return slices.ContainsFunc(s.Agreed, func(c news.Claim) bool { return line(c.Text, c.Cites) }) ||
		slices.ContainsFunc(s.Brief, func(l news.Line) bool { return line(l.Text, l.Cites) })
}

// newcomers are the disputes that were not there before. One whose values read
// otherwise but that asks the same of the same reports is the same.
func newcomers(before, after news.Synopsis) []news.Dispute {
	had := map[string]int{}
	for _, d := range before.Disputed {
		had[valuesOf(d)]++
		had[askedOf(before, d)]++
	}
	var out []news.Dispute
	for _, d := range after.Disputed {
		v, a := valuesOf(d), askedOf(after, d)
		if had[v] == 0 && had[a] == 0 {
			out = append(out, d)
			continue
		}
		had[v]--
		had[a]--
	}
	return out
}

func valuesOf(d news.Dispute) string {
	var out []string
	for _, s := range d.Sides {
		out = append(out, label.Flat(s.Value))
	}
	return strings.Join(out, " | ")
}

// askedOf is the question of a dispute with the reports on each side, by their
// inputs: a changed report has another id.
func askedOf(s news.Synopsis, d news.Dispute) string {
	out := []string{d.Kind, d.Question}
	for _, side := range d.Sides {
		var inputs []string
		for _, r := range s.Reports {
			if cites(side.Cites, r.ID) {
				inputs = append(inputs, r.Input)
			}
		}
		out = append(out, strings.Join(inputs, " "))
	}
	return strings.Join(out, "\n")
}
