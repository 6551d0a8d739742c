package text

import "synoptic/text/saying"

// cue is words of saying in a frame, with what hangs on them.
type cue struct {
	words  passage // the words of saying
	verb   int     // the unit that decides
	family saying.Family
	source passage
	hanging
	left     passage // content before
	right    passage // content after
	yet      bool    // it is yet to be said: "will announce"
	colon    bool    // ends in a colon: what comes next is its content
	inverted bool    // the source stands after the verb
	rule     string
}

// hanging is what hangs on words of saying.
type hanging struct {
	addressee passage
	adjuncts  []passage // prepositional phrases and times
}

// maxCues bounds what is read of one frame: a sentence with more words of
// saying is no sentence.
const maxCues = 120

// cues finds the words of saying of a frame, in order of place.
func (f *frame) cues() []cue {
	var list []cue
	for i := range f.units {
		if len(list) == maxCues {
			break
		}
		if c, ok := f.cueAt(i); ok {
			list = append(list, c)
		}
	}
	m := cueMending{&f.clauses, list}
	m.byTree()
	m.bound()
	m.resume()
	return list
}

// cueAt reads the cue whose deciding word is unit i.
func (f *frame) cueAt(i int) (cue, bool) {
	switch {
	case f.units[i].tok < 0:
		return cue{}, false
	case f.is(i, "according") && f.is(i+1, "to"):
		return f.according(i)
	case f.is(i, "words") && f.is(i+1, "of"):
		return f.inTheWords(i)
	case f.fine(i) == "VBN" && f.quotedBy(i+1) > 0:
		return f.describedBy(i)
	case f.tag(i) == "VERB" || f.tag(i) == "AUX" && f.is(i, "say", "says") || f.verb(i).mistagged():
		listed := listedVerb{verbCue{verbAt: f.verb(i)}}
		if c, ok := listed.read(); ok {
			return c, true
		}
		open := openVerb{verbCue{verbAt: f.verb(i)}}
		return open.read()
	case f.tag(i) == "NOUN" && saying.IsNoun(f.word(i)):
		return f.nounCue(i)
	case f.dash(i):
		return f.signed(i)
	case f.raw(i) == ":":
		return f.headed(i)
	}
	return cue{}, false
}

// describedBy is the cue of the participle at unit i, which tells of a thing in
// the words of the one behind its "by": "an act described as “mean” by Crane".
func (f *frame) describedBy(i int) (cue, bool) {
	by := f.quotedBy(i + 1)
	c := cue{words: passage{i, i + 1}, verb: i, family: saying.Naming, rule: "passive verb of saying"}
	c.source, c.right = f.phraseRight(by+1), passage{i + 1, by}
	return c, !c.source.none()
}

// quotedBy is the "by" behind the words in marks by which a participle of naming
// right before unit i gives a thing a name; 0 if there is none.
func (f *frame) quotedBy(i int) int {
	if fam, _ := f.verbFamily(i - 1); fam != saying.Naming || f.tag(i-2) == "AUX" {
		return 0
	}
	if f.is(i, "as") {
		i++
	}
	if f.tag(i) == "DET" {
		i++
	}
	if !f.quoted(i) || !f.is(i+1, "by") || f.timeWord(i+2) || !f.opensPhrase(i+2) {
		return 0
	}
	return i + 1
}
