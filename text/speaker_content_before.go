package text

// contentBefore is the content that ends before the source, or before the
// verb where the source follows it.
func (f *frame) contentBefore(c *cue) passage {
	if !c.inverted && c.source.none() {
		return passage{}
	}
	end := f.stopBefore(f.sayingFrom(c), c)
	if end <= 0 || f.is(0, "as") {
		return passage{}
	}
	a := f.clauseStart(end)
	if !f.quoted(end-1) && !f.hasFinite(a, end) && c.family != speech {
		return passage{}
	}
	if !f.holdsQuote(a, end) && !f.hasVerb(a, end) && !f.comma(c.words.b) {
		return passage{}
	}
	return passage{a, end}
}

// sayingFrom is the unit at which the saying begins: with its source or its
// verb, with whoever quotes the source ("the paper quoted him as saying"), with
// "as" or an adverb before it.
func (f *frame) sayingFrom(c *cue) int {
	first := c.words.a
	if !c.inverted {
		first = c.source.a
	}
	if s := f.quotedSpeaker(c.verb); !s.none() && s.a > 1 {
		first = f.phraseLeft(s.a - 2).a
	}
	if f.is(first-1, "as") && !f.quoted(first-1) {
		first--
	}
	if f.tag(first-1) == "ADV" && (f.comma(first-2) || f.quoted(first-2)) {
		first--
	}
	return first
}

// stopBefore is where a content ends that the saying at unit i follows: in
// marks, before a comma, or before a dash behind marks; 0 if none ends there,
// and where the marks belong to a sentence that goes on.
func (f *frame) stopBefore(i int, c *cue) int {
	switch {
	case f.quoted(i - 1):
		if q := f.quote(i - 1); !c.inverted && q.Kind == "mixed" && !stopsAtEnd(q.In(f.text)) {
			return 0
		}
		return i
	case f.comma(i - 1), f.dash(i-1) && f.quoted(i-2):
		return i - 1
	}
	return 0
}

func stopsAtEnd(s string) bool {
	switch s[len(s)-1] {
	case ',', '.', '!', '?':
		return true
	}
	return false
}

// hasVerb says whether any verb stands among units a to b.
func (f *frame) hasVerb(a, b int) bool {
	for i := a; i < b; i++ {
		if f.tag(i) == "VERB" || f.tag(i) == "AUX" {
			return true
		}
	}
	return false
}
