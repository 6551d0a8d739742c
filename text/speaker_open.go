package text

// openCue reads a verb no list holds that must be one of saying by where it
// stands: between a quotation and its own end, right before an utterance, or
// with "as" and words in marks.
func (f *frame) openCue(i int) (cue, bool) {
	c := cue{words: passage{i, i + 1}, verb: i, family: speech, rule: "verb beside a quotation"}
	if f.makesClear(i) {
		return f.clearCue(c)
	}
	if f.is(i, "put") && f.is(i+1, "it") {
		c.words.b, c.rule = i+2, "verb of saying"
	}
	if passive, _ := f.auxiliaries(&c); passive {
		return cue{}, false
	}
	c.source = f.subjectOf(i)
	switch {
	case f.putSo(&c), f.closesUtterance(&c), f.turnsAround(&c), f.participleOpens(&c):
		return c, c.complete()
	case f.fine(i) == "VBN" && !f.finiteAt(i):
		return cue{}, false // "a film called “...”"
	case f.opensUtterance(&c):
		return c, c.complete()
	}
	return f.asCue(c)
}

// complete says whether a cue has both a source and what it says.
func (c *cue) complete() bool {
	return !c.source.none() && !(c.left.none() && c.right.none())
}

// makesClear says whether the verb at unit i is that of "make clear", or of
// "make it clear".
func (f *frame) makesClear(i int) bool {
	return f.is(i, "make", "makes", "made", "making") && (f.is(i+1, "clear") || f.is(i+1, "it") && f.is(i+2, "clear"))
}

// putSo reads the content of "put it" and says whether it has one: “...” is how
// Crane put it; “...,” she put it; as she put it: “...”.
func (f *frame) putSo(c *cue) bool {
	if c.words.b != c.verb+2 {
		return false
	}
	if q := f.howPut(c.source.a); q >= 0 {
		c.left = passage{q, q + 1}
		return true
	}
	if c.source.none() || !f.is(c.source.a-1, "as") && !f.quoted(c.source.a-1) {
		return false
	}
	next := c.words.b
	if f.comma(next) && f.quoted(next+1) || f.raw(next) == ":" {
		c.right = passage{next + 1, f.contentEnd(next + 1)}
		return true
	}
	c.left = f.contentBefore(c)
	return true
}

// closesUtterance reads a source and a verb right behind an utterance, where the
// clause ends, and says whether it is so: “Go home!” Crane thundered.
func (f *frame) closesUtterance(c *cue) bool {
	if c.source.none() || !f.utterance(c.source.a-1) || !f.clauseCloses(c.words.b) {
		return false
	}
	c.left = passage{c.source.a - 1, c.source.a}
	f.adjunctsFrom(c.words.b, c)
	return true
}

// turnsAround reads a verb right behind an utterance, with its source behind it,
// and says whether it is so: “Go home!” thundered Crane.
func (f *frame) turnsAround(c *cue) bool {
	i := c.verb
	if !f.finite(i) || !f.utterance(i-1) || !stopsAtEnd(f.quote(i-1).In(f.text)) {
		return false
	}
	source := f.invertedSource(i + 1)
	if source.none() {
		return false
	}
	c.source, c.inverted = source, true
	c.left = passage{i - 1, i}
	return true
}

// participleOpens reads a participle right before words in marks, or before an
// utterance behind its comma, and says whether it is so: Crane left, thundering
// “Go home!”.
func (f *frame) participleOpens(c *cue) bool {
	i := c.verb
	if f.fine(i) != "VBG" || f.tag(i-1) == "ADP" || f.tag(i-1) == "SCONJ" {
		return false
	}
	quote := i + 1
	if f.comma(quote) && f.utterance(quote+1) {
		quote++
	}
	if !f.quoted(quote) {
		return false
	}
	c.source = f.participleSource(i)
	c.right = passage{i + 1, quote + 1}
	return true
}

// opensUtterance reads a verb with its source before a comma or colon and an
// utterance, and says whether it is so: Crane thundered, “Go home!”.
func (f *frame) opensUtterance(c *cue) bool {
	i := c.verb
	if c.source.none() || !f.comma(i+1) && f.raw(i+1) != ":" || !f.utterance(i+2) {
		return false
	}
	c.right = passage{i + 2, len(f.units)}
	return true
}

// howPut is the quotation before "that was how" or "is how" in front of unit i, where
// somebody "put it" so; -1 if there is none.
func (f *frame) howPut(i int) int {
	if !f.is(i-1, "how") || !f.isBe(i-2) {
		return -1
	}
	q := i - 3
	if f.is(q, "that", "this", "which") {
		q--
	}
	for q >= 0 && f.tag(q) == "PUNCT" && !f.quoted(q) {
		q--
	}
	if !f.quoted(q) {
		return -1
	}
	return q
}

// clearCue reads "made it clear that".
func (f *frame) clearCue(c cue) (cue, bool) {
	c.rule = "verb of saying"
	for !f.is(c.words.b-1, "clear") {
		c.words.b++
	}
	if passive, _ := f.auxiliaries(&c); passive {
		return cue{}, false
	}
	c.source = f.subjectOf(c.verb)
	if c.source.none() {
		c.source = f.nearestSubject(c.verb)
	}
	f.after(&c)
	return c, !c.source.none() && !c.right.none()
}

// maxNamed is how many units may stand between a verb and the "as" behind
// which it gives what it speaks of a name.
const maxNamed = 20

// asCue reads any verb with "as" and words in marks: "went after him as a
// “windbag”".
func (f *frame) asCue(c cue) (cue, bool) {
	if f.is(c.verb-1, "to") {
		return cue{}, false // of "panned the attempt to call it “...”" the first verb tells
	}
	for j := c.words.b; j < len(f.units) && j < c.words.b+maxNamed; j++ {
		switch {
		case f.comma(j) || f.dash(j) || f.quoted(j) || f.finite(j):
			return cue{}, false
		case f.is(j, "as") && (f.quoted(j+1) || f.tag(j+1) == "DET" && f.quoted(j+2)):
			if f.fine(c.verb) == "VBG" || c.source.none() && f.tag(c.words.a-1) == "CCONJ" {
				c.source = f.nearestSubject(c.verb)
			}
			c.family, c.right = naming, passage{c.words.b, f.contentEnd(j)}
			return c, !c.source.none() && c.words.b < j
		}
	}
	return cue{}, false
}
