package wording

import (
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// clause is the tokens of the clause that token h heads, with a subject, and
// whether it can stand alone.
func (w *writer) clause(h int) ([]bool, bool) {
	if w.saysBeside(h) {
		in := w.under(h)
		clear(in[:h])
		return w.sharedSubject(h, in) // Venn left the hall, saying that
	}
	if !w.predicate(h) || w.notYet(h) {
		return nil, false
	}
	in := w.under(h)
	clear(in[:w.outset()])
	switch subject := w.kid(h, "nsubj", "csubj", "expl"); {
	case subject < 0 && w.rel(h) == "conj":
		return w.sharedSubject(h, in)
	case subject < 0, subject > h:
		return nil, false
	case w.relative(subject):
		return w.relativeClause(h, subject, in)
	case w.base(h) == "acl", w.relative(w.left[subject]):
		return nil, false // what the noun before it is done: a proposal she rejected, the boat whose owner left
	}
	return w.behindTies(h, in), true
}

// saysBeside says whether token h is a verb of saying that tells, without a tense,
// what is done beside another deed.
func (w *writer) saysBeside(h int) bool {
	return w.base(h) == "advcl" && w.tokens[h].Fine == "VBG" && statement.Speaks(strings.ToLower(w.tokens[h].Lemma))
}

// predicate says whether token h is one with a tense, and no part of one.
func (w *writer) predicate(h int) bool {
	switch w.base(h) {
	case "aux", "cop", "amod":
		return false
	}
	return w.finite(h)
}

// under is token h and all that hangs on it.
func (w *writer) under(h int) []bool {
	in := make([]bool, len(w.tokens))
	for i := range w.tokens {
		for k, steps := i, 0; k >= 0 && steps < len(w.tokens); k, steps = w.head[k], steps+1 {
			if k == h {
				in[i] = true
				break
			}
		}
	}
	return in
}

// behindTies leaves out the words that tie a clause to what goes before.
func (w *writer) behindTies(h int, in []bool) []bool {
	for s := w.left[h]; s < h && (w.punct(s) || w.linking(s) && (w.head[s] == h || !in[w.head[s]]) || !in[s]); s++ {
		in[s] = false
	}
	return in
}

// linking says whether a word only ties what follows to what goes before.
func (w *writer) linking(i int) bool {
	if w.head[i] < 0 {
		return false
	}
	switch t := &w.tokens[i]; {
	case t.Tag == "CCONJ", t.Tag == "SCONJ" && w.base(i) != "obl", w.base(i) == "cc", w.base(i) == "mark", w.base(i) == "discourse":
		return true
	default:
		return t.Fine == "WRB"
	}
}

// relativeClause is what a relative clause says of the noun before it: the
// noun, and the clause without its pronoun.
func (w *writer) relativeClause(h, pronoun int, in []bool) ([]bool, bool) {
	noun := w.head[h]
	if noun < 0 || noun >= pronoun || !w.doneBy(h, noun) || w.tokens[noun].Tag != "NOUN" && w.tokens[noun].Tag != "PROPN" {
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
	for s := w.left[noun]; s < noun && (w.linking(s) || w.tokens[s].Tag == "ADP" || w.punct(s)); s++ {
		in[s] = false
	}
	return in, true
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

// notYet says whether a conjunction tells that the clause of h is not, or not
// yet, so: if it sails; when the mayor takes office.
func (w *writer) notYet(h int) bool {
	present := w.tokens[h].Fine == "VBZ" || w.tokens[h].Fine == "VBP"
	for i := range w.tokens {
		if w.head[i] != h || i > h {
			continue
		}
		switch f := w.form(i); {
		case w.base(i) == "mark" && bounds[f]:
			return true
		case present && awaits[f] && (w.base(i) == "mark" || w.base(i) == "advmod"):
			return true
		}
	}
	return false
}

// awaits are conjunctions whose clause, in the present, is still to come.
var awaits = wordSet(`when once after whenever as`)

// bounds are conjunctions whose clause is not told as so.
var bounds = wordSet(`if unless whether until till lest than so before`)

// turns are words that turn or weaken what they stand with.
var turns = wordSet(`not never no hardly barely without allegedly reportedly apparently supposedly possibly perhaps maybe probably likely
unless if except neither nor only until till than purportedly potentially enough too yet`)

// dateline is how many tokens of the sentence tell where and from whom it
// comes: NORTHAVEN (Wire) —.
func (w *writer) dateline() int {
	return english.Dateline(len(w.tokens), func(i int) string { return w.tokens[i].In(w.report.Text) }, func(i int) bool { return w.tokens[i].Start > w.tokens[i-1].End })
}
