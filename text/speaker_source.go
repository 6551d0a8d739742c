package text

import (
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// participleOwn says whether a participle has its source right before it:
// "footage of Ida Crane asking".
func (v verbAt) participleOwn() bool {
	return v.Nominal(v.at-1) && v.Tag(v.at-1) != "PRON" && !v.TimeWord(v.at-1)
}

// participleSource is who says in "..., saying": the nearest subject before
// it, or the subject after it where it opens the frame.
func (v verbAt) participleSource() frame.Passage {
	if s := v.quotedSpeaker(); !s.None() {
		return s
	}
	if v.overheard() {
		return v.SubjectOf(v.at - 1)
	}
	if v.Fine(v.at) == "VBG" && v.participleOwn() {
		if s := v.PhraseOnly(v.at - 1); v.ownsParticiple(s) {
			return s
		}
	}
	if s := v.withAnother(); !s.None() {
		return s
	}
	if s := v.led(); !s.None() {
		return s
	}
	if s := v.NearestSubject(v.at); !s.None() {
		return s
	}
	return v.subjectAhead()
}

// subjectAhead is the subject behind what opens the frame with the participle:
// "Calling it a gift, Ida Crane left".
func (v verbAt) subjectAhead() frame.Passage {
	cites := v.Is(v.at, "citing", "quoting")
	for j := v.at + 1; j < len(v.Units) && j-v.at < frame.ClauseReach; j++ {
		if !v.Finite(j) || v.Is(j, "that") {
			continue
		}
		if s := v.SubjectOf(j); !s.None() && (v.Comma(s.A-1) || v.Utterance(s.A-1) || v.Quoted(s.A-1) && v.at == 0 && !cites) {
			return s
		}
	}
	return frame.Passage{}
}

// ownsParticiple says whether the phrase before the participle is who, or what,
// says by it: "footage of Ida Crane asking", "a sign saying".
func (v verbAt) ownsParticiple(s frame.Passage) bool {
	if saying.IsBearer(v.Word(v.at-1)) || v.Is(s.A-1, "from") || v.Is(s.A-1, "with") && v.Tag(s.A-2) == "VERB" && v.Someone(v.at-1) {
		return true
	}
	return v.Tag(v.at-1) == "PROPN" && !saying.IsPlatform(v.Word(v.at-1)) && (v.Tag(s.A-1) == "ADP" || v.Tag(s.A-1) == "VERB")
}

// withAnother is who does what a participle tells that hangs on "with", up to
// the verb: "with Ida Crane yelling", "with Crane taking to the air to call".
func (v verbAt) withAnother() frame.Passage {
	for j := v.at - 1; j > 0 && v.at-j < frame.PhraseReach && !v.Finite(j) && !v.Quoted(j); j-- {
		if !v.Is(j, "with") || !v.Comma(j-1) {
			continue
		}
		s := v.PhraseOnlyRight(j + 1)
		verb := s.B
		for v.Tag(verb) == "ADV" {
			verb++
		}
		if s.None() || verb > v.at || v.Fine(verb) != "VBG" {
			return frame.Passage{}
		}
		return s
	}
	return frame.Passage{}
}

// led is who does what an infinitive before the participle tells, where that
// hangs on what is done to somebody: "led him to write to a friend saying".
func (v verbAt) led() frame.Passage {
	for j := v.at - 1; j > 1 && v.at-j < frame.ClauseReach && !v.Finite(j); j-- {
		if !v.Is(j, "to") || v.Fine(j+1) != "VB" || !v.Nominal(j-1) {
			continue
		}
		s := v.PhraseLeft(j - 1)
		if s.None() || s.A == 0 || !v.Someone(j-1) || v.Tag(s.A-1) != "VERB" || !v.Finite(s.A-1) || v.Is(s.A-1, "promised", "promises", "vowed", "vows") {
			return frame.Passage{}
		}
		return s
	}
	return frame.Passage{}
}

// quotedSpeaker is whom a verb of quoting quotes, where the participle follows:
// "the paper quoted him as saying".
func (v verbAt) quotedSpeaker() frame.Passage {
	if !v.Is(v.at, "saying", "telling") {
		return frame.Passage{}
	}
	j := v.at - 1
	if v.Is(j, "as") {
		j--
	}
	if !v.Nominal(j) {
		return frame.Passage{}
	}
	s := v.PhraseOnly(j)
	if v.Tag(j) == "PRON" {
		s = frame.Between(j, j+1)
	}
	if !v.Is(s.A-1, "quoted", "quotes", "quoting", "quote") {
		return frame.Passage{}
	}
	return s
}

// secondSource is who says it by a second verb: the subject of the first, or
// whom its own clause names.
func (v verbAt) secondSource() frame.Passage {
	if v.undergoes() {
		return frame.Passage{}
	}
	if s := v.WhoseWhat(v.at); !s.None() {
		return s
	}
	if s := v.NearestSubject(v.at); !s.None() {
		return s
	}
	return v.opener()
}

// undergoes says whether a second verb, behind "and", tells what is done to its
// subject, as the first does: "was built and described as".
func (v verbAt) undergoes() bool {
	if fam, _ := v.VerbFamily(v.at); v.Tag(v.at-1) != "CCONJ" || fam != saying.Naming || v.Fine(v.at) != "VBN" && !v.Is(v.at+1, "as") {
		return false
	}
	for j := v.at - 2; j > 0 && v.at-j < frame.PhraseReach; j-- {
		if v.Tag(j) == "VERB" {
			return v.Fine(j) == "VBN" && (v.IsBe(j-1) || v.Tag(j-1) == "ADV" && v.IsBe(j-2))
		}
	}
	return false
}

// opener is the person who opens the frame before descriptions, and of whom the
// verb before this one tells: "Ida Crane, head of the board, member of the
// guild, left, saying".
func (v verbAt) opener() frame.Passage {
	end := v.PersonAt(0)
	if end == 0 || !v.Comma(end) {
		return frame.Passage{}
	}
	for j := end; j < v.at; j++ {
		if v.Finite(j) || v.Fine(j) == "VBN" && v.Comma(j-1) {
			if v.Comma(j - 1) {
				return frame.Between(0, end)
			}
			return frame.Passage{}
		}
	}
	return frame.Passage{}
}

// sourceBehind is the source behind the verb, whose words end at next; none where
// somebody is told there what a colon opens: "Crane blasts Orm, warns the others:".
func (v verbAt) sourceBehind(next int) frame.Passage {
	s := v.InvertedSource(next)
	if v.Fine(v.at) == "VBG" && (v.Tag(s.A) == "PRON" || v.at == 0) {
		return frame.Passage{} // "backed her, saying she had rowed", "Accusing the mayor of"
	}
	if v.Comma(v.at-1) && !v.Quoted(v.at-2) && (v.Raw(s.B) == ":" || v.Finite(s.B) || v.Tag(s.B) == "AUX") {
		return frame.Passage{} // also "praised the plan, hinted the town might pay"
	}
	return s
}

// treeSubject is the subject the tree gives the verb, if it stands right before
// the verb.
func (v verbAt) treeSubject() frame.Passage {
	verb := v.Units[v.at].Tok
	if v.Tag(v.at-1) == "CCONJ" {
		return frame.Passage{} // of a second verb the subject stands before the first
	}
	for u := v.at - 1; u >= 0 && v.at-u < frame.PhraseReach; u-- {
		t := v.Units[u].Tok
		if t < 0 {
			return frame.Passage{}
		}
		if tok := &v.Tokens[t]; tok.Head != verb || tok.Rel != "nsubj" || v.TimeWord(u) && (v.Tag(u-1) == "ADP" || v.Tag(u+1) == "NUM") || v.TimeWord(u-1) && tok.Tag == "NUM" {
			continue
		}
		from, to := subtreeOf(v.Tokens, t)
		a := u
		for a > 0 && v.Units[a-1].Tok >= from {
			a--
		}
		b := u + 1
		for b < v.at && v.Units[b].Tok >= 0 && v.Units[b].Tok < to {
			b++
		}
		if b < v.at-3 || v.Units[a].Tok != from {
			return frame.Passage{}
		}
		return frame.Between(a, b)
	}
	return frame.Passage{}
}
