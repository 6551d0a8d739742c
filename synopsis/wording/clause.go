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

// behindTies leaves out the words that tie a clause to what goes before.
func (t *tree) behindTies(h int, in []bool) []bool {
	for s := t.left[h]; s < h && (t.punct(s) || t.linking(s) && (t.head[s] == h || !in[t.head[s]]) || !in[s]); s++ {
		in[s] = false
	}
	return in
}

// notYet says whether a conjunction tells that the clause of h is not, or not
// yet, so: if it sails; when the mayor takes office; or only there: where she lived.
func (w *writer) notYet(h int) bool {
	present := w.tokens[h].Fine == "VBZ" || w.tokens[h].Fine == "VBP"
	for i := range w.tokens {
		if w.head[i] != h || i > h {
			continue
		}
		switch f := w.form(i); {
		case w.base(i) == "mark" && bounds[f], f == "where" && (!w.comma(i-1) || w.kid(h, "obj", "obl", "xcomp", "ccomp") < 0):
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
