package text

// resume gives a participle of saying that comes after a whole content the
// source of the words that content hung on: "X said Y is ill, while calling
// her brave".
func (f *frame) resume(list []cue) {
	for i := range list {
		c := &list[i]
		if c.source.none() && f.fine(c.verb) == "VBG" && f.comma(c.verb-1) {
			c.rule = "participle of saying"
		}
		if c.rule != "participle of saying" || f.participleOwn(c.verb) || !f.quotedSpeaker(c.verb).none() {
			continue
		}
		for k := i - 1; k >= 0; k-- {
			p := &list[k]
			if p.source.none() || p.right.none() || p.right.b > c.words.a || c.words.a-p.right.b > 3 || contained(list[:i], k) {
				continue
			}
			c.source = p.source
			break
		}
	}
}

// participleOwn says whether the participle at unit i has its source right
// before it: "footage of Ida Crane asking".
func (f *frame) participleOwn(i int) bool {
	return f.nominal(i-1) && f.tag(i-1) != "PRON" && !f.timeWord(i-1)
}

// afterContent says whether a source stands where it can close a content:
// behind a comma or a quotation.
func (f *frame) afterContent(s passage) bool {
	return !s.none() && (f.comma(s.a-1) || f.quoted(s.a-1))
}

// inverts says whether a source may stand after the verb at i: what comes
// before it is a quotation, a comma or nothing.
func (f *frame) inverts(i int) bool {
	j := i - 1
	for f.tag(j) == "AUX" || f.tag(j) == "ADV" {
		j--
	}
	return j < 0 || f.quoted(j) || f.comma(j) || f.dash(j) || f.is(j, "as", "so")
}

// overheard says whether somebody is heard to say by the participle at i: "a
// woman can be heard saying".
func (f *frame) overheard(i int) bool {
	return f.fine(i) == "VBG" && f.is(i-1, "heard", "seen", "recorded", "filmed") && f.isBe(i-2)
}

// participleSource is who says in "..., saying": the nearest subject before
// it, or the subject after it where it opens the frame.
func (f *frame) participleSource(i int) passage {
	if s := f.quotedSpeaker(i); !s.none() {
		return s
	}
	if f.overheard(i) {
		return f.subjectOf(i - 1)
	}
	if f.fine(i) == "VBG" && f.nominal(i-1) && f.tag(i-1) != "PRON" && !f.timeWord(i-1) {
		if s := f.phraseOnly(i - 1); f.ownsParticiple(s, i) {
			return s
		}
	}
	if s := f.withAnother(i); !s.none() {
		return s
	}
	if s := f.led(i); !s.none() {
		return s
	}
	if s := f.nearestSubject(i); !s.none() {
		return s
	}
	return f.subjectAhead(i)
}

// subjectAhead is the subject behind what opens the frame with the participle at
// i: "Calling it a gift, Ida Crane left".
func (f *frame) subjectAhead(i int) passage {
	cites := f.is(i, "citing", "quoting")
	for j := i + 1; j < len(f.units) && j-i < clauseReach; j++ {
		if !f.finite(j) || f.is(j, "that") {
			continue
		}
		if s := f.subjectOf(j); !s.none() && (f.comma(s.a-1) || f.utterance(s.a-1) || f.quoted(s.a-1) && i == 0 && !cites) {
			return s
		}
	}
	return passage{}
}

// ownsParticiple says whether the phrase before the participle at i is who, or
// what, says by it: "footage of Ida Crane asking", "a sign saying".
func (f *frame) ownsParticiple(s passage, i int) bool {
	if bearers[f.word(i-1)] || f.is(s.a-1, "from") || f.is(s.a-1, "with") && f.tag(s.a-2) == "VERB" && f.someone(i-1) {
		return true
	}
	return f.tag(i-1) == "PROPN" && !platforms[f.word(i-1)] && (f.tag(s.a-1) == "ADP" || f.tag(s.a-1) == "VERB")
}

// withAnother is who does what a participle tells that hangs on "with", up to
// the verb at i: "with Ida Crane yelling", "with Crane taking to the air to call".
func (f *frame) withAnother(i int) passage {
	for j := i - 1; j > 0 && i-j < phraseReach && !f.finite(j) && !f.quoted(j); j-- {
		if !f.is(j, "with") || !f.comma(j-1) {
			continue
		}
		s := f.phraseOnlyRight(j + 1)
		v := s.b
		for f.tag(v) == "ADV" {
			v++
		}
		if s.none() || v > i || f.fine(v) != "VBG" {
			return passage{}
		}
		return s
	}
	return passage{}
}

// saysThat says whether the verb at i, called a participle, is the one of its
// sentence: a time and "that" follow it, and no verb stands before it ("Members
// of several groups warned on Tuesday that").
func (f *frame) saysThat(i, next int) bool {
	if f.hasFinite(0, i) {
		return false
	}
	for j := next; j < len(f.units) && j < next+5; j++ {
		if f.is(j, "that") {
			return f.clauseFollows(j + 1)
		}
		if f.tag(j) != "ADP" && f.tag(j) != "DET" && !f.timeWord(j) {
			return false
		}
	}
	return false
}

// yetUnsaid says whether an infinitive tells what nobody has said: none of
// speech, nor of what one does on the way: "with Crane taking to the air to call".
func (f *frame) yetUnsaid(c *cue) bool {
	return c.family != speech && c.family != telling && f.withAnother(c.verb).none()
}

// someone says whether unit i means one or several who may do a thing: a pronoun,
// a name, a word for people.
func (f *frame) someone(i int) bool {
	return f.tag(i) == "PRON" || f.tag(i) == "PROPN" || anyone(f.word(i))
}

// led is who does what an infinitive before the participle at unit i tells, where
// that hangs on what is done to somebody: "led him to write to a friend saying".
func (f *frame) led(i int) passage {
	for j := i - 1; j > 1 && i-j < clauseReach && !f.finite(j); j-- {
		if !f.is(j, "to") || f.fine(j+1) != "VB" || !f.nominal(j-1) {
			continue
		}
		s := f.phraseLeft(j - 1)
		if s.none() || s.a == 0 || !f.someone(j-1) || f.tag(s.a-1) != "VERB" || !f.finite(s.a-1) || f.is(s.a-1, "promised", "promises", "vowed", "vows") {
			return passage{}
		}
		return s
	}
	return passage{}
}
