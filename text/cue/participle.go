package cue

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
