package text

import "synoptic/text/saying"

// Who does what a verb tells: the noun phrase before it, or what else stands for
// that.

// subjectOf is the noun phrase before the verb at v: next to it, or before
// a parenthesis between commas ("Dana Whitlow, the mayor, said").
func (w *clauses) subjectOf(v int) passage {
	i := v - 1
	for i >= 0 && (w.tag(i) == "AUX" || w.tag(i) == "ADV" || w.tag(i) == "PART" && w.fine(i) != "POS") {
		i--
	}
	switch {
	case w.raw(i) == ")":
		return w.overBracket(i)
	case w.comma(i) || w.dash(i):
		return w.overParenthesis(i)
	case !w.nominal(i) || w.timeWord(i) && !w.timeBehindSubject(i):
		return passage{}
	}
	i = w.beforeDay(i)
	if w.fine(i) == "VBN" && w.nominal(i-1) {
		i--
	}
	if !w.nominal(i) {
		return passage{}
	}
	s := w.nounPhrase(w.phraseLeft(i)).reduced().beforePaper()
	if w.comma(s.a-1) && w.tag(i) == "PROPN" {
		s = s.roleBefore()
	}
	return s.unclosed().passage
}

// overBracket is the noun phrase before the bracket that closes at unit i, with
// what stands in it: "Ida Crane (R-Orrin)".
func (w *clauses) overBracket(i int) passage {
	j := w.bracket(i)
	if j <= 0 || !w.nominal(j-1) {
		return passage{}
	}
	return passage{w.phraseLeft(j - 1).a, i + 1}
}

// timeBehindSubject says whether the time at unit i may stand between a subject
// and its verb: "the mayor Sunday", "Crane on Sunday", "the mayor late Sunday".
func (w *clauses) timeBehindSubject(i int) bool {
	return w.nominal(i-1) || w.is(i-1, "on") && w.tag(i-2) == "PROPN" || w.is(i-1, "earlier", "late", "last")
}

// beforeDay is the unit before the time that ends at unit i: "the mayor Sunday
// said", "a report released last year found"; i if none does.
func (w *clauses) beforeDay(i int) int {
	if w.tag(i) == "NUM" && w.timeWord(i-1) {
		i-- // "on July 20"
	}
	for w.timeWord(i) && i > 0 {
		i--
		if w.is(i, "last", "this", "earlier", "late", "on", "in") {
			i--
		}
	}
	return i
}

// nearestSubject is the subject of the last finite verb before unit v; over a
// clause inside another ("panned claims that Vell meddled, arguing") that of
// the outer.
func (w *clauses) nearestSubject(v int) passage {
	inner, joined := passage{}, false
	for j := v - 1; j >= 0 && v-j < clauseReach; j-- {
		if !w.finite(j) {
			continue
		}
		s := w.subjectOf(j)
		joined = joined || s.none() && w.tag(j-1) == "CCONJ" // "says that it leaks and tries to mend it by telling"
		if s.none() || w.is(s.a, "that", "which", "it", "there", "what") || w.is(s.a-1, "with", "from", "of", "for", "by") {
			continue
		}
		if !joined && !w.comma(v-1) && !(w.tag(v-1) == "CCONJ" && w.comma(v-2)) || !w.opensInner(s.a-1) {
			return s
		}
		if inner.none() {
			inner = s
		}
	}
	return inner
}

// opensInner says whether a clause inside another opens at unit i, or behind
// the verb of saying there.
func (w *clauses) opensInner(i int) bool {
	return i > 0 && (w.tag(i) == "VERB" && saying.FamilyOf(w.word(i)) != 0 || w.is(i, "that", "when", "because", "where", "whether", "while", "if", "although", "though"))
}

// whoseWhat is who does the saying in a clause that opens with "what" and that
// a parenthesis breaks: "fired up over what the rowers, and Tarn, call".
func (w *clauses) whoseWhat(v int) passage {
	for j := v - 1; j >= 0 && v-j < phraseReach && !w.finite(j) && !w.quoted(j); j-- {
		if w.is(j, "what") {
			return w.phraseRight(j + 1)
		}
	}
	return passage{}
}
