package cue

import (
	"synoptic/english"
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// fromPhrase is the content after a phrase that names somebody, who is told or
// asked, or the phrase itself, which is what is said.
func (r *contentReading) fromPhrase(i int) frame.Passage {
	s := r.PhraseRight(i)
	switch {
	case r.c.Family == saying.Vowing && r.InfinitiveAt(s.B):
		r.c.Addressee = s
		return r.clauseFrom(i)
	case r.c.Family == saying.Speech && r.Is(s.B, "that") && r.Tag(s.B) == "SCONJ":
		r.c.Addressee = s
		return r.clauseFrom(s.B)
	case r.Tag(i) != "PRON" || r.Fine(i) == "PRP$":
		return r.thing(i, r.clauseFrom(i))
	}
	return frame.Passage{}
}

// clauseFrom is the content from unit i to its end; where the saying is a
// clause inside another, it goes to the first comma.
func (r *contentReading) clauseFrom(i int) frame.Passage {
	end := r.ContentEnd(i)
	if r.subordinate() {
		for j := i; j < end; j++ {
			if r.Comma(j) {
				end = j
			}
		}
	}
	return frame.Between(i, end)
}

// asClause says whether the words of saying open the frame behind "as": "As
// the Gazette reported, ".
func (r *contentReading) asClause() bool {
	first := r.c.Words.A
	if !r.c.Source.None() && r.c.Source.A < first {
		first = r.c.Source.A
	}
	return first == 1 && r.Is(0, "as") || first == 0 && r.Is(1, "as")
}

// thing is the content that is a noun phrase at unit i: it ends before a time
// or a place, which are those of the saying.
func (r *contentReading) thing(i int, all frame.Passage) frame.Passage {
	s := r.PhraseRight(i)
	if s.None() || s.B >= all.B || !(r.Tag(s.B) == "ADP" || r.TimeWord(s.B) || r.Is(s.B, "last", "this")) {
		return all
	}
	if r.HoldsQuote(all.A, all.B) {
		if n := len(r.c.Adjuncts); r.AdjunctsFrom(s.B, &r.c.Hanging) > s.B && len(r.c.Adjuncts) > n && !r.TimeWord(r.c.Adjuncts[n].B-1) {
			r.c.Adjuncts = r.c.Adjuncts[:n]
		}
		return all
	}
	if r.Is(s.B, "in", "during", "since", "after", "before", "at", "through", "via", "by") {
		all.B = s.B
	}
	n := len(r.c.Adjuncts)
	r.AdjunctsFrom(s.B, &r.c.Hanging)
	if len(r.c.Adjuncts) == n {
		return all
	}
	if a := r.c.Adjuncts[n]; a.A == s.B && (r.TimeWord(a.A) || r.TimeWord(a.B-1) || r.IsPlace(a)) {
		return frame.Between(i, s.B)
	}
	r.c.Adjuncts = r.c.Adjuncts[:n]
	return all
}

var opensClause = english.Set(english.Openers)

// subordinate says whether the verb stands in a clause that opens with "if",
// "when" or the like, and that a main clause follows.
func (r *contentReading) subordinate() bool {
	if r.c.Source.None() || r.c.Inverted {
		return false
	}
	if !opensClause[r.Word(r.c.Source.A-1)] {
		return false
	}
	before := r.c.Source.A - 2
	if r.Comma(before) && r.Is(before-1, "that", "and", "but") {
		return true // "says that, while Orm insists he left, the boat sank"
	}
	return before < 0 || r.Is(before, "that") || r.Tag(before) == "CCONJ" || r.Tag(before) == "VERB"
}
