package wording

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// Phrases lists what a sentence tells in less than a clause: a noun with what
// hangs on it (the 45-minute call, a January fair in Tollen), and a verb
// without a tense with how many it is done to (injuring seven passengers).
func Phrases(r *news.Report, s *statement.Sentence) []Clause {
	w, ok := writerOf(r, s, 0)
	if !ok {
		return nil
	}
	var out []Clause
	for h := range w.tokens {
		if in, ok := w.phrase(h); ok {
			c := w.detailed(h, in)
			c.phrase = true
			out = append(out, c)
		}
	}
	return out
}

// phrase is the tokens of the phrase that token h heads, and whether it can be
// told.
func (w *writer) phrase(h int) ([]bool, bool) {
	switch w.tokens[h].Tag {
	case "NOUN", "PROPN":
	case "VERB":
		if w.finite(h) || w.tokens[h].Fine != "VBG" || !w.counted(h) {
			return nil, false
		}
	default:
		return nil, false
	}
	switch w.base(h) {
	case "compound", "flat", "case", "nummod", "amod":
		return nil, false
	}
	for i := range w.tokens {
		if w.head[i] == h && (w.base(i) == "cop" || w.base(i) == "nsubj") {
			return nil, false // a clause
		}
	}
	in := w.under(h)
	for i := range w.outset() {
		in[i] = false
	}
	for i := w.left[h]; i < h && (!in[i] || w.opening(i, h)); i++ {
		in[i] = false
	}
	return in, true
}

// counted says whether a verb tells how many it is done to.
func (w *writer) counted(h int) bool {
	done := w.kid(h, "obj")
	return done >= 0 && (w.tokens[done].Tag == "NUM" || w.kid(done, "nummod") >= 0)
}

// opening says whether word i, which begins a phrase of h, only ties it to
// what goes before.
func (w *writer) opening(i, h int) bool {
	if w.punct(i) {
		return !opening[w.form(i)]
	}
	switch w.base(i) {
	case "case", "cc", "mark":
		return w.head[i] == h
	}
	return false
}

// leastOfPhrase is how many items a phrase has: of 520 pairs that were judged
// seven in ten meant one thing, and a judge tells which.
const leastOfPhrase = 2

// fewestPlain is how many items a phrase tells at most that must count, date or
// place something to be of use.
const fewestPlain = 3

// phrasing is the reading of a telling that is less than a clause, and the item at
// its head, nil if that is none.
type phrasing struct {
	reading
	top *statement.Item
}

// phrasing is that of a phrase as it is told.
func (c *Clause) phrasing(t *Telling) phrasing {
	p := phrasing{reading: reading{c.w, t, c.h}}
	if t.Head >= 0 {
		p.top = &c.w.sentence.Items[t.Head]
	}
	return p
}

// part says whether a telling tells something as a phrase.
func (p *phrasing) part() bool {
	text := p.t.Text(p.report.Text)
	switch {
	case len(p.t.Pieces) != 1, len(p.t.Items) < leastOfPhrase, p.t.Words > most, p.leansOn():
		return false
	case !Balanced(text), strings.ContainsAny(text, "|\n?"):
		return false
	}
	if p.top != nil && (!p.tells() || p.top.Kind == statement.Moment) {
		return false // Monday after the miller
	}
	return !p.dates() && (p.more() && p.specific() || p.t.Introduces != "") && !p.torn() && !p.dangling() && p.sure() && p.quoting() && p.persons()
}

// leansOn says whether half of a phrase of two items is a word for somebody who
// is named elsewhere: his campaign.
func (p *phrasing) leansOn() bool {
	return len(p.t.Items) == leastOfPhrase && slices.ContainsFunc(p.t.Items, func(n int) bool { return p.sentence.Items[n].Pronoun })
}

// torn says whether a phrase ends or begins inside a word written with a
// hyphen.
func (p *phrasing) torn() bool {
	text, sp := p.report.Text, p.t.Span()
	return text[sp.Start] == '-' || sp.End < len(text) && text[sp.End] == '-' || sp.Start > 0 && text[sp.Start-1] == '-'
}

// more says whether a phrase tells more than who somebody is: its noun is no
// person's name, and none stands beside it; or it lists several people.
func (p *phrasing) more() bool {
	switch {
	case p.named():
		return false
	case p.people() >= fewestListed:
		return true
	}
	rest := false
	for _, n := range p.t.Items {
		it := &p.sentence.Items[n]
		switch {
		case it.Kind == statement.Name && it.Class == "person" && it.Prep == "" && it.Rel != "conj" && !p.owns(it):
			return false
		case it.Kind != statement.Name && !it.Titled:
			rest = true
		}
	}
	return rest
}

// specific says whether a phrase tells of something in particular: it counts or
// dates it, says of what, where or with whom it is, or says much.
func (p *phrasing) specific() bool {
	if len(p.t.Items) > fewestPlain {
		return true
	}
	for k, n := range p.t.Items {
		it := &p.sentence.Items[n]
		if it.Kind == statement.Number || it.Kind == statement.Moment || k > 0 && it.Prep != "" {
			return true
		}
	}
	return false
}

// dates says whether a phrase is no more than a time.
func (p *phrasing) dates() bool {
	sp := p.t.Span()
	return slices.ContainsFunc(p.report.Marks.Moments, func(m news.Moment) bool { return m.Start <= sp.Start && sp.End <= m.End+1 })
}

// named says whether all words of a phrase are written as a name is.
func (p *phrasing) named() bool {
	return !slices.ContainsFunc(p.tokens, func(tok news.Token) bool {
		return p.t.inside(tok.Span) && tok.Tag != "PROPN" && tok.Tag != "DET" && tok.Tag != "PUNCT" && !isUpper(tok.In(p.report.Text))
	})
}
