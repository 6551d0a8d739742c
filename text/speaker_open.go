package text

import "synoptic/text/saying"

// openVerb reads the cue of a verb that no list holds, and that must be one of
// saying by where it stands: between a quotation and its own end, right before
// an utterance, or with "as" and words in marks.
type openVerb struct{ verbCue }

// read reads the cue, and says whether the verb is one of saying.
func (r *openVerb) read() (cue, bool) {
	r.c = cue{words: passage{r.at, r.at + 1}, verb: r.at, family: saying.Speech, rule: "verb beside a quotation"}
	if r.makesClear() {
		return r.madeClear()
	}
	if r.is(r.at, "put") && r.is(r.at+1, "it") {
		r.c.words.b, r.c.rule = r.at+2, "verb of saying"
	}
	if passive, _ := r.auxiliaries(); passive {
		return cue{}, false
	}
	r.c.source = r.subjectOf(r.at)
	switch {
	case r.putSo(), r.closesUtterance(), r.turnsAround(), r.participleOpens():
		return r.c, r.c.complete()
	case r.fine(r.at) == "VBN" && !r.isFinite():
		return cue{}, false // "a film called “...”"
	case r.opensUtterance():
		return r.c, r.c.complete()
	}
	return r.asCue()
}

// complete says whether a cue has both a source and what it says.
func (c *cue) complete() bool {
	return !c.source.none() && !(c.left.none() && c.right.none())
}

// makesClear says whether the verb is that of "make clear", or of "make it clear".
func (r *openVerb) makesClear() bool {
	return r.is(r.at, "make", "makes", "made", "making") && (r.is(r.at+1, "clear") || r.is(r.at+1, "it") && r.is(r.at+2, "clear"))
}

// putSo reads the content of "put it" and says whether it has one: “...” is how
// Crane put it; “...,” she put it; as she put it: “...”.
func (r *openVerb) putSo() bool {
	if r.c.words.b != r.at+2 {
		return false
	}
	if q := r.howPut(r.c.source.a); q >= 0 {
		r.c.left = passage{q, q + 1}
		return true
	}
	if r.c.source.none() || !r.is(r.c.source.a-1, "as") && !r.quoted(r.c.source.a-1) {
		return false
	}
	next := r.c.words.b
	if r.comma(next) && r.quoted(next+1) || r.raw(next) == ":" {
		r.c.right = passage{next + 1, r.contentEnd(next + 1)}
		return true
	}
	r.c.left = r.contentBefore()
	return true
}

// closesUtterance reads a source and a verb right behind an utterance, where the
// clause ends, and says whether it is so: “Go home!” Crane thundered.
func (r *openVerb) closesUtterance() bool {
	if r.c.source.none() || !r.utterance(r.c.source.a-1) || !r.clauseCloses(r.c.words.b) {
		return false
	}
	r.c.left = passage{r.c.source.a - 1, r.c.source.a}
	r.adjunctsFrom(r.c.words.b, &r.c.hanging)
	return true
}

// turnsAround reads a verb right behind an utterance, with its source behind it,
// and says whether it is so: “Go home!” thundered Crane.
func (r *openVerb) turnsAround() bool {
	if !r.finite(r.at) || !r.utterance(r.at-1) || !stopsAtEnd(r.quote(r.at-1).In(r.text)) {
		return false
	}
	source := r.invertedSource(r.at + 1)
	if source.none() {
		return false
	}
	r.c.source, r.c.inverted = source, true
	r.c.left = passage{r.at - 1, r.at}
	return true
}

// participleOpens reads a participle right before words in marks, or before an
// utterance behind its comma, and says whether it is so: Crane left, thundering
// “Go home!”.
func (r *openVerb) participleOpens() bool {
	if r.fine(r.at) != "VBG" || r.tag(r.at-1) == "ADP" || r.tag(r.at-1) == "SCONJ" {
		return false
	}
	quote := r.at + 1
	if r.comma(quote) && r.utterance(quote+1) {
		quote++
	}
	if !r.quoted(quote) {
		return false
	}
	r.c.source = r.participleSource()
	r.c.right = passage{r.at + 1, quote + 1}
	return true
}

// opensUtterance reads a verb with its source before a comma or colon and an
// utterance, and says whether it is so: Crane thundered, “Go home!”.
func (r *openVerb) opensUtterance() bool {
	if r.c.source.none() || !r.comma(r.at+1) && r.raw(r.at+1) != ":" || !r.utterance(r.at+2) {
		return false
	}
	r.c.right = passage{r.at + 2, len(r.units)}
	return true
}

// howPut is the quotation before "that was how" or "is how" in front of unit i, where
// somebody "put it" so; -1 if there is none.
func (r *openVerb) howPut(i int) int {
	if !r.is(i-1, "how") || !r.isBe(i-2) {
		return -1
	}
	q := i - 3
	if r.is(q, "that", "this", "which") {
		q--
	}
	for q >= 0 && r.tag(q) == "PUNCT" && !r.quoted(q) {
		q--
	}
	if !r.quoted(q) {
		return -1
	}
	return q
}

// madeClear reads "made it clear that".
func (r *openVerb) madeClear() (cue, bool) {
	r.c.rule = "verb of saying"
	for !r.is(r.c.words.b-1, "clear") {
		r.c.words.b++
	}
	if passive, _ := r.auxiliaries(); passive {
		return cue{}, false
	}
	r.c.source = r.subjectOf(r.at)
	if r.c.source.none() {
		r.c.source = r.nearestSubject(r.at)
	}
	r.readContent()
	return r.c, !r.c.source.none() && !r.c.right.none()
}

// maxNamed is how many units may stand between a verb and the "as" behind
// which it gives what it speaks of a name.
const maxNamed = 20

// asCue reads the verb with "as" and words in marks: "went after him as a “windbag”".
func (r *openVerb) asCue() (cue, bool) {
	if r.is(r.at-1, "to") {
		return cue{}, false // of "panned the attempt to call it “...”" the first verb tells
	}
	for j := r.c.words.b; j < len(r.units) && j < r.c.words.b+maxNamed; j++ {
		switch {
		case r.comma(j) || r.dash(j) || r.quoted(j) || r.finite(j):
			return cue{}, false
		case r.is(j, "as") && (r.quoted(j+1) || r.tag(j+1) == "DET" && r.quoted(j+2)):
			if r.fine(r.at) == "VBG" || r.c.source.none() && r.tag(r.c.words.a-1) == "CCONJ" {
				r.c.source = r.nearestSubject(r.at)
			}
			r.c.family, r.c.right = saying.Naming, passage{r.c.words.b, r.contentEnd(j)}
			return r.c, !r.c.source.none() && r.c.words.b < j
		}
	}
	return cue{}, false
}
