package text

// Phrases are found by tags: a window of units, from left to right or from
// right to left. The bounds keep a hostile sentence cheap.
const (
	phraseReach = 40 // units a noun phrase with its additions may hold
	clauseReach = 60 // units a search for a subject may cross
)

// phrases are the noun phrases among words: where they begin and end, what is
// the head of one, and whose name stands in it.
type phrases struct {
	words
	d *doc // whose names they are
}

// passage is units a to b, b left out; a == b is none.
type passage struct{ a, b int }

func (s passage) none() bool       { return s.a >= s.b }
func (s passage) holds(i int) bool { return s.a <= i && i < s.b }

// inPhrase says whether unit i can stand inside a noun phrase before its last word.
func (w *phrases) inPhrase(i int) bool {
	switch w.tag(i) {
	case "DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM", "X":
		return !w.timeWord(i) || w.fine(i+1) == "POS" || w.raw(i+1) == "-" || w.raw(i-1) == "-"
	case "PART":
		return w.fine(i) == "POS"
	case "PRON":
		return w.fine(i) == "PRP$" || w.fine(i) == "WP$"
	case "PUNCT":
		return w.raw(i) == "-" || w.raw(i) == "/" || w.raw(i) == "&"
	case "VERB":
		return w.raw(i-1) == "-" || (w.fine(i) == "VBG" || w.fine(i) == "VBN") && w.tag(i-1) == "DET"
	case "ADV":
		return w.tag(i-1) == "DET"
	case "CCONJ":
		return w.raw(i) == "&"
	}
	return false
}

// opensPhrase says whether a noun phrase may begin at unit i.
func (w *phrases) opensPhrase(i int) bool { return w.inPhrase(i) || w.nominal(i) }

// joins says whether the preposition at i ties the phrase after it to the
// noun before it.
func (w *phrases) joins(i int) bool {
	switch w.word(i) {
	case "of":
		return w.nominal(i-1) || w.tag(i-1) == "DET"
	case "for", "at", "in", "from", "with", "on", "to", "behind", "near", "inside", "against", "over":
		return (w.tag(i-1) == "NOUN" || w.tag(i-1) == "PROPN") && !w.timeWord(i+1) && !w.timeWord(i-1)
	}
	return false
}

// phraseLeft is the noun phrase that ends at unit i.
func (w *phrases) phraseLeft(i int) passage {
	if w.tag(i) == "PRON" && w.fine(i) != "PRP$" {
		return passage{i, i + 1}
	}
	a := i
	for a > 0 && i-a < phraseReach {
		switch {
		case w.inPhrase(a - 1):
			a--
		case w.tag(a-1) == "ADP" && w.joins(a-1) && a >= 2:
			a -= 2
		case (w.is(a-1, "and") || w.is(a-1, "or")) && w.nominal(a-2) && w.tag(a-2) == w.tag(i) && w.tag(i) != "PRON" && !w.newClause(a):
			a -= 2
		case w.tag(a-1) == "PUNCT" && w.raw(a-1) == ")" && w.bracket(a-1) > 0 && !w.outlet(a-2):
			a = w.bracket(a - 1)
		default:
			return passage{w.phraseFirst(a, i), i + 1}
		}
	}
	return passage{w.phraseFirst(a, i), i + 1}
}

// newClause says whether an owned thing behind "and" opens a clause, as the
// noun before hangs on a preposition: "ran for mayor and her paper wrote".
func (w *phrases) newClause(a int) bool {
	return w.fine(a) == "PRP$" && w.tag(w.phraseOnly(a-2).a-1) == "ADP"
}

// phraseOnly is the noun phrase that ends at unit i without what stands
// before a preposition.
func (w *phrases) phraseOnly(i int) passage {
	a := i
	for a > 0 && w.inPhrase(a-1) {
		a--
	}
	return passage{w.phraseFirst(a, i), i + 1}
}

// phraseFirst drops what cannot begin a noun phrase.
func (w *phrases) phraseFirst(a, i int) int {
	for a < i && (w.fine(a) == "POS" || w.tag(a) == "PUNCT" || w.tag(a) == "ADP") {
		a++
	}
	return a
}

// bracket is the unit of the bracket that the one at i closes, -1 if none.
func (w *phrases) bracket(i int) int {
	for j := i - 1; j >= 0 && i-j < 12; j-- {
		if w.raw(j) == "(" {
			return j
		}
	}
	return -1
}

