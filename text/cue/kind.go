package cue

import (
	"synoptic/text/frame"
	"synoptic/text/letter"
	"synoptic/text/name"
	"synoptic/text/saying"
)

// ownerOfQuoted is whose the words in marks at unit i are: "the mayor’s “sinking
// ship” remark".
func (f reading) ownerOfQuoted(i int) frame.Passage {
	switch f.Fine(i - 1) {
	case "PRP$":
		return frame.Between(i-1, i)
	case "POS":
		return frame.Between(f.Owner(i-2).A, i)
	}
	return frame.Passage{}
}

// nounCue reads "the claim by X that", "X’s promise to", "an accusation from
// X that".
func (f reading) nounCue(i int) (Cue, bool) {
	c := Cue{Words: frame.Between(i, i+1), Verb: i, Family: saying.Speech, Rule: "noun of saying"}
	if f.Quoted(i - 1) {
		c.Source, c.Left = f.ownerOfQuoted(i-1), frame.Between(i-1, i)
		return c, !c.Source.None()
	}
	if f.Fine(i-1) == "PRP$" {
		c.Source = frame.Between(i-1, i)
	} else if p := f.Possessive(i - 1); p >= 0 {
		c.Source = frame.Between(f.Owner(p-1).A, p+1)
	}
	j := i + 1
	if f.Is(j, "by", "from", "of") && f.OpensPhrase(j+1) {
		s := f.PhraseRight(j + 1)
		if c.Source.None() && !f.Is(j, "of") {
			c.Source = s
		}
		if f.Is(j, "of") && f.Is(s.B, "as") {
			c.Family, c.Right = saying.Naming, frame.Between(s.A, f.ContentEnd(s.A))
			return c, !c.Source.None()
		}
		if !f.Is(j, "of") {
			j = s.B
		}
	}
	for f.TimeWord(j) || f.Is(j, "on") && f.TimeWord(j+1) {
		j++
	}
	if f.Is(j, "that") || f.InfinitiveAt(j) {
		if f.Is(j, "that") && !f.ClauseFollows(j+1) {
			return Cue{}, false
		}
		c.Right = frame.Between(j, f.ContentEnd(j))
		return c, true
	}
	return Cue{}, false
}

// signed reads the signature of a quotation: “...” — Ida Crane.
func (f reading) signed(i int) (Cue, bool) {
	if !f.Quoted(i-1) || f.Tag(i+1) != "PROPN" {
		return Cue{}, false
	}
	s := f.PhraseRight(i + 1)
	if s.None() || s.B < len(f.Units) && !f.Comma(s.B) && f.Tag(s.B) != "PUNCT" && f.Tag(s.B) != "PROPN" {
		return Cue{}, false
	}
	return Cue{Words: frame.Between(i, i+1), Verb: i, Family: saying.Speech, Source: s, Left: frame.Between(i-1, i), Rule: "signature"}, true
}

// headed reads a heading of the form "Name: what is said".
func (f reading) headed(i int) (Cue, bool) {
	if i == 0 || i > 6 || i+1 >= len(f.Units) || f.Marks.Sentences[f.From].Kind == "caption" {
		return Cue{}, false
	}
	s := f.PhraseLeft(i - 1)
	if s.A != 0 || !f.Nominal(i-1) || f.TimeWord(i-1) {
		return Cue{}, false
	}
	if end := f.PersonAt(0); end == i-1 && saying.FamilyOf(f.Word(i-1)) != 0 {
		s.B = end // "Ida Crane disagreed: “...”"
	}
	quote := f.Quoted(i + 1)
	if quote && f.Finite(i+2) && saying.FamilyOf(f.Word(i+2)) == saying.Speech && f.Fine(i+2) != "VBP" {
		return Cue{}, false // "An example: “...,” said Ida Crane"
	}
	if !quote && !(f.Tag(i-1) == "PROPN" && (f.headline() || f.speakerLabel(i)) || f.headline() && f.Is(i-1, "poll", "report", "survey", "study", "analysis", "police", "officials")) {
		return Cue{}, false
	}
	return Cue{Words: frame.Between(i, i+1), Verb: i, Family: saying.Speech, Source: s, Right: frame.Between(i+1, len(f.Units)), Rule: "name and colon"}, true
}

// speakerLabel says whether the units before the colon at i are the name of a
// person, as in a transcript: "Ida Crane: We left."
func (f reading) speakerLabel(i int) bool {
	for u := 0; u < i; u++ {
		if f.Tag(u) != "PROPN" || !f.Named(u) {
			return false
		}
	}
	n := name.From(f.Marks.Names, f.Token(0).Start)
	first := f.Raw(i + 1)
	return f.Marks.Names[n].Kind == "person" && first != "" && (letter.IsUpper(first[0]) || first[0] >= 0x80)
}

// headline says whether the frame is a heading, or the first line of a text
// written as one.
func (f reading) headline() bool {
	return f.Marks.Sentences[f.From].Kind == "heading" || f.Marks.Sentences[f.From].Paragraph == 0 && f.From == 0 && f.Last == f.From
}

// inTheWords reads "In the words of Ida Crane, “...”", and "heeding the words
// of Ida Crane: “...”".
func (f reading) inTheWords(i int) (Cue, bool) {
	s := f.PhraseRight(i + 2)
	if !s.None() && f.Raw(s.B) == ":" && f.Quoted(s.B+1) {
		return Cue{Words: frame.Between(i, i+2), Verb: i, Family: saying.Speech, Source: s, Right: frame.Between(s.B+1, f.ContentEnd(s.B+1)), Rule: "in the words of"}, true
	}
	if s.None() || !f.Is(i-1, "the") || !f.Is(i-2, "in") || !f.Comma(s.B) || !f.Quoted(s.B+1) {
		return Cue{}, false
	}
	return Cue{Words: frame.Between(i-2, i+2), Verb: i, Family: saying.Speech, Source: s, Right: frame.Between(s.B+1, f.ContentEnd(s.B+1)), Rule: "in the words of"}, true
}
