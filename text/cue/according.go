package cue

import (
	"synoptic/english"
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// according reads "according to X".
func (f reading) according(i int) (Cue, bool) {
	s, ok := f.accordingTo(i)
	if !ok {
		return Cue{}, false
	}
	c := Cue{Words: frame.Between(i, i+2), Verb: i, Family: saying.Speech, Source: s, Rule: "according to"}
	if i == 0 || f.Tag(i-1) == "CCONJ" {
		if f.Comma(s.B) {
			c.Right = frame.Between(s.B+1, len(f.Units))
		}
		return c, true
	}
	end := i
	if f.Comma(end - 1) {
		end--
	}
	c.Left = frame.Between(f.ClauseStart(end), end)
	if f.Comma(s.B) && s.B+2 < len(f.Units) && f.Comma(i-1) && !f.Quoted(s.B+1) {
		c.Right = frame.Passage{} // a second clause of the reporter, or the rest of the content
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
