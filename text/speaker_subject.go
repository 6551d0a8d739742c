package text

// subjects are who does what the verbs among words tell: the noun phrases
// before them, or what else stands for those.
type subjects struct{ phrases }

// subjectOf is the noun phrase before the verb at v: next to it, or before
// a parenthesis between commas ("Dana Whitlow, the mayor, said").
func (w *subjects) subjectOf(v int) passage {
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
	s := w.beforePaper(w.reduced(w.phraseLeft(i)))
	if w.comma(s.a-1) && w.tag(i) == "PROPN" {
		s = w.roleBefore(s)
	}
	return w.unclosed(s)
}

// overBracket is the noun phrase before the bracket that closes at unit i, with
// what stands in it: "Ida Crane (R-Orrin)".
func (w *subjects) overBracket(i int) passage {
	j := w.bracket(i)
	if j <= 0 || !w.nominal(j-1) {
		return passage{}
	}
	return passage{w.phraseLeft(j - 1).a, i + 1}
}

// timeBehindSubject says whether the time at unit i may stand between a subject
// and its verb: "the mayor Sunday", "Crane on Sunday", "the mayor late Sunday".
func (w *subjects) timeBehindSubject(i int) bool {
	return w.nominal(i-1) || w.is(i-1, "on") && w.tag(i-2) == "PROPN" || w.is(i-1, "earlier", "late", "last")
}

// beforeDay is the unit before the time that ends at unit i: "the mayor Sunday
// said", "a report released last year found"; i if none does.
func (w *subjects) beforeDay(i int) int {
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

// unclosed takes in the person who opens the frame before a description that
// no comma closes: "Ida Crane, head of the board said".
func (w *subjects) unclosed(s passage) passage {
	end := w.personAt(0)
	if end == 0 || end != s.a-1 || !w.comma(end) || w.tag(w.head(s)) != "NOUN" || w.tag(s.a) == "DET" {
		return s
	}
	return passage{0, s.b}
}

// beforePaper is the subject before a paper by which somebody speaks: "Ida
// Crane, in a statement offered".
func (w *subjects) beforePaper(s passage) passage {
	if w.seat(s) {
		return passage{w.phraseLeft(s.a - 2).a, s.b} // "Ida Crane, R-Ky. said"
	}
	if w.is(s.a-1, "for") && w.comma(s.a-2) && w.fine(s.a) == "PRP$" && w.is(s.b-1, "part") && w.nominal(s.a-3) {
		return w.phraseLeft(s.a - 3) // "Crane, for her part said"
	}
	if w.tag(s.a-1) == "ADP" && w.comma(s.a-2) && papers[w.word(w.head(s))] && w.nominal(s.a-3) {
		return w.reduced(w.phraseLeft(s.a - 3))
	}
	return s
}

// seat says whether a phrase is no more than a party and a state behind the
// comma after a name.
func (w *subjects) seat(s passage) bool {
	party := w.raw(s.a)
	one := len(party) > 2 && party[1] == '-' && isUpper(party[0]) && isUpper(party[2])
	return (one && s.b-s.a <= 2 || len(party) == 1 && isUpper(party[0]) && w.raw(s.a+1) == "-" && s.b-s.a <= 4) && w.comma(s.a-1) && w.tag(s.a-2) == "PROPN"
}

// reduced takes in the noun a participle hangs on: "the report released by
// the agency".
func (w *subjects) reduced(s passage) passage {
	if w.tag(s.a-1) == "ADP" && w.fine(s.a-2) == "VBN" && w.nominal(s.a-3) && w.tag(s.a-3) != "PRON" {
		s.a = w.phraseLeft(s.a - 3).a
	}
	return s
}

// roleBefore takes in "The mayor of Vellmar," before "Dana Whitlow said".
func (w *subjects) roleBefore(s passage) passage {
	i := s.a - 2
	if w.tag(i) != "NOUN" && w.tag(i) != "PROPN" || w.timeWord(i) {
		return s
	}
	role := w.phraseLeft(i)
	if (role.a == 0 || w.tag(role.a-1) == "CCONJ") && !w.quoted(role.a) && w.hasNoun(role) && w.tag(role.a) != "PROPN" {
		return passage{role.a, s.b}
	}
	return s
}

func (w *subjects) hasNoun(s passage) bool {
	for i := s.a; i < s.b; i++ {
		if w.tag(i) == "NOUN" {
			return true
		}
	}
	return false
}

// nearestSubject is the subject of the last finite verb before unit v; over a
// clause inside another ("panned claims that Vell meddled, arguing") that of
// the outer.
func (w *subjects) nearestSubject(v int) passage {
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
func (w *subjects) opensInner(i int) bool {
	return i > 0 && (w.tag(i) == "VERB" && saying[w.word(i)] != 0 || w.is(i, "that", "when", "because", "where", "whether", "while", "if", "although", "though"))
}

// whoseWhat is who does the saying in a clause that opens with "what" and that
// a parenthesis breaks: "fired up over what the rowers, and Tarn, call".
func (w *subjects) whoseWhat(v int) passage {
	for j := v - 1; j >= 0 && v-j < phraseReach && !w.finite(j) && !w.quoted(j); j-- {
		if w.is(j, "what") {
			return w.phraseRight(j + 1)
		}
	}
	return passage{}
}
