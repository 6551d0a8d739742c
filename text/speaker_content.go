package text

// after reads what follows a verb of saying: to whom, where and when, and the
// content, or that it has none on this side.
func (f *frame) after(c *cue) {
	i := f.behindAddressee(f.behindSaying(c), c)
	if c.family == topical {
		c.right = f.topicAt(i)
		return
	}
	i = f.adjunctsFrom(i, c)
	c.right = f.contentAt(i, c)
	if c.right.none() {
		c.right = f.contentBehindSign(i, c)
	}
	if !c.family.reports() {
		if c.right.none() && f.quoted(c.source.a-1) {
			c.left = f.contentBefore(c)
		}
		return
	}
	if c.right.none() || f.quoted(c.right.a) {
		c.left = f.contentBefore(c)
	}
	if c.right.none() && f.broken(i, c) {
		c.right = passage{i + 1, len(f.units)}
	}
}

// behindSaying is the unit behind the words of saying, and behind a source that
// stands after them with its comma.
func (f *frame) behindSaying(c *cue) int {
	if !c.inverted {
		return c.words.b
	}
	if f.comma(c.source.b) {
		return c.source.b + 1
	}
	return c.source.b
}

// behindAddressee reads at unit i to whom it is told, and is the unit behind.
func (f *frame) behindAddressee(i int, c *cue) int {
	if c.family != telling || !f.opensPhrase(i) || f.is(i, "that") {
		return i
	}
	c.addressee = f.phraseRight(i)
	if c.addressee.none() {
		return i
	}
	return c.addressee.b
}

// topicAt is the content of a verb that takes what one speaks about: from unit
// i to its end, if a phrase opens there.
func (f *frame) topicAt(i int) passage {
	if f.phraseRight(i).none() {
		return passage{}
	}
	return passage{i, f.contentEnd(i)}
}

// contentBehindSign is the content behind a colon at unit i, or behind the comma
// that ends a clause with "as": "As Crane wrote, the lake rose". It notes a
// colon that ends the frame.
func (f *frame) contentBehindSign(i int, c *cue) passage {
	switch {
	case f.raw(i) == ":":
		c.colon = i == len(f.units)-1
		return passage{i + 1, len(f.units)}
	case f.comma(i) && f.asClause(c):
		return passage{i + 1, f.contentEnd(i + 1)}
	}
	return passage{}
}

// broken says whether the saying breaks into its content, which goes on behind
// the comma at unit i: "Marsh, she said, is closed".
func (f *frame) broken(i int, c *cue) bool {
	return !c.left.none() && f.comma(i) && !f.quoted(c.left.b-1) && i+1 < len(f.units) && !f.is(i+1, "and", "but", "while", "who", "which")
}

// contentAt is contentFrom, but none where what follows tells what the one did
// who has said the quotation before: "“We left,” he said as he walked away".
func (f *frame) contentAt(i int, c *cue) passage {
	if f.is(i, "as", "while", "when", "after", "before") && f.utterance(c.source.a-1) {
		return passage{}
	}
	return f.contentFrom(i, c)
}

// contentFrom is the content that begins at unit i, after the verb: what marks
// or a word open ("that", "whether", "to"), a clause, or a thing.
func (f *frame) contentFrom(i int, c *cue) passage {
	if i >= len(f.units) {
		return passage{}
	}
	i = f.behindOpeningSign(i)
	switch {
	case c.inverted && f.is(i, "who", "whose", "which"):
		return passage{} // of who says it
	case f.quoted(i), f.opensThat(i):
		return f.clauseFrom(i, c)
	case f.opensQuestion(i):
		if c.family.ofThing() {
			return passage{} // "rejected what he had built"
		}
		return f.clauseFrom(i, c)
	case f.infinitiveAt(i):
		if !f.takesInfinitive(c) {
			return passage{} // "spoke to warn the town"
		}
		return f.clauseFrom(i, c)
	case c.family.ofThing():
		return f.thingFrom(i, c)
	case f.clauseFollows(i):
		if c.family == vowing && !f.is(c.verb, "urged") {
			return passage{} // "offered what help there was"
		}
		return f.clauseFrom(i, c)
	case f.saysAnything(i, c):
		return f.clauseFrom(i, c)
	case f.opensPhrase(i):
		return f.contentFromPhrase(i, c)
	case f.opensBarely(i, c):
		return f.clauseFrom(i, c)
	}
	return passage{}
}

// behindOpeningSign is the unit at which a content begins that a comma or a
// colon at unit i opens before marks, or a comma before "that".
func (f *frame) behindOpeningSign(i int) int {
	if (f.comma(i) || f.raw(i) == ":") && f.quoted(i+1) || f.comma(i) && f.is(i+1, "that") {
		return i + 1
	}
	return i
}

// takesInfinitive says whether an infinitive behind words of saying is what is
// said: "vowed to sail", "told them to sail", "is said to sail".
func (f *frame) takesInfinitive(c *cue) bool {
	switch c.family {
	case vowing, minding, telling:
		return true
	}
	return c.words.b-c.words.a > 1 && f.isBe(c.words.a) && f.fine(c.verb) != "VBG"
}

// thingFrom is the content of a verb of naming or of stance at unit i: a thing,
// and what it is called.
func (f *frame) thingFrom(i int, c *cue) passage {
	if !f.opensPhrase(i) && !f.is(i, "as") {
		return passage{}
	}
	return f.thing(i, c, f.clauseFrom(i, c))
}

// saysAnything says whether the verb is "say", behind which nearly every word
// that is no time and no phrase of place opens a content: "said no".
func (f *frame) saysAnything(i int, c *cue) bool {
	switch f.tag(i) {
	case "PUNCT", "ADP", "VERB":
		return false
	}
	return f.is(c.verb, "say", "says", "said", "saying") && !f.timeWord(i)
}

// opensBarely says whether a content without a subject opens at unit i: "denied
// taking it", "said so", "said yes".
func (f *frame) opensBarely(i int, c *cue) bool {
	if f.is(i, "so") || f.tag(i) == "INTJ" {
		return true
	}
	return f.fine(i) == "VBG" && !f.comma(i-1) && (c.family == speech || c.family == vowing)
}

// contentFromPhrase is the content after a phrase that names somebody, who is
// told or asked, or the phrase itself, which is what is said.
func (f *frame) contentFromPhrase(i int, c *cue) passage {
	s := f.phraseRight(i)
	switch {
	case c.family == vowing && f.infinitiveAt(s.b):
		c.addressee = s
		return f.clauseFrom(i, c)
	case c.family == speech && f.is(s.b, "that") && f.tag(s.b) == "SCONJ":
		c.addressee = s
		return f.clauseFrom(s.b, c)
	case f.tag(i) != "PRON" || f.fine(i) == "PRP$":
		return f.thing(i, c, f.clauseFrom(i, c))
	}
	return passage{}
}

// clauseFrom is the content from unit i to its end; where the saying is a
// clause inside another, it goes to the first comma.
func (f *frame) clauseFrom(i int, c *cue) passage {
	end := f.contentEnd(i)
	if f.subordinate(c) {
		for j := i; j < end; j++ {
			if f.comma(j) {
				end = j
			}
		}
	}
	return passage{i, end}
}
