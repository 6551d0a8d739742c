package wording

import "strings"

// dateline is how many tokens of the sentence tell where and from whom it
// comes, or what kind of report it is: NORTHAVEN (Wire) —, Northaven (WIRE) –,
// NORTHAVEN:, UPDATE:.
func (w *writer) dateline() int {
	if len(w.tokens) > 3 && w.form(0) == "(" && w.form(2) == ")" && w.capitals(1) {
		return 3 // (WIRE)
	}
	if n := max(w.labelled(), w.bracketed()); n > 0 {
		return n
	}
	for i := 1; i < min(len(w.tokens), longestDateline); i++ {
		if !dashes[w.form(i)] {
			continue
		}
		if len(w.word(0)) > 2 && w.capitals(0) && (w.tokens[i].Start > w.tokens[i-1].End || w.form(i) == "—" && i+1 < len(w.tokens) && isUpper(w.word(i+1))) {
			return i + 1
		}
		return 0
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

// bracketed is how many tokens a dateline takes that names a place, not in
// capitals, and one outlet in brackets: Northaven (WIRE) –. Without a dash the
// place must be known as one, and a sentence begin behind it.
func (w *writer) bracketed() int {
	for i := 1; i < min(len(w.tokens)-3, longestPlace); i++ {
		if w.form(i) != "(" {
			if w.tokens[i].Tag != "PROPN" && !w.punct(i) {
				return 0
			}
			continue
		}
		switch {
		case w.form(i+2) != ")" || !isUpper(w.word(i+1)) || w.tokens[0].Tag != "PROPN":
			return 0
		case dashes[w.form(i+3)]:
			return i + 4
		case len(w.word(i+1)) > 2 && w.capitals(i+1) && isUpper(w.word(i+3)) && w.placed():
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

// word is a token as it stands.
func (w *writer) word(i int) string { return w.tokens[i].In(w.report.Text) }

// capitals says whether a token stands in capitals.
func (w *writer) capitals(i int) bool { return strings.ToUpper(w.word(i)) == w.word(i) }

var (
	dashes = wordSet(`— – -- - ―`)
	// labels are words that a report puts before its first sentence to tell what
	// kind of report it is.
	labels = wordSet(`update updated exclusive watch breaking`)
)

const (
	longestDateline = 14 // tokens a dateline takes at most
	longestPlace    = 6  // and before its brackets
)
