package frame

import (
	"synoptic/news"
	"synoptic/text/outlet"
)

// Phrases are found by tags: a window of units, from left to right or from
// right to left. The bounds keep a hostile sentence cheap.
const (
	PhraseReach = 40 // units a noun phrase with its additions may hold
	ClauseReach = 60 // units a search for a subject may cross
)

// Phrases are the noun phrases among words: where they begin and end, what is
// the head of one, and whose name stands in it.
type Phrases struct {
	Words
	Marks *news.Marks   // what was found in the text
	press *outlet.Press // of its names, which are outlets
}

// Passage is units A to B, B left out; A == B is none.
type Passage struct{ A, B int }

// Between is units a to b, b left out.
func Between(a, b int) Passage { return Passage{a, b} }

// None says whether the passage holds no unit.
func (s Passage) None() bool { return s.A >= s.B }

// Holds says whether unit i is one of the passage.
func (s Passage) Holds(i int) bool { return s.A <= i && i < s.B }

// inPhrase says whether unit i can stand inside a noun phrase before its last word.
func (w *Phrases) inPhrase(i int) bool {
	switch w.Tag(i) {
	case "DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM", "X":
		return !w.TimeWord(i) || w.Fine(i+1) == "POS" || w.Raw(i+1) == "-" || w.Raw(i-1) == "-"
	case "PART":
		return w.Fine(i) == "POS"
	case "PRON":
		return w.Fine(i) == "PRP$" || w.Fine(i) == "WP$"
	case "PUNCT":
		return w.Raw(i) == "-" || w.Raw(i) == "/" || w.Raw(i) == "&"
	case "VERB":
		return w.Raw(i-1) == "-" || (w.Fine(i) == "VBG" || w.Fine(i) == "VBN") && w.Tag(i-1) == "DET"
	case "ADV":
		return w.Tag(i-1) == "DET"
	case "CCONJ":
		return w.Raw(i) == "&"
	}
	return false
}

// OpensPhrase says whether a noun phrase may begin at unit i.
func (w *Phrases) OpensPhrase(i int) bool { return w.inPhrase(i) || w.Nominal(i) }

// joins says whether the preposition at i ties the phrase after it to the
// noun before it.
func (w *Phrases) joins(i int) bool {
	switch w.Word(i) {
	case "of":
		return w.Nominal(i-1) || w.Tag(i-1) == "DET"
	case "for", "at", "in", "from", "with", "on", "to", "behind", "near", "inside", "against", "over":
		return (w.Tag(i-1) == "NOUN" || w.Tag(i-1) == "PROPN") && !w.TimeWord(i+1) && !w.TimeWord(i-1)
	}
	return false
}

// PhraseLeft is the noun phrase that ends at unit i.
func (w *Phrases) PhraseLeft(i int) Passage {
	if w.Tag(i) == "PRON" && w.Fine(i) != "PRP$" {
		return Passage{i, i + 1}
	}
	a := i
	for a > 0 && i-a < PhraseReach {
		switch {
		case w.inPhrase(a - 1):
			a--
		case w.Tag(a-1) == "ADP" && w.joins(a-1) && a >= 2:
			a -= 2
		case (w.Is(a-1, "and") || w.Is(a-1, "or")) && w.Nominal(a-2) && w.Tag(a-2) == w.Tag(i) && w.Tag(i) != "PRON" && !w.newClause(a):
			a -= 2
		case w.Tag(a-1) == "PUNCT" && w.Raw(a-1) == ")" && w.Bracket(a-1) > 0 && !w.outlet(a-2):
			a = w.Bracket(a - 1)
		default:
			return Passage{w.phraseFirst(a, i), i + 1}
		}
	}
	return Passage{w.phraseFirst(a, i), i + 1}
}

// newClause says whether an owned thing behind "and" opens a clause, as the
// noun before hangs on a preposition: "ran for mayor and her paper wrote".
func (w *Phrases) newClause(a int) bool {
	return w.Fine(a) == "PRP$" && w.Tag(w.PhraseOnly(a-2).A-1) == "ADP"
}

// PhraseOnly is the noun phrase that ends at unit i without what stands
// before a preposition.
func (w *Phrases) PhraseOnly(i int) Passage {
	a := i
	for a > 0 && w.inPhrase(a-1) {
		a--
	}
	return Passage{w.phraseFirst(a, i), i + 1}
}

// phraseFirst drops what cannot begin a noun phrase.
func (w *Phrases) phraseFirst(a, i int) int {
	for a < i && (w.Fine(a) == "POS" || w.Tag(a) == "PUNCT" || w.Tag(a) == "ADP") {
		a++
	}
	return a
}

