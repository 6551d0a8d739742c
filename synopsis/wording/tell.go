package wording

import (
	"strings"

	"synoptic/synopsis/statement"
)

// Tell is the clause without some details, and whether that can be read
// alone.
func (c *Clause) Tell(drop []bool) (Telling, bool) {
	t, ok := c.without(drop)
	r := reading{c.w, &t, c.h}
	t.Slight = ok && c.w.saysBeside(c.h)
	return t, ok && !c.phrase && r.alone()
}

// Part is a phrase without some details, and whether it tells something beside
// what it was cut from.
func (c *Clause) Part(drop []bool) (Telling, bool) {
	t, ok := c.without(drop)
	t.Phrase = true
	p := c.phrasing(&t)
	if ok {
		t.Introduces = p.introduces()
	}
	t.Slight = ok && p.slight()
	t.Opens = t.Opens && ok && t.Pieces[0].Start <= c.w.tokens[0].Start
	return t, ok && c.phrase && p.part()
}

// without is the clause without some details, and whether its predicate is
// left.
func (c *Clause) without(drop []bool) (Telling, bool) {
	w := c.w
	keep := make([]bool, len(w.tokens))
	copy(keep, c.tokens)
	for k, d := range c.Details {
		if !drop[k] {
			continue
		}
		for i, in := range d.in {
			if in {
				keep[i] = false
			}
		}
	}
	w.marks(keep, c.tokens)
	voice := ""
	for k := range c.Details {
		if drop[k] && c.credits(&c.Details[k]) {
			voice = Unnamed
		}
	}
	t := Telling{Voice: voice, Report: c.Report, Sentence: c.Sentence, Head: c.Head}
	w.pieces(&t, keep)
	if len(t.Pieces) == 0 || !keep[c.h] {
		return t, false
	}
	for n, it := range w.sentence.Items {
		switch {
		case t.inside(it.Span):
			t.Items = append(t.Items, n)
		case keep[it.Token-w.first]:
			return t, false // a part of a name or a time
		}
	}
	t.Opens = opens(t.Pieces[0].In(w.report.Text))
	t.Quoted = len(t.Pieces) == 1 && quotation(t.Pieces[0].In(w.report.Text))
	t.Whole = len(t.Pieces) == 1 && t.Pieces[0].Start <= w.tokens[0].Start && t.Pieces[0].End >= w.tokens[len(w.tokens)-1].Start
	return t, true
}

// CutsBehind says whether a clause without some details lacks what is told behind
// its predicate, of that or of what hangs on it: more than when, and no deed or
// name of its own.
func (c *Clause) CutsBehind(drop []bool) bool {
	for k, d := range c.Details {
		if !drop[k] || d.token < c.h || c.w.head[d.token] != c.h && c.w.head[c.w.head[d.token]] != c.h {
			continue
		}
		switch c.w.base(d.token) {
		case "appos", "parataxis", "conj", "dep", "discourse", "advmod", "amod":
			continue
		}
		if !c.w.times(d.in) && !(c.w.base(d.token) == "acl" && c.w.comma(c.w.left[d.token]-1)) {
			return true
		}
	}
	return false
}

// times says whether some words only tell when.
func (w *writer) times(in []bool) bool {
	for _, it := range w.sentence.Items {
		if in[it.Token-w.first] && it.Kind != statement.Moment {
			return false
		}
	}
	return true
}

// credits says whether a detail tells who says the rest: police said,
// according to the mayor.
func (c *Clause) credits(d *Detail) bool {
	if c.w.base(d.token) == "parataxis" && statement.Speaks(c.w.tokens[d.token].Lemma) {
		return !c.registered(d)
	}
	for i, in := range d.in {
		if in && c.w.form(i) == "according" {
			return !c.registered(d)
		}
	}
	return false
}

// registered says whether a detail names those whose office it is to know.
func (c *Clause) registered(d *Detail) bool {
	for i, in := range d.in {
		if in && statement.Registrar(strings.ToLower(c.w.tokens[i].Lemma)) {
			return true
		}
	}
	return false
}
