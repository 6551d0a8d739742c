package frame

import (
	"synoptic/english"
	"synoptic/text/saying"
)

// Who does what a verb tells: the noun phrase before it, or what else stands for
// that.

// SubjectOf is the noun phrase before the verb at v: next to it, or before
// a parenthesis between commas ("Dana Whitlow, the mayor, said").
func (w *Clauses) SubjectOf(v int) Passage {
	i := v - 1
	for i >= 0 && (w.Tag(i) == "AUX" || w.Tag(i) == "ADV" || w.Tag(i) == "PART" && w.Fine(i) != "POS") {
		i--
	}
	switch {
	case w.Raw(i) == ")":
		return w.overBracket(i)
	case w.Comma(i) || w.Dash(i):
		return w.overParenthesis(i)
	case !w.Nominal(i) || w.TimeWord(i) && !w.timeBehindSubject(i):
		return Passage{}
	}
	i = w.beforeDay(i)
	if w.Fine(i) == "VBN" && w.Nominal(i-1) {
		i--
	}
	if !w.Nominal(i) {
		return Passage{}
	}
	s := w.nounPhrase(w.PhraseLeft(i)).reduced().beforePaper()
	if w.Comma(s.A-1) && w.Tag(i) == "PROPN" {
		s = s.roleBefore()
	}
	return s.unclosed().Passage
}

// overBracket is the noun phrase before the bracket that closes at unit i, with
// what stands in it: "Ida Crane (R-Orrin)".
func (w *Clauses) overBracket(i int) Passage {
	j := w.Bracket(i)
	if j <= 0 || !w.Nominal(j-1) {
		return Passage{}
	}
	return Passage{w.PhraseLeft(j - 1).A, i + 1}
}

// timeBehindSubject says whether the time at unit i may stand between a subject
// and its verb: "the mayor Sunday", "Crane on Sunday", "the mayor late Sunday".
func (w *Clauses) timeBehindSubject(i int) bool {
	return w.Nominal(i-1) || w.Is(i-1, "on") && w.Tag(i-2) == "PROPN" || w.Is(i-1, "earlier", "late", "last")
}

// beforeDay is the unit before the time that ends at unit i: "the mayor Sunday
// said", "a report released last year found"; i if none does.
func (w *Clauses) beforeDay(i int) int {
	if w.Tag(i) == "NUM" && w.TimeWord(i-1) {
		i-- // "on July 20"
	}
	for w.TimeWord(i) && i > 0 {
		i--
		if w.Is(i, "last", "this", "earlier", "late", "on", "in") {
			i--
		}
	}
	return i
}

// NearestSubject is the subject of the last finite verb before unit v; over a
// clause inside another ("panned claims that Vell meddled, arguing") that of
// the outer.
func (w *Clauses) NearestSubject(v int) Passage {
	inner, joined := Passage{}, false
	for j := v - 1; j >= 0 && v-j < ClauseReach; j-- {
		if !w.Finite(j) {
			continue
		}
		s := w.SubjectOf(j)
		joined = joined || s.None() && w.Tag(j-1) == "CCONJ" // "says that it leaks and tries to mend it by telling"
		if s.None() || lets[w.Word(s.A-1)] || w.Is(s.A, "that", "which", "it", "there", "what") || w.Is(s.A-1, "with", "from", "of", "for", "by") {
			continue
		}
		if !joined && !w.Comma(v-1) && !(w.Tag(v-1) == "CCONJ" && w.Comma(v-2)) || !w.opensInner(s.A-1) {
			return s
		}
		if inner.None() {
			inner = s
		}
	}
	return inner
}

// lets are verbs behind which somebody does what a bare infinitive tells, which looks
// like a verb with a tense: "let rowers cross", "saw the guild leave".
var lets = english.Set(`let lets letting make makes made making help helps helped helping see sees saw seen seeing hear hears heard watch watches watched
	watching have`)

// opensInner says whether a clause inside another opens at unit i, or behind
// the verb of saying there.
func (w *Clauses) opensInner(i int) bool {
	return i > 0 && (w.Tag(i) == "VERB" && saying.FamilyOf(w.Word(i)) != 0 || clauseOpeners[w.Word(i)])
}

var clauseOpeners = english.Set(english.ClauseOpeners)

// WhoseWhat is who does the saying in a clause that opens with "what" and that
// a parenthesis breaks: "fired up over what the rowers, and Tarn, call".
func (w *Clauses) WhoseWhat(v int) Passage {
	for j := v - 1; j >= 0 && v-j < PhraseReach && !w.Finite(j) && !w.Quoted(j); j-- {
		if w.Is(j, "what") {
			return w.PhraseRight(j + 1)
		}
	}
	return Passage{}
}
