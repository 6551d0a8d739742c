package text

import "synoptic/text/saying"

// participleOwn says whether a participle has its source right before it:
// "footage of Ida Crane asking".
func (v verbAt) participleOwn() bool {
	return v.nominal(v.at-1) && v.tag(v.at-1) != "PRON" && !v.timeWord(v.at-1)
}

// participleSource is who says in "..., saying": the nearest subject before
// it, or the subject after it where it opens the frame.
func (v verbAt) participleSource() passage {
	if s := v.quotedSpeaker(); !s.none() {
		return s
	}
	if v.overheard() {
		return v.subjectOf(v.at - 1)
	}
	if v.fine(v.at) == "VBG" && v.participleOwn() {
		if s := v.phraseOnly(v.at - 1); v.ownsParticiple(s) {
			return s
		}
	}
	if s := v.withAnother(); !s.none() {
		return s
	}
	if s := v.led(); !s.none() {
		return s
	}
	if s := v.nearestSubject(v.at); !s.none() {
		return s
	}
	return v.subjectAhead()
}

// subjectAhead is the subject behind what opens the frame with the participle:
// "Calling it a gift, Ida Crane left".
func (v verbAt) subjectAhead() passage {
	cites := v.is(v.at, "citing", "quoting")
	for j := v.at + 1; j < len(v.units) && j-v.at < clauseReach; j++ {
		if !v.finite(j) || v.is(j, "that") {
			continue
		}
		if s := v.subjectOf(j); !s.none() && (v.comma(s.a-1) || v.utterance(s.a-1) || v.quoted(s.a-1) && v.at == 0 && !cites) {
			return s
		}
	}
	return passage{}
}

// ownsParticiple says whether the phrase before the participle is who, or what,
// says by it: "footage of Ida Crane asking", "a sign saying".
func (v verbAt) ownsParticiple(s passage) bool {
	if saying.IsBearer(v.word(v.at-1)) || v.is(s.a-1, "from") || v.is(s.a-1, "with") && v.tag(s.a-2) == "VERB" && v.someone(v.at-1) {
		return true
	}
	return v.tag(v.at-1) == "PROPN" && !saying.IsPlatform(v.word(v.at-1)) && (v.tag(s.a-1) == "ADP" || v.tag(s.a-1) == "VERB")
}

// withAnother is who does what a participle tells that hangs on "with", up to
// the verb: "with Ida Crane yelling", "with Crane taking to the air to call".
func (v verbAt) withAnother() passage {
	for j := v.at - 1; j > 0 && v.at-j < phraseReach && !v.finite(j) && !v.quoted(j); j-- {
		if !v.is(j, "with") || !v.comma(j-1) {
			continue
		}
		s := v.phraseOnlyRight(j + 1)
		verb := s.b
		for v.tag(verb) == "ADV" {
			verb++
		}
		if s.none() || verb > v.at || v.fine(verb) != "VBG" {
			return passage{}
		}
		return s
	}
	return passage{}
}

// led is who does what an infinitive before the participle tells, where that
// hangs on what is done to somebody: "led him to write to a friend saying".
func (v verbAt) led() passage {
	for j := v.at - 1; j > 1 && v.at-j < clauseReach && !v.finite(j); j-- {
		if !v.is(j, "to") || v.fine(j+1) != "VB" || !v.nominal(j-1) {
			continue
		}
		s := v.phraseLeft(j - 1)
		if s.none() || s.a == 0 || !v.someone(j-1) || v.tag(s.a-1) != "VERB" || !v.finite(s.a-1) || v.is(s.a-1, "promised", "promises", "vowed", "vows") {
			return passage{}
		}
		return s
	}
	return passage{}
}

// quotedSpeaker is whom a verb of quoting quotes, where the participle follows:
// "the paper quoted him as saying".
func (v verbAt) quotedSpeaker() passage {
	if !v.is(v.at, "saying", "telling") {
		return passage{}
	}
	j := v.at - 1
	if v.is(j, "as") {
		j--
	}
	if !v.nominal(j) {
		return passage{}
	}
	s := v.phraseOnly(j)
	if v.tag(j) == "PRON" {
		s = passage{j, j + 1}
	}
	if !v.is(s.a-1, "quoted", "quotes", "quoting", "quote") {
		return passage{}
	}
	return s
}

// secondSource is who says it by a second verb: the subject of the first, or
// whom its own clause names.
func (v verbAt) secondSource() passage {
	if v.undergoes() {
		return passage{}
	}
	if s := v.whoseWhat(v.at); !s.none() {
		return s
	}
	if s := v.nearestSubject(v.at); !s.none() {
		return s
	}
	return v.opener()
}

// undergoes says whether a second verb, behind "and", tells what is done to its
// subject, as the first does: "was built and described as".
func (v verbAt) undergoes() bool {
	if fam, _ := v.verbFamily(v.at); v.tag(v.at-1) != "CCONJ" || fam != saying.Naming || v.fine(v.at) != "VBN" && !v.is(v.at+1, "as") {
		return false
	}
	for j := v.at - 2; j > 0 && v.at-j < phraseReach; j-- {
		if v.tag(j) == "VERB" {
			return v.fine(j) == "VBN" && (v.isBe(j-1) || v.tag(j-1) == "ADV" && v.isBe(j-2))
		}
	}
	return false
}

// opener is the person who opens the frame before descriptions, and of whom the
// verb before this one tells: "Ida Crane, head of the board, member of the
// guild, left, saying".
func (v verbAt) opener() passage {
	end := v.personAt(0)
	if end == 0 || !v.comma(end) {
		return passage{}
	}
	for j := end; j < v.at; j++ {
		if v.finite(j) || v.fine(j) == "VBN" && v.comma(j-1) {
			if v.comma(j - 1) {
				return passage{0, end}
			}
			return passage{}
		}
	}
	return passage{}
}

// sourceBehind is the source behind the verb, whose words end at next; none where
// somebody is told there what a colon opens: "Crane blasts Orm, warns the others:".
func (v verbAt) sourceBehind(next int) passage {
	s := v.invertedSource(next)
	if v.fine(v.at) == "VBG" && (v.tag(s.a) == "PRON" || v.at == 0) {
		return passage{} // "backed her, saying she had rowed", "Accusing the mayor of"
	}
	if v.comma(v.at-1) && !v.quoted(v.at-2) && (v.raw(s.b) == ":" || v.finite(s.b) || v.tag(s.b) == "AUX") {
		return passage{} // also "praised the plan, hinted the town might pay"
	}
	return s
}

// treeSubject is the subject the tree gives the verb, if it stands right before
// the verb.
func (v verbAt) treeSubject() passage {
	verb := v.units[v.at].tok
	if v.tag(v.at-1) == "CCONJ" {
		return passage{} // of a second verb the subject stands before the first
	}
	for u := v.at - 1; u >= 0 && v.at-u < phraseReach; u-- {
		t := v.units[u].tok
		if t < 0 {
			return passage{}
		}
		if tok := &v.tokens[t]; tok.Head != verb || tok.Rel != "nsubj" || v.timeWord(u) && (v.tag(u-1) == "ADP" || v.tag(u+1) == "NUM") || v.timeWord(u-1) && tok.Tag == "NUM" {
			continue
		}
		from, to := subtreeOf(v.tokens, t)
		a := u
		for a > 0 && v.units[a-1].tok >= from {
			a--
		}
		b := u + 1
		for b < v.at && v.units[b].tok >= 0 && v.units[b].tok < to {
			b++
		}
		if b < v.at-3 || v.units[a].tok != from {
			return passage{}
		}
		return passage{a, b}
	}
	return passage{}
}
