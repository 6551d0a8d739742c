package cue

import (
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// before is the content that ends before the source, or before the verb where
// the source follows it.
func (r *contentReading) before() frame.Passage {
	if !r.c.Inverted && r.c.Source.None() {
		return frame.Passage{}
	}
	end := r.stopBefore(r.sayingFrom())
	if end <= 0 || r.Is(0, "as") {
		return frame.Passage{}
	}
	a := r.ClauseStart(end)
	if !r.Quoted(end-1) && !r.HasFinite(a, end) && r.c.Family != saying.Speech {
		return frame.Passage{}
	}
	if !r.HoldsQuote(a, end) && !r.hasVerb(a, end) && !r.Comma(r.c.Words.B) {
		return frame.Passage{}
	}
	return frame.Between(a, end)
}

// sayingFrom is the unit at which the saying begins: with its source or its
// verb, with whoever quotes the source ("the paper quoted him as saying"), with
// "as" or an adverb before it.
func (r *contentReading) sayingFrom() int {
	first := r.c.Words.A
	if !r.c.Inverted {
		first = r.c.Source.A
	}
	if s := verbIn(r.Clauses, r.c.Verb).quotedSpeaker(); !s.None() && s.A > 1 {
		first = r.PhraseLeft(s.A - 2).A
	}
	if r.Is(first-1, "as") && !r.Quoted(first-1) {
		first--
	}
	if r.Tag(first-1) == "ADV" && (r.Comma(first-2) || r.Quoted(first-2)) {
		first--
	}
	return first
}

// stopBefore is where a content ends that the saying at unit i follows: in
// marks, before a comma, or before a dash behind marks; 0 if none ends there,
// and where the marks belong to a sentence that goes on.
func (r *contentReading) stopBefore(i int) int {
	switch {
	case r.Quoted(i - 1):
		if q := r.Quote(i - 1); !r.c.Inverted && q.Kind == "mixed" && !r.StopsAtEnd(i-1) {
			return 0
		}
		return i
	case r.Comma(i - 1), r.Dash(i-1) && r.Quoted(i-2):
		return i - 1
	}
	return 0
}

// hasVerb says whether any verb stands among units a to b.
func (r *contentReading) hasVerb(a, b int) bool {
	for i := a; i < b; i++ {
		if r.Tag(i) == "VERB" || r.Tag(i) == "AUX" {
			return true
		}
	}
	return false
}
