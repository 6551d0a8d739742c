package frame

import "synoptic/english"

// Clauses are the clauses that words and phrases make up: what is the subject of a
// verb, where a clause opens, and where it closes.
type Clauses struct{ Phrases }

// ClauseFollows says whether a subject with a finite verb begins at unit i.
func (w *Clauses) ClauseFollows(i int) bool {
	if w.Tag(i) == "ADV" || w.Tag(i) == "SCONJ" {
		i++
	}
	if w.Is(i, "there", "it", "he", "she", "they", "we", "i", "you", "this", "these", "those") && !w.Comma(i+1) {
		for j := i + 1; j < i+4; j++ {
			if w.Finite(j) || w.Tag(j) == "AUX" {
				return true
			}
		}
	}
	if !w.OpensPhrase(i) {
		return false
	}
	for j := i + 1; j < len(w.Units) && j-i < 25; j++ {
		switch {
		case w.Finite(j):
			return true
		case w.Quoted(j):
			continue
		case w.Comma(j), w.Raw(j) == ":", w.Raw(j) == ";", w.Is(j, "who", "which", "that", "to"):
			return false
		case w.Fine(j) == "VBG" && w.Comma(j-1):
			return false
		}
	}
	return false
}

// OpensThat says whether a clause opens with "that" at unit i.
func (w *Clauses) OpensThat(i int) bool {
	return w.Is(i, "that") && (w.Tag(i) == "SCONJ" || w.Tag(i) == "ADP" || w.ClauseFollows(i+1))
}

// OpensQuestion says whether what somebody asks opens at unit i.
func (w *Clauses) OpensQuestion(i int) bool {
	return w.QuestionWord(i) || w.Is(i, "which")
}

// QuestionWord says whether unit i is a word that opens what somebody asks.
func (w *Clauses) QuestionWord(i int) bool { return asking[w.Word(i)] }

// asking are the words that open what somebody asks.
var asking = english.Set(english.Asking)

// InfinitiveAt says whether an infinitive stands behind "to" at unit i.
func (w *Clauses) InfinitiveAt(i int) bool {
	return w.Is(i, "to") && w.Fine(i+1) == "VB"
}

// Speechlike says whether a content is more than a thing: a clause, a
// question, a quotation or something that holds one.
func (w *Clauses) Speechlike(r Passage) bool {
	return w.HoldsQuote(r.A, r.B) || w.Is(r.A, "that", "to") || w.QuestionWord(r.A) || w.ClauseFollows(r.A)
}

// ClauseStart is where the clause before unit end begins.
func (w *Clauses) ClauseStart(end int) int {
	for i := end - 1; i > 0; i-- {
		if w.Raw(i) == ";" {
			return i + 1
		}
	}
	return 0
}

// ClauseComma is the first comma after unit i, or the end of the frame,
// before any finite verb; -1 if there is none.
func (w *Clauses) ClauseComma(i int) int {
	for j := i; j < len(w.Units) && j-i < ClauseReach; j++ {
		switch {
		case w.Comma(j), w.Raw(j) == "." && j+1 == len(w.Units):
			return j
		case w.Quoted(j):
			return -1
		}
	}
	return -1
}

// ClauseCloses says whether a clause ends at unit i, or has no more there than
// a phrase with a preposition.
func (w *Clauses) ClauseCloses(i int) bool { return w.StopsAt(i) || w.Tag(i) == "ADP" }

// StopsAt says whether the frame, or a clause of it, ends at unit i.
func (w *Clauses) StopsAt(i int) bool {
	return i >= len(w.Units) || w.Tag(i) == "PUNCT" || w.Quoted(i)
}