// phraseRight is the noun phrase that begins at unit i, with its additions.
func (w *phrases) phraseRight(i int) passage { return w.phraseFrom(i, false) }

// phraseOnlyRight is phraseRight without what a preposition adds.
func (w *phrases) phraseOnlyRight(i int) passage { return w.phraseFrom(i, true) }

// phraseFrom is phraseRight; if bare, only "of" adds to it.
func (w *phrases) phraseFrom(i int, bare bool) passage {
	if w.tag(i) == "PRON" && w.fine(i) != "PRP$" {
		return passage{i, i + 1}
	}
	b, head := i, false
	for b < len(w.units) && b-i < phraseReach {
		next := b
		switch {
		case w.inPhrase(b):
			head = head || w.nominal(b) && !w.timeWord(b)
			next++
		case !head && w.leadsTo(i, b):
			next++
		case head && !(bare && w.tag(b) == "ADP" && !w.is(b, "of")):
			next = w.addedTo(b)
		}
		if next == b {
			break
		}
		b = next
	}
	return w.phraseLast(i, b, head)
}

// addedTo is the unit to which a phrase that has its noun goes on at unit b: over
// a preposition, an "and", or what stands in brackets; b if it ends there.
func (w *phrases) addedTo(b int) int {
	switch {
	case w.tag(b) == "ADP" && w.joins(b) && w.opensPhrase(b+1):
		return b + 1
	case w.is(b, "and") && w.inPhrase(b+1) && w.tag(b+1) == w.tag(b-1):
		return b + 1
	case w.raw(b) == "(" && w.closes(b) > 0:
		return w.closes(b) + 1
	}
	return b
}

// leadsTo says whether the word at unit b leads a phrase from unit i to a noun
// that it has not yet: an adverb ("about 40 people"), a time ("the Sunday paper").
func (w *phrases) leadsTo(i, b int) bool {
	if b == i {
		return w.tag(b) == "ADV"
	}
	return w.timeWord(b) && w.nominal(b+1)
}

func (w *phrases) phraseLast(i, b int, head bool) passage {
	for b > i && (!w.nominal(b-1) && w.raw(b-1) != ")" || b > i+1 && w.timeWord(b) && w.is(b-1, "this", "that")) {
		b--
	}
	if !head {
		return passage{i, i}
	}
	return passage{i, b}
}

// closes is the unit of the bracket that closes the one at i, -1 if none.
func (w *phrases) closes(i int) int {
	for j := i + 1; j < len(w.units) && j-i < 12; j++ {
		if w.raw(j) == ")" {
			return j
		}
	}
	return -1
}

// head is the last word of the first noun phrase of a core: before "of",
// "for" and other prepositions.
func (w *phrases) head(core passage) int {
	for i := core.a + 1; i < core.b; i++ {
		if w.tag(i) == "ADP" || w.tag(i) == "CCONJ" && w.raw(i) != "&" {
			return i - 1
		}
	}
	return core.b - 1
}

// owner is whose the thing behind the "’s" after unit i is: of what stands
// before a preposition it is only a place that the other noun goes with ("the
// mayor of Orrin’s claim", not "weight to the doctor’s view").
func (w *phrases) owner(i int) passage {
	if s := w.phraseLeft(i); w.tag(i) == "PROPN" && !w.personal(i) {
		return s
	}
	return w.phraseOnly(i)
}

// possessive is the unit of the "’s" that makes the noun after unit i
// somebody's ("the mayor’s latest claim"), -1 if there is none.
func (w *phrases) possessive(i int) int {
	for j := i; j >= 0 && i-j < 3; j-- {
		if w.fine(j) == "POS" && w.nominal(j-1) {
			return j
		}
		if w.tag(j) != "ADJ" && w.tag(j) != "NOUN" && w.tag(j) != "PROPN" && w.tag(j) != "NUM" {
			return -1
		}
	}
	return -1
}

// articleOf is the article before the noun at unit i, or the noun itself.
func (w *phrases) articleOf(i int) int {
	for j := i - 1; j >= 0 && i-j < 5; j-- {
		switch {
		case w.tag(j) == "DET" || w.fine(j) == "PRP$":
			return j
		case w.tag(j) != "ADJ" && w.tag(j) != "NOUN" && w.fine(j) != "VBN":
			return i
		}
	}
	return i
}
