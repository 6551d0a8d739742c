package text

import "synoptic/english"

// clauses are the clauses that words and phrases make up: what is the subject of a
// verb, where a clause opens, and where it closes.
type clauses struct{ phrases }

// clauseFollows says whether a subject with a finite verb begins at unit i.
func (w *clauses) clauseFollows(i int) bool {
	if w.tag(i) == "ADV" || w.tag(i) == "SCONJ" {
		i++
	}
	if w.is(i, "there", "it", "he", "she", "they", "we", "i", "you", "this", "these", "those") && !w.comma(i+1) {
		for j := i + 1; j < i+4; j++ {
			if w.finite(j) || w.tag(j) == "AUX" {
				return true
			}
		}
	}
	if !w.opensPhrase(i) {
		return false
	}
	for j := i + 1; j < len(w.units) && j-i < 25; j++ {
		switch {
		case w.finite(j):
			return true
		case w.quoted(j):
			continue
		case w.comma(j), w.raw(j) == ":", w.raw(j) == ";", w.is(j, "who", "which", "that", "to"):
			return false
		case w.fine(j) == "VBG" && w.comma(j-1):
			return false
		}
	}
	return false
}

// opensThat says whether a clause opens with "that" at unit i.
func (w *clauses) opensThat(i int) bool {
	return w.is(i, "that") && (w.tag(i) == "SCONJ" || w.tag(i) == "ADP" || w.clauseFollows(i+1))
}

// opensQuestion says whether what somebody asks opens at unit i.
func (w *clauses) opensQuestion(i int) bool {
	return asking[w.word(i)] || w.is(i, "which")
}

// asking are the words that open what somebody asks.
var asking = english.Set(english.Asking)

// infinitiveAt says whether an infinitive stands behind "to" at unit i.
func (w *clauses) infinitiveAt(i int) bool {
	return w.is(i, "to") && w.fine(i+1) == "VB"
}

// speechlike says whether a content is more than a thing: a clause, a
// question, a quotation or something that holds one.
func (w *clauses) speechlike(r passage) bool {
	return w.holdsQuote(r.a, r.b) || w.is(r.a, "that", "to") || asking[w.word(r.a)] || w.clauseFollows(r.a)
}

// clauseStart is where the clause before unit end begins.
func (w *clauses) clauseStart(end int) int {
	for i := end - 1; i > 0; i-- {
		if w.raw(i) == ";" {
			return i + 1
		}
	}
	return 0
}

// clauseComma is the first comma after unit i, or the end of the frame,
// before any finite verb; -1 if there is none.
func (w *clauses) clauseComma(i int) int {
	for j := i; j < len(w.units) && j-i < clauseReach; j++ {
		switch {
		case w.comma(j), w.raw(j) == "." && j+1 == len(w.units):
			return j
		case w.quoted(j):
			return -1
		}
	}
	return -1
}

// clauseCloses says whether a clause ends at unit i, or has no more there than
// a phrase with a preposition.
func (w *clauses) clauseCloses(i int) bool { return w.stopsAt(i) || w.tag(i) == "ADP" }

// stopsAt says whether the frame, or a clause of it, ends at unit i.
func (w *clauses) stopsAt(i int) bool {
	return i >= len(w.units) || w.tag(i) == "PUNCT" || w.quoted(i)
}
