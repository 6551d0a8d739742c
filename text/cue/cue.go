// Package cue finds the words of saying in a frame: who says it by them, to whom,
// and what stands there as said. It does not tell whom the words for a source mean.
package cue

import (
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// A Cue is words of saying in a frame, with what hangs on them.
type Cue struct {
	Words  frame.Passage // the words of saying
	Verb   int           // the unit that decides
	Family saying.Family // how the verb or noun takes its content
	Source frame.Passage // the words for who says it; none where nothing tells it
	frame.Hanging
	Left     frame.Passage // content before
	Right    frame.Passage // content after
	Yet      bool          // it is yet to be said: "will announce"
	Colon    bool          // ends in a colon: what comes next is its content
	Inverted bool          // the source stands after the verb
	Rule     string        // by which it was read
}

// maxCues bounds what is read of one frame: a sentence with more words of
// saying is no sentence.
const maxCues = 120

// In gives the words of saying of a frame, in order of place.
func In(f *frame.Frame) []Cue {
	var list []Cue
	r := reading{f}
	for i := range f.Units {
		if len(list) == maxCues {
			break
		}
		if c, ok := r.cueAt(i); ok {
			list = append(list, c)
		}
	}
	m := cueMending{&f.Clauses, list}
	m.byTree()
	m.bound()
	m.resume()
	return list
}

// Contained says whether the k-th cue stands in the content of another.
func Contained(cues []Cue, k int) bool {
	for i := range cues {
		if i != k && cues[i].Right.Holds(cues[k].Verb) && !cues[i].Source.None() {
			return true
		}
	}
	return false
}

// reading is a frame while its words of saying are looked for.
type reading struct{ *frame.Frame }

// cueAt reads the cue whose deciding word is unit i.
func (f reading) cueAt(i int) (Cue, bool) {
	switch {
	case f.Units[i].Tok < 0:
		return Cue{}, false
	case f.Is(i, "according") && f.Is(i+1, "to"):
		return f.according(i)
	case f.Is(i, "words") && f.Is(i+1, "of"):
		return f.inTheWords(i)
	case f.Fine(i) == "VBN" && f.quotedBy(i+1) > 0:
		return f.describedBy(i)
	case f.Tag(i) == "VERB" || f.Tag(i) == "AUX" && f.Is(i, "say", "says") || verbIn(&f.Clauses, i).mistagged():
		listed := listedVerb{verbCue{verbAt: verbIn(&f.Clauses, i)}}
		if c, ok := listed.read(); ok {
			return c, true
		}
		open := openVerb{verbCue{verbAt: verbIn(&f.Clauses, i)}}
		return open.read()
	case f.Tag(i) == "NOUN" && saying.IsNoun(f.Word(i)):
		return f.nounCue(i)
	case f.Dash(i):
		return f.signed(i)
	case f.Raw(i) == ":":
		return f.headed(i)
	}
	return Cue{}, false
}

// describedBy is the cue of the participle at unit i, which tells of a thing in
// the words of the one behind its "by": "an act described as “mean” by Crane".
func (f reading) describedBy(i int) (Cue, bool) {
	by := f.quotedBy(i + 1)
	c := Cue{Words: frame.Between(i, i+1), Verb: i, Family: saying.Naming, Rule: "passive verb of saying"}
	c.Source, c.Right = f.PhraseRight(by+1), frame.Between(i+1, by)
	return c, !c.Source.None()
}

// quotedBy is the "by" behind the words in marks by which a participle of naming
// right before unit i gives a thing a name; 0 if there is none.
func (f reading) quotedBy(i int) int {
	if fam, _ := f.VerbFamily(i - 1); fam != saying.Naming || f.Tag(i-2) == "AUX" {
		return 0
	}
	if f.Is(i, "as") {
		i++
	}
	if f.Tag(i) == "DET" {
		i++
	}
	if !f.Quoted(i) || !f.Is(i+1, "by") || f.TimeWord(i+2) || !f.OpensPhrase(i+2) {
		return 0
	}
	return i + 1
}
