package text

// openCue reads a verb no list holds that must be one of saying by where it
// stands: between a quotation and its own end, right before an utterance, or
// with "as" and words in marks.
func (f *frame) openCue(i int) (cue, bool) {
	c := cue{words: passage{i, i + 1}, verb: i, family: speech, rule: "verb beside a quotation"}
	if f.is(i, "make", "makes", "made", "making") && (f.is(i+1, "clear") || f.is(i+1, "it") && f.is(i+2, "clear")) {
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
	case c.words.b == i+2 && f.howPut(c.source.a) >= 0:
		q := f.howPut(c.source.a)
		c.left = passage{q, q + 1}
	case !c.source.none() && c.words.b == i+2 && (f.is(c.source.a-1, "as") || f.quoted(c.source.a-1)):
		c.left = f.contentBefore(&c)
		if f.comma(i+2) && f.quoted(i+3) || f.raw(i+2) == ":" {
			c.left, c.right = passage{}, passage{i + 3, f.contentEnd(i + 3)}
		}
	case !c.source.none() && f.utterance(c.source.a-1) && (f.stopsAt(c.words.b) || f.tag(c.words.b) == "ADP"):
		c.left = passage{c.source.a - 1, c.source.a}
		f.adjunctsFrom(c.words.b, &c)
	case f.finite(i) && f.utterance(i-1) && stopsAtEnd(f.d.marks.Quotes[f.units[i-1].quote].In(f.d.text)) && !f.invertedSource(i+1).none():
		c.source, c.inverted = f.invertedSource(i+1), true
		c.left = passage{i - 1, i}
	case f.fine(i) == "VBG" && f.tag(i-1) != "ADP" && f.tag(i-1) != "SCONJ" && (f.quoted(i+1) || f.comma(i+1) && f.utterance(i+2)):
		c.source = f.participleSource(i)
		c.right = passage{i + 1, i + 2}
		if f.comma(i + 1) {
			c.right.b++
		}
	case f.fine(i) == "VBN" && !f.finiteAt(i):
		return cue{}, false // "a film called “...”"
	case !c.source.none() && (f.comma(i+1) || f.raw(i+1) == ":") && f.utterance(i+2):
		c.right = passage{i + 2, len(f.units)}
	default:
		return f.asCue(c)
	}
	return c, !c.source.none() && !(c.left.none() && c.right.none())
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

// utterance says whether unit i is a quotation that speaks by itself.
func (f *frame) utterance(i int) bool {
	return f.quoted(i) && f.d.marks.Quotes[f.units[i].quote].Kind == "direct"
}

// stopsAt says whether the frame, or a clause of it, ends at unit i.
func (f *frame) stopsAt(i int) bool {
	return i >= len(f.units) || f.tag(i) == "PUNCT" || f.quoted(i)
}
