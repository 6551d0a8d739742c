package text

import (
	"synoptic/english"
	"synoptic/text/letter"
	"synoptic/text/saying"
)

// according reads "according to X".
func (f *frame) according(i int) (cue, bool) {
	s, ok := f.accordingTo(i)
	if !ok {
		return cue{}, false
	}
	c := cue{words: passage{i, i + 2}, verb: i, family: saying.Speech, source: s, rule: "according to"}
	if i == 0 || f.tag(i-1) == "CCONJ" {
		if f.comma(s.b) {
			c.right = passage{s.b + 1, len(f.units)}
		}
		return c, true
	}
	end := i
	if f.comma(end - 1) {
		end--
	}
	c.left = passage{f.clauseStart(end), end}
	if f.comma(s.b) && s.b+2 < len(f.units) && f.comma(i-1) && !f.quoted(s.b+1) {
		c.right = passage{} // a second clause of the reporter, or the rest of the content
	}
	return c, true
}

// accordingTo is the source after the "according to" at unit i.
func (f *frame) accordingTo(i int) (passage, bool) {
	s := f.phraseRight(i + 2)
	if end := f.clauseComma(i + 2); s.none() || (i == 0 || f.tag(i-1) == "CCONJ") && !f.comma(s.b) {
		if end < 0 {
			return s, false
		}
		s = passage{i + 2, end}
	}
	if !s.none() && f.is(s.b, "by", "from") && saying.IsPaper(f.word(s.b-1)) && f.opensPhrase(s.b+1) {
		s.b = f.phraseRight(s.b + 1).b // "according to a statement by the police"
	}
	s.b = f.officeNamed(s)
	if f.comma(s.b) && !f.comma(i-1) && i > 0 {
		s.b = f.additionEnd(s.b)
	}
	return s, true
}

// officeNamed is where the name ends that stands between commas behind an office,
// where a clause follows: "According to the mayor, Ida Crane, the plan is"; else
// where the office ends.
func (f *frame) officeNamed(s passage) int {
	if !f.comma(s.b) || !f.is(s.a, "the", "its", "his", "her", "their") || !english.IsPerson(f.word(f.head(s))) {
		return s.b
	}
	end := f.personAt(s.b + 1)
	if end == s.b+1 || !f.comma(end) || !f.clauseFollows(end+1) && !f.quoted(end+1) && !f.quoted(end+2) {
		return s.b
	}
	return end
}

// ownerOfQuoted is whose the words in marks at unit i are: "the mayor’s “sinking
// ship” remark".
func (f *frame) ownerOfQuoted(i int) passage {
	switch f.fine(i - 1) {
	case "PRP$":
		return passage{i - 1, i}
	case "POS":
		return passage{f.owner(i - 2).a, i}
	}
	return passage{}
}

// nounCue reads "the claim by X that", "X’s promise to", "an accusation from
// X that".
func (f *frame) nounCue(i int) (cue, bool) {
	c := cue{words: passage{i, i + 1}, verb: i, family: saying.Speech, rule: "noun of saying"}
	if f.quoted(i - 1) {
		c.source, c.left = f.ownerOfQuoted(i-1), passage{i - 1, i}
		return c, !c.source.none()
	}
	if f.fine(i-1) == "PRP$" {
		c.source = passage{i - 1, i}
	} else if p := f.possessive(i - 1); p >= 0 {
		c.source = passage{f.owner(p - 1).a, p + 1}
	}
	j := i + 1
	if f.is(j, "by", "from", "of") && f.opensPhrase(j+1) {
		s := f.phraseRight(j + 1)
		if c.source.none() && !f.is(j, "of") {
			c.source = s
		}
		if f.is(j, "of") && f.is(s.b, "as") {
			c.family, c.right = saying.Naming, passage{s.a, f.contentEnd(s.a)}
			return c, !c.source.none()
		}
		if !f.is(j, "of") {
			j = s.b
		}
	}
	for f.timeWord(j) || f.is(j, "on") && f.timeWord(j+1) {
		j++
	}
	if f.is(j, "that") || f.infinitiveAt(j) {
		if f.is(j, "that") && !f.clauseFollows(j+1) {
			return cue{}, false
		}
		c.right = passage{j, f.contentEnd(j)}
		return c, true
	}
	return cue{}, false
}

// signed reads the signature of a quotation: “...” — Ida Crane.
func (f *frame) signed(i int) (cue, bool) {
	if !f.quoted(i-1) || f.tag(i+1) != "PROPN" {
		return cue{}, false
	}
	s := f.phraseRight(i + 1)
	if s.none() || s.b < len(f.units) && !f.comma(s.b) && f.tag(s.b) != "PUNCT" && f.tag(s.b) != "PROPN" {
		return cue{}, false
	}
	return cue{words: passage{i, i + 1}, verb: i, family: saying.Speech, source: s, left: passage{i - 1, i}, rule: "signature"}, true
}

// headed reads a heading of the form "Name: what is said".
func (f *frame) headed(i int) (cue, bool) {
	if i == 0 || i > 6 || i+1 >= len(f.units) || f.d.marks.Sentences[f.from].Kind == "caption" {
		return cue{}, false
	}
	s := f.phraseLeft(i - 1)
	if s.a != 0 || !f.nominal(i-1) || f.timeWord(i-1) {
		return cue{}, false
	}
	if end := f.personAt(0); end == i-1 && saying.FamilyOf(f.word(i-1)) != 0 {
		s.b = end // "Ida Crane disagreed: “...”"
	}
	quote := f.quoted(i + 1)
	if quote && f.finite(i+2) && saying.FamilyOf(f.word(i+2)) == saying.Speech && f.fine(i+2) != "VBP" {
		return cue{}, false // "An example: “...,” said Ida Crane"
	}
	if !quote && !(f.tag(i-1) == "PROPN" && (f.headline() || f.speakerLabel(i)) || f.headline() && f.is(i-1, "poll", "report", "survey", "study", "analysis", "police", "officials")) {
		return cue{}, false
	}
	return cue{words: passage{i, i + 1}, verb: i, family: saying.Speech, source: s, right: passage{i + 1, len(f.units)}, rule: "name and colon"}, true
}

// speakerLabel says whether the units before the colon at i are the name of a
// person, as in a transcript: "Ida Crane: We left."
func (f *frame) speakerLabel(i int) bool {
	for u := 0; u < i; u++ {
		if f.tag(u) != "PROPN" || f.units[u].tok < 0 || !f.inName[f.units[u].tok] {
			return false
		}
	}
	n := f.d.nameFrom(f.token(0).Start)
	first := f.raw(i + 1)
	return f.d.marks.Names[n].Kind == "person" && first != "" && (letter.IsUpper(first[0]) || first[0] >= 0x80)
}

// headline says whether the frame is a heading, or the first line of a text
// written as one.
func (f *frame) headline() bool {
	return f.d.marks.Sentences[f.from].Kind == "heading" || f.d.marks.Sentences[f.from].Paragraph == 0 && f.from == 0 && f.last == f.from
}
