package text

import (
	"synoptic/english"
	"synoptic/text/frame"
	"synoptic/text/letter"
	"synoptic/text/name"
	"synoptic/text/saying"
)

// according reads "according to X".
func (f reading) according(i int) (cue, bool) {
	s, ok := f.accordingTo(i)
	if !ok {
		return cue{}, false
	}
	c := cue{words: frame.Between(i, i+2), verb: i, family: saying.Speech, source: s, rule: "according to"}
	if i == 0 || f.Tag(i-1) == "CCONJ" {
		if f.Comma(s.B) {
			c.right = frame.Between(s.B+1, len(f.Units))
		}
		return c, true
	}
	end := i
	if f.Comma(end - 1) {
		end--
	}
	c.left = frame.Between(f.ClauseStart(end), end)
	if f.Comma(s.B) && s.B+2 < len(f.Units) && f.Comma(i-1) && !f.Quoted(s.B+1) {
		c.right = frame.Passage{} // a second clause of the reporter, or the rest of the content
	}
	return c, true
}

// accordingTo is the source after the "according to" at unit i.
func (f reading) accordingTo(i int) (frame.Passage, bool) {
	s := f.PhraseRight(i + 2)
	if end := f.ClauseComma(i + 2); s.None() || (i == 0 || f.Tag(i-1) == "CCONJ") && !f.Comma(s.B) {
		if end < 0 {
			return s, false
		}
		s = frame.Between(i+2, end)
	}
	if !s.None() && f.Is(s.B, "by", "from") && saying.IsPaper(f.Word(s.B-1)) && f.OpensPhrase(s.B+1) {
		s.B = f.PhraseRight(s.B + 1).B // "according to a statement by the police"
	}
	s.B = f.officeNamed(s)
	if f.Comma(s.B) && !f.Comma(i-1) && i > 0 {
		s.B = f.AdditionEnd(s.B)
	}
	return s, true
}

// officeNamed is where the name ends that stands between commas behind an office,
// where a clause follows: "According to the mayor, Ida Crane, the plan is"; else
// where the office ends.
func (f reading) officeNamed(s frame.Passage) int {
	if !f.Comma(s.B) || !f.Is(s.A, "the", "its", "his", "her", "their") || !english.IsPerson(f.Word(f.Head(s))) {
		return s.B
	}
	end := f.PersonAt(s.B + 1)
	if end == s.B+1 || !f.Comma(end) || !f.ClauseFollows(end+1) && !f.Quoted(end+1) && !f.Quoted(end+2) {
		return s.B
	}
	return end
}

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
func (f reading) nounCue(i int) (cue, bool) {
	c := cue{words: frame.Between(i, i+1), verb: i, family: saying.Speech, rule: "noun of saying"}
	if f.Quoted(i - 1) {
		c.source, c.left = f.ownerOfQuoted(i-1), frame.Between(i-1, i)
		return c, !c.source.None()
	}
	if f.Fine(i-1) == "PRP$" {
		c.source = frame.Between(i-1, i)
	} else if p := f.Possessive(i - 1); p >= 0 {
		c.source = frame.Between(f.Owner(p-1).A, p+1)
	}
	j := i + 1
	if f.Is(j, "by", "from", "of") && f.OpensPhrase(j+1) {
		s := f.PhraseRight(j + 1)
		if c.source.None() && !f.Is(j, "of") {
			c.source = s
		}
		if f.Is(j, "of") && f.Is(s.B, "as") {
			c.family, c.right = saying.Naming, frame.Between(s.A, f.ContentEnd(s.A))
			return c, !c.source.None()
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
			return cue{}, false
		}
		c.right = frame.Between(j, f.ContentEnd(j))
		return c, true
	}
	return cue{}, false
}

// signed reads the signature of a quotation: “...” — Ida Crane.
func (f reading) signed(i int) (cue, bool) {
	if !f.Quoted(i-1) || f.Tag(i+1) != "PROPN" {
		return cue{}, false
	}
	s := f.PhraseRight(i + 1)
	if s.None() || s.B < len(f.Units) && !f.Comma(s.B) && f.Tag(s.B) != "PUNCT" && f.Tag(s.B) != "PROPN" {
		return cue{}, false
	}
	return cue{words: frame.Between(i, i+1), verb: i, family: saying.Speech, source: s, left: frame.Between(i-1, i), rule: "signature"}, true
}

// headed reads a heading of the form "Name: what is said".
func (f reading) headed(i int) (cue, bool) {
	if i == 0 || i > 6 || i+1 >= len(f.Units) || f.Marks.Sentences[f.From].Kind == "caption" {
		return cue{}, false
	}
	s := f.PhraseLeft(i - 1)
	if s.A != 0 || !f.Nominal(i-1) || f.TimeWord(i-1) {
		return cue{}, false
	}
	if end := f.PersonAt(0); end == i-1 && saying.FamilyOf(f.Word(i-1)) != 0 {
		s.B = end // "Ida Crane disagreed: “...”"
	}
	quote := f.Quoted(i + 1)
	if quote && f.Finite(i+2) && saying.FamilyOf(f.Word(i+2)) == saying.Speech && f.Fine(i+2) != "VBP" {
		return cue{}, false // "An example: “...,” said Ida Crane"
	}
	if !quote && !(f.Tag(i-1) == "PROPN" && (f.headline() || f.speakerLabel(i)) || f.headline() && f.Is(i-1, "poll", "report", "survey", "study", "analysis", "police", "officials")) {
		return cue{}, false
	}
	return cue{words: frame.Between(i, i+1), verb: i, family: saying.Speech, source: s, right: frame.Between(i+1, len(f.Units)), rule: "name and colon"}, true
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
func (f reading) inTheWords(i int) (cue, bool) {
	s := f.PhraseRight(i + 2)
	if !s.None() && f.Raw(s.B) == ":" && f.Quoted(s.B+1) {
		return cue{words: frame.Between(i, i+2), verb: i, family: saying.Speech, source: s, right: frame.Between(s.B+1, f.ContentEnd(s.B+1)), rule: "in the words of"}, true
	}
	if s.None() || !f.Is(i-1, "the") || !f.Is(i-2, "in") || !f.Comma(s.B) || !f.Quoted(s.B+1) {
		return cue{}, false
	}
	return cue{words: frame.Between(i-2, i+2), verb: i, family: saying.Speech, source: s, right: frame.Between(s.B+1, f.ContentEnd(s.B+1)), rule: "in the words of"}, true
}
