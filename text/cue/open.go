package cue

import (
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// openVerb reads the cue of a verb that no list holds, and that must be one of
// saying by where it stands: between a quotation and its own end, right before
// an utterance, or with "as" and words in marks.
type openVerb struct{ verbCue }

// read reads the cue, and says whether the verb is one of saying.
func (r *openVerb) read() (Cue, bool) {
	r.c = Cue{Words: frame.Between(r.at, r.at+1), Verb: r.at, Family: saying.Speech, Rule: "verb beside a quotation"}
	if r.makesClear() {
		return r.madeClear()
	}
	if r.Is(r.at, "put") && r.Is(r.at+1, "it") {
		r.c.Words.B, r.c.Rule = r.at+2, "verb of saying"
	}
	if passive, _ := r.auxiliaries(); passive {
		return Cue{}, false
	}
	r.c.Source = r.SubjectOf(r.at)
	switch {
	case r.putSo(), r.closesUtterance(), r.turnsAround(), r.participleOpens():
		return r.c, r.c.complete()
	case r.Fine(r.at) == "VBN" && !r.isFinite():
		return Cue{}, false // "a film called “...”"
	case r.opensUtterance():
		return r.c, r.c.complete()
	}
	return r.asCue()
}

// complete says whether a cue has both a source and what it says.
func (c *Cue) complete() bool {
	return !c.Source.None() && !(c.Left.None() && c.Right.None())
}

// makesClear says whether the verb is that of "make clear", or of "make it clear".
func (r *openVerb) makesClear() bool {
	return r.Is(r.at, "make", "makes", "made", "making") && (r.Is(r.at+1, "clear") || r.Is(r.at+1, "it") && r.Is(r.at+2, "clear"))
}

// putSo reads the content of "put it" and says whether it has one: “...” is how
// Crane put it; “...,” she put it; as she put it: “...”.
func (r *openVerb) putSo() bool {
	if r.c.Words.B != r.at+2 {
		return false
	}
	if q := r.howPut(r.c.Source.A); q >= 0 {
		r.c.Left = frame.Between(q, q+1)
		return true
	}
	if r.c.Source.None() || !r.Is(r.c.Source.A-1, "as") && !r.Quoted(r.c.Source.A-1) {
		return false
	}
	next := r.c.Words.B
	if r.Comma(next) && r.Quoted(next+1) || r.Raw(next) == ":" {
		r.c.Right = frame.Between(next+1, r.ContentEnd(next+1))
		return true
	}
	r.c.Left = r.contentBefore()
	return true
}

// closesUtterance reads a source and a verb right behind an utterance, where the
// clause ends, and says whether it is so: “Go home!” Crane thundered.
func (r *openVerb) closesUtterance() bool {
	if r.c.Source.None() || !r.Utterance(r.c.Source.A-1) || !r.ClauseCloses(r.c.Words.B) {
		return false
	}
	r.c.Left = frame.Between(r.c.Source.A-1, r.c.Source.A)
	r.AdjunctsFrom(r.c.Words.B, &r.c.Hanging)
	return true
}

// turnsAround reads a verb right behind an utterance, with its source behind it,
// and says whether it is so: “Go home!” thundered Crane.
func (r *openVerb) turnsAround() bool {
	if !r.Finite(r.at) || !r.Utterance(r.at-1) || !r.StopsAtEnd(r.at-1) {
		return false
	}
	source := r.InvertedSource(r.at + 1)
	if source.None() {
		return false
	}
	r.c.Source, r.c.Inverted = source, true
	r.c.Left = frame.Between(r.at-1, r.at)
	return true
}

// participleOpens reads a participle right before words in marks, or before an
// utterance behind its comma, and says whether it is so: Crane left, thundering
// “Go home!”.
func (r *openVerb) participleOpens() bool {
	if r.Fine(r.at) != "VBG" || r.Tag(r.at-1) == "ADP" || r.Tag(r.at-1) == "SCONJ" {
		return false
	}
	quote := r.at + 1
	if r.Comma(quote) && r.Utterance(quote+1) {
		quote++
	}
	if !r.Quoted(quote) {
		return false
	}
	r.c.Source = r.participleSource()
	r.c.Right = frame.Between(r.at+1, quote+1)
	return true
}

// opensUtterance reads a verb with its source before a comma or colon and an
// utterance, and says whether it is so: Crane thundered, “Go home!”.
func (r *openVerb) opensUtterance() bool {
	if r.c.Source.None() || !r.Comma(r.at+1) && r.Raw(r.at+1) != ":" || !r.Utterance(r.at+2) {
		return false
	}
	r.c.Right = frame.Between(r.at+2, len(r.Units))
	return true
}

// howPut is the quotation before "that was how" or "is how" in front of unit i, where
// somebody "put it" so; -1 if there is none.
func (r *openVerb) howPut(i int) int {
	if !r.Is(i-1, "how") || !r.IsBe(i-2) {
		return -1
	}
	q := i - 3
	if r.Is(q, "that", "this", "which") {
		q--
	}
	for q >= 0 && r.Tag(q) == "PUNCT" && !r.Quoted(q) {
		q--
	}
	if !r.Quoted(q) {
		return -1
	}
	return q
}

// madeClear reads "made it clear that".
func (r *openVerb) madeClear() (Cue, bool) {
	r.c.Rule = "verb of saying"
	for !r.Is(r.c.Words.B-1, "clear") {
		r.c.Words.B++
	}
	if passive, _ := r.auxiliaries(); passive {
		return Cue{}, false
	}
	r.c.Source = r.SubjectOf(r.at)
	if r.c.Source.None() {
		r.c.Source = r.NearestSubject(r.at)
	}
	r.readContent()
	return r.c, !r.c.Source.None() && !r.c.Right.None()
}

// maxNamed is how many units may stand between a verb and the "as" behind
// which it gives what it speaks of a name.
const maxNamed = 20

// asCue reads the verb with "as" and words in marks: "went after him as a “windbag”".
func (r *openVerb) asCue() (Cue, bool) {
	if r.Is(r.at-1, "to") {
		return Cue{}, false // of "panned the attempt to call it “...”" the first verb tells
	}
	for j := r.c.Words.B; j < len(r.Units) && j < r.c.Words.B+maxNamed; j++ {
		switch {
		case r.Comma(j) || r.Dash(j) || r.Quoted(j) || r.Finite(j):
			return Cue{}, false
		case r.Is(j, "as") && (r.Quoted(j+1) || r.Tag(j+1) == "DET" && r.Quoted(j+2)):
			if r.Fine(r.at) == "VBG" || r.c.Source.None() && r.Tag(r.c.Words.A-1) == "CCONJ" {
				r.c.Source = r.NearestSubject(r.at)
			}
			r.c.Family, r.c.Right = saying.Naming, frame.Between(r.c.Words.B, r.ContentEnd(j))
			return r.c, !r.c.Source.None() && r.c.Words.B < j
		}
	}
	return Cue{}, false
}