// Bracket is the unit of the bracket that the one at i closes, -1 if none.
func (w *Phrases) Bracket(i int) int {
	for j := i - 1; j >= 0 && i-j < 12; j-- {
		if w.Raw(j) == "(" {
			return j
		}
	}
	return -1
}

// PhraseRight is the noun phrase that begins at unit i, with its additions.
func (w *Phrases) PhraseRight(i int) Passage { return w.phraseFrom(i, false) }

// PhraseOnlyRight is phraseRight without what a preposition adds.
func (w *Phrases) PhraseOnlyRight(i int) Passage { return w.phraseFrom(i, true) }

// phraseFrom is phraseRight; if bare, only "of" adds to it.
func (w *Phrases) phraseFrom(i int, bare bool) Passage {
	if w.Tag(i) == "PRON" && w.Fine(i) != "PRP$" {
		return Passage{i, i + 1}
	}
	b, head := i, false
	for b < len(w.Units) && b-i < PhraseReach {
		next := b
		switch {
		case w.inPhrase(b):
			head = head || w.Nominal(b) && !w.TimeWord(b)
			next++
		case !head && w.leadsTo(i, b):
			next++
		case head && !(bare && w.Tag(b) == "ADP" && !w.Is(b, "of")):
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
func (w *Phrases) addedTo(b int) int {
	switch {
	case w.Tag(b) == "ADP" && w.joins(b) && w.OpensPhrase(b+1):
		return b + 1
	case w.Is(b, "and") && w.inPhrase(b+1) && w.Tag(b+1) == w.Tag(b-1):
		return b + 1
	case w.Raw(b) == "(" && w.Closes(b) > 0:
		return w.Closes(b) + 1
	}
	return b
}

// leadsTo says whether the word at unit b leads a phrase from unit i to a noun
// that it has not yet: an adverb ("about 40 people"), a time ("the Sunday paper").
func (w *Phrases) leadsTo(i, b int) bool {
	if b == i {
		return w.Tag(b) == "ADV"
	}
	return w.TimeWord(b) && w.Nominal(b+1)
}

func (w *Phrases) phraseLast(i, b int, head bool) Passage {
	for b > i && (!w.Nominal(b-1) && w.Raw(b-1) != ")" || b > i+1 && w.TimeWord(b) && w.Is(b-1, "this", "that")) {
		b--
	}
	if !head {
		return Passage{i, i}
	}
	return Passage{i, b}
}

// Closes is the unit of the bracket that closes the one at i, -1 if none.
func (w *Phrases) Closes(i int) int {
	for j := i + 1; j < len(w.Units) && j-i < 12; j++ {
		if w.Raw(j) == ")" {
			return j
		}
	}
	return -1
}

// Head is the last word of the first noun phrase of a core: before "of",
// "for" and other prepositions.
func (w *Phrases) Head(core Passage) int {
	for i := core.A + 1; i < core.B; i++ {
		if w.Tag(i) == "ADP" || w.Tag(i) == "CCONJ" && w.Raw(i) != "&" {
			return i - 1
		}
	}
	return core.B - 1
}

// Owner is whose the thing behind the "’s" after unit i is: of what stands
// before a preposition it is only a place that the other noun goes with ("the
// mayor of Orrin’s claim", not "weight to the doctor’s view").
func (w *Phrases) Owner(i int) Passage {
	if s := w.PhraseLeft(i); w.Tag(i) == "PROPN" && !w.Personal(i) {
		return s
	}
	return w.PhraseOnly(i)
}

// Possessive is the unit of the "’s" that makes the noun after unit i
// somebody's ("the mayor’s latest claim"), -1 if there is none.
func (w *Phrases) Possessive(i int) int {
	for j := i; j >= 0 && i-j < 3; j-- {
		if w.Fine(j) == "POS" && w.Nominal(j-1) {
			return j
		}
		if w.Tag(j) != "ADJ" && w.Tag(j) != "NOUN" && w.Tag(j) != "PROPN" && w.Tag(j) != "NUM" {
			return -1
		}
	}
	return -1
}

// ArticleOf is the article before the noun at unit i, or the noun itself.
func (w *Phrases) ArticleOf(i int) int {
	for j := i - 1; j >= 0 && i-j < 5; j-- {
		switch {
		case w.Tag(j) == "DET" || w.Fine(j) == "PRP$":
			return j
		case w.Tag(j) != "ADJ" && w.Tag(j) != "NOUN" && w.Fine(j) != "VBN":
			return i
		}
	}
	return i
}
