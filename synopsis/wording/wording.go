// Package wording finds the ways in which a sentence can tell what it tells:
// its clauses, whole or without details, each such that it can be read alone.
// It is one set of rules for all that is printed: agreed lines, the brief,
// what only one report has.
package wording

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// Cut stands where words are left out of a telling.
const Cut = "…"

// Clause is a clause of a sentence that can stand alone: its predicate with a
// subject, and the details that may be left out of it.
type Clause struct {
	Report, Sentence int
	Head             int // item of its predicate, -1 if that is none
	Details          []Detail
	Inner            []int // of each item of the sentence, the innermost detail that holds it, -1 for none, Outside if it is not in the clause
	Run              bool  // a stretch that another report has word for word, not what its tree makes of it
	w                *writer
	h                int
	phrase           bool
	tokens           []bool // of the sentence: stands in the clause
}

// Outside is where items stand that are not in a clause.
const Outside = -2

// Detail is a phrase that may be left out of a clause. Parent is the detail
// it stands in, -1 for none.
type Detail struct {
	Parent int
	token  int
	in     []bool
}

// Telling is a way to tell a clause: pieces of one sentence, with the items
// that stand in them. Opens says that it begins like a sentence, Whole that
// it is the sentence; Voice is who says it, where the words that tell so are
// left out. Leans counts the pronouns whose person it does not name.
type Telling struct {
	Report, Sentence int
	Pieces           []news.Span
	Items            []int
	Head             int
	Opens, Whole     bool
	Phrase           bool
	Slight           bool   // a phrase that only names something, or what one says beside a deed: Venn … saying
	Quoted           bool   // all of it stands in quotation marks
	Introduces       string // the person, of a phrase that tells who one is
	Voice            string
	Leans            int
	Nameless         bool // one of them is who or what it speaks of
	Words            int
}

// Span is all from the first piece to the last.
func (t *Telling) Span() news.Span {
	return news.Span{Start: t.Pieces[0].Start, End: t.Pieces[len(t.Pieces)-1].End}
}

// Text is the words of a telling, with a mark where words are left out before
// or in it.
func (t *Telling) Text(text string) string {
	var b strings.Builder
	if !t.Opens {
		b.WriteString(Cut + " ")
	}
	for k, p := range t.Pieces {
		if k > 0 {
			b.WriteString(" " + Cut + " ")
		}
		b.WriteString(p.In(text))
	}
	return b.String()
}

// inside says whether a piece of the telling holds the span.
func (t *Telling) inside(sp news.Span) bool {
	return slices.ContainsFunc(t.Pieces, func(p news.Span) bool { return p.Holds(sp) })
}

// holds says the same of a span that there may be.
func (t *Telling) holds(sp *news.Span) bool { return sp != nil && t.inside(*sp) }

// longest is how many tokens a sentence may have to be told from: what is
// longer is a list, or no sentence.
const longest = 90

// Clauses lists the clauses of a sentence that can stand alone.
func Clauses(r *news.Report, s *statement.Sentence) []Clause {
	w, ok := writerOf(r, s, fewest)
	if !ok {
		return nil
	}
	var out []Clause
	for h := range w.tokens {
		if in, ok := w.clause(h); ok {
			out = append(out, w.detailed(h, in))
		}
	}
	return out
}

// Whole is a sentence as it stands, behind its dateline, as a telling, and
// whether it can be read alone.
func Whole(r *news.Report, s *statement.Sentence) (Telling, bool) {
	w, ok := writerOf(r, s, fewest)
	if !ok {
		return Telling{}, false
	}
	root := 0
	keep := make([]bool, len(w.tokens))
	begin := w.outset()
	if begin < len(w.tokens) && w.linking(begin) && w.base(begin) == "cc" {
		return Telling{}, false
	}
	for i := range w.tokens {
		keep[i] = i >= begin
		if w.head[i] < 0 && !w.punct(i) {
			root = i
		}
	}
	t := Telling{Report: s.Report, Sentence: s.Number, Head: -1, Whole: true, Opens: true}
	w.pieces(&t, keep)
	for n, it := range s.Items {
		if t.inside(it.Span) {
			t.Items = append(t.Items, n)
		}
		if it.Token == root+w.first {
			t.Head = n
		}
	}
	alone := reading{w, &t, root}
	ok = len(t.Pieces) == 1 && w.finiteAnywhere() && !w.headlessVerb(root) && opens(t.Pieces[0].In(r.Text)) && alone.alone()
	return t, ok
}

// headlessVerb says whether a verb is told of nobody: create a new command, will
// be in space.
func (w *writer) headlessVerb(root int) bool {
	if w.tokens[root].Tag != "VERB" && w.tokens[root].Tag != "AUX" || w.kid(root, "nsubj", "csubj", "expl") >= 0 {
		return false
	}
	first := 0
	for first < len(w.tokens) && w.punct(first) {
		first++
	}
	return first == root || first < root && w.tokens[first].Tag == "AUX"
}

// finiteAnywhere says whether some word of the sentence has a tense.
func (w *writer) finiteAnywhere() bool {
	for i := range w.tokens {
		if tensed[w.tokens[i].Fine] || w.tokens[i].Fine == "MD" {
			return true
		}
	}
	return false
}

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for f := range strings.FieldsSeq(list) {
		m[f] = true
	}
	return m
}
