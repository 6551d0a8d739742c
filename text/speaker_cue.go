package text

import (
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// cue is words of saying in a frame, with what hangs on them.
type cue struct {
	words  frame.Passage // the words of saying
	verb   int           // the unit that decides
	family saying.Family
	source frame.Passage
	frame.Hanging
	left     frame.Passage // content before
	right    frame.Passage // content after
	yet      bool          // it is yet to be said: "will announce"
	colon    bool          // ends in a colon: what comes next is its content
	inverted bool          // the source stands after the verb
	rule     string
}

// maxCues bounds what is read of one frame: a sentence with more words of
// saying is no sentence.
const maxCues = 120

// cuesOf finds the words of saying of a frame, in order of place.
func cuesOf(f *frame.Frame) []cue {
	var list []cue
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

// reading is a frame while its words of saying are looked for.
type reading struct{ *frame.Frame }

// cueAt reads the cue whose deciding word is unit i.
func (f reading) cueAt(i int) (cue, bool) {
	switch {
	case f.Units[i].Tok < 0:
		return cue{}, false
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
	return cue{}, false
}

// describedBy is the cue of the participle at unit i, which tells of a thing in
// the words of the one behind its "by": "an act described as “mean” by Crane".
func (f reading) describedBy(i int) (cue, bool) {
	by := f.quotedBy(i + 1)
	c := cue{words: frame.Between(i, i+1), verb: i, family: saying.Naming, rule: "passive verb of saying"}
	c.source, c.right = f.PhraseRight(by+1), frame.Between(i+1, by)
	return c, !c.source.None()
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
