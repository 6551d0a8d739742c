package wording

import (
	"slices"

	"synoptic/synopsis/statement"
)

// relativeClause is what a relative clause says of the noun before it: the
// noun, and the clause without its pronoun.
func (w *writer) relativeClause(h, pronoun int, in []bool) ([]bool, bool) {
	noun := w.head[h]
	if noun < 0 || noun >= pronoun || !w.doneBy(h, noun) {
		return nil, false
	}
	if tag := w.tokens[noun].Tag; tag != "NOUN" && (tag != "PROPN" || placeWho(w, noun, pronoun)) {
		return nil, false
	}
	for i := w.left[h]; i <= pronoun; i++ {
		in[i] = false
	}
	for i, under := range w.under(noun) {
		if under && i < pronoun && !w.punct(i) && !(i > noun && w.base(i) != "flat" && !w.ofName(i, noun)) {
			in[i] = true
		}
	}
	for s := w.left[noun]; s < noun && w.leadsTo(s); s++ {
		in[s] = false
	}
	return in, true
}

// leadsTo says whether token i only leads to a noun behind it: according to the mill.
func (w *writer) leadsTo(i int) bool {
	return w.linking(i) || w.tokens[i].Tag == "ADP" || w.base(i) == "case" || w.base(i) == "fixed" || w.punct(i)
}

// placeWho says whether "who" was hung on a place: Venn, 24, of Tollen, who worked at
// the mill.
func placeWho(w *writer, noun, pronoun int) bool {
	return w.form(pronoun) == "who" && slices.ContainsFunc(w.sentence.Items, func(it statement.Item) bool { return it.Class == "place" && it.Holds(w.tokens[noun].Span) })
}

// doneBy says whether reading has the noun at a token as what the predicate h
// speaks of: two ways to find it that must agree.
func (w *writer) doneBy(h, noun int) bool {
	for _, it := range w.sentence.Items {
		if it.Token != h+w.first {
			continue
		}
		for _, arg := range []int{it.Doer, it.Done} {
			if arg < 0 {
				continue
			}
			if a := &w.sentence.Items[arg]; a.Start <= w.tokens[noun].Start && w.tokens[noun].End <= a.End || a.Token == noun+w.first {
				return true
			}
		}
	}
	return false
}

// ofName says whether a token behind a noun belongs to it as a name's later
// words do, or as what it is of.
func (w *writer) ofName(i, noun int) bool {
	for k := i; k >= 0; k = w.head[k] {
		if k == noun {
			return true
		}
		if b := w.base(k); b != "nmod" && b != "case" && b != "det" && b != "flat" && b != "compound" && b != "amod" {
			return false
		}
	}
	return false
}

// sharedSubject is what a second predicate says of the subject of the first:
// the subject with the auxiliaries that both share, and the second predicate.
func (w *writer) sharedSubject(h int, in []bool) ([]bool, bool) {
	p := w.head[h]
	for p >= 0 && w.rel(p) == "conj" && w.kid(p, "nsubj", "csubj") < 0 {
		p = w.head[p]
	}
	if p < 0 || p > h {
		return nil, false
	}
	subject := w.kid(p, "nsubj", "csubj")
	if subject < 0 || subject > p || w.relative(subject) || !w.doneBy(h, subject) {
		return nil, false
	}
	for i := p + 1; i < h; i++ {
		if b := w.base(i); b == "nsubj" || b == "csubj" {
			return nil, false
		}
	}
	in = w.behindTies(h, in)
	for i, under := range w.under(subject) {
		if under {
			in[i] = true
		}
	}
	for s := w.left[subject]; s < subject && (w.linking(s) || w.punct(s)); s++ {
		in[s] = false
	}
	return in, true
}
