package wording

import (
	"synoptic/news"
	"synoptic/synopsis/statement"
)

// Outset is the place in a report where a sentence begins to tell: that behind its
// dateline, or its own.
func Outset(r *news.Report, s *statement.Sentence) int {
	w, ok := writerOf(r, s, fewest)
	if !ok {
		return s.Start
	}
	return w.tokens[min(w.outset(), len(w.tokens)-1)].Start
}

// outset is the token with which a sentence begins to tell: behind its dateline,
// a place with its outlet in brackets, or a word for what kind of report it is.
func (w *writer) outset() int {
	return max(w.dateline(), w.labelled(), w.bracketed(), w.dashed())
}

// dashed is how many tokens the name of a place takes with a dash behind it, where a
// sentence begins right behind that: Northaven – Divers found ....
func (w *writer) dashed() int {
	for i := 1; i < min(len(w.tokens)-3, longestPlace); i++ {
		switch {
		case dashes[w.form(i)]:
			if isUpper(w.word(i+1)) && w.placed() {
				return i + 1
			}
			return 0
		case w.tokens[i].Tag != "PROPN" && !w.comma(i):
			return 0
		}
	}
	return 0
}

// labelled is how many tokens a word for the kind of report takes with its mark,
// or a place in capitals with its colon: UPDATE:, NORTHAVEN:.
func (w *writer) labelled() int {
	if len(w.tokens) < 4 {
		return 0
	}
	label := labels[w.form(0)]
	if label && dashes[w.form(1)] || w.form(1) == ":" && isUpper(w.word(2)) && (label || w.capitals(0) && w.placed()) {
		return 2
	}
	return 0
}

// bracketed is how many tokens the name of a place takes with an outlet in
// capitals and brackets, where a sentence begins right behind them: Northaven
// (WIRE) Divers found ....
func (w *writer) bracketed() int {
	for i := 1; i < min(len(w.tokens)-3, longestPlace); i++ {
		if w.form(i) != "(" {
			if w.tokens[i].Tag != "PROPN" && !w.punct(i) {
				return 0
			}
			continue
		}
		if w.form(i+2) == ")" && len(w.word(i+1)) > 2 && w.capitals(i+1) && isUpper(w.word(i+3)) && w.placed() {
			return i + 3
		}
		return 0
	}
	return 0
}

// placed says whether the sentence begins with the name of a place.
func (w *writer) placed() bool {
	for _, it := range w.sentence.Items {
		if it.Start <= w.tokens[0].Start && w.tokens[0].Start < it.End && it.Class == "place" {
			return true
		}
	}
	return false
}

var (
	dashes = wordSet(`— – -- - ―`)
	// labels are words that a report puts before its first sentence to tell what
	// kind of report it is.
	labels = wordSet(`update updated exclusive watch breaking`)
)

// longestPlace is how many tokens stand before those brackets at most.
const longestPlace = 6
