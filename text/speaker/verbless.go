package speaker

import (
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/text/cue"
	"synoptic/text/frame"
	"synoptic/text/quote"
	"synoptic/text/saying"
)

// besideName is the act of the quotation at unit i where a name stands behind
// its comma and no verb: “...,” mayor Ida Crane, a former pilot.
func (s *speakers) besideName(f *frame.Frame, i int) (said, bool) {
	at := i + 1
	if !strings.HasSuffix(f.Quote(i).In(s.text), ",") {
		if !f.Comma(at) {
			return said{}, false
		}
		at++
	}
	src := f.PhraseOnlyRight(at)
	if src.None() || src.B < len(f.Units) && !f.Comma(src.B) && f.Raw(src.B) != "." {
		return said{}, false
	}
	for u := src.A; u < src.B; u++ {
		if end := f.PersonAt(u); end > u {
			return s.act(f, &cue.Cue{Words: src, Verb: src.A, Source: frame.Between(u, end), Rule: "named behind it"}), true
		}
	}
	return said{}, false
}

// actsBehind is the act of the quotation at unit i where one does anything right
// behind it: “Go home!” Crane barked and left.
func (s *speakers) actsBehind(f *frame.Frame, i int) (said, bool) {
	end := i + 1
	for f.Tag(end) == "PROPN" && !f.TimeWord(end) {
		end++
	}
	if end == i+1 || !f.Quoted(i) || !f.StopsAtEnd(i) {
		return said{}, false
	}
	v := end
	for f.Tag(v) == "ADV" {
		v++
	}
	if fam, _ := f.VerbFamily(v); fam != 0 || !f.Finite(v) || f.IsBe(v) {
		return said{}, false
	}
	return s.act(f, &cue.Cue{Words: frame.Between(v, v+1), Verb: v, Source: frame.Between(i+1, end), Rule: "acts behind it"}), true
}

// claimed gives the quotation that is the sentence before, of the same
// paragraph, to the one who opens this frame with a verb of saying that has no
// words of its own, where nothing but the paragraph told whose it was: “It is
// a dream.” Ida Crane told a briefing in Orrin.
func (s *speakers) claimed(t *sayings) {
	if t.Host >= 0 || t.From == 0 || len(t.cues) == 0 || t.cues[0].Source.A != 0 || t.PersonAt(0) == 0 {
		return
	}
	c := &t.cues[0]
	at, here := s.marks.Sentences[t.From-1], s.marks.Sentences[t.From]
	if c.Family != saying.Speech && c.Family != saying.Telling || c.Inverted || !c.Left.None() || !c.Right.None() || t.acts[0].unknown() || at.Paragraph != here.Paragraph || t.HoldsQuote(0, len(t.Units)) {
		return
	}
	q := quoteEnding(s.reading, at.End)
	if q < 0 || s.marks.Quotes[q].Kind != "direct" || quote.OpenMark(s.text, s.marks.Quotes[q].Start) > at.Start {
		return
	}
	switch ruleOf(s.marks.Quotes[q].Rule) {
	case "spoke in the sentence before", "carried over a paragraph", "put out in the sentence before":
	default:
		if s.marks.Quotes[q].Speaker != "" {
			return
		}
	}
	s.marks.Quotes[q].Rule = ruleless(s.marks.Quotes[q].Rule)
	s.give(q, t.acts[0].as("named in the next sentence"))
}

// quoteEnding is the index of the quotation whose closing mark ends at a byte,
// -1 if none does.
func quoteEnding(d *reading, end int) int {
	quotes := d.marks.Quotes
	q := sort.Search(len(quotes), func(k int) bool { return quotes[k].Start >= end }) - 1
	if q < 0 || quote.CloseMark(d.text, quotes[q].End) < end {
		return -1
	}
	return q
}

// forOne is the act of the quotation at unit i that opens with whose view it
// is: "For Professor Ida Crane “the main thing was the lake”".
func (s *speakers) forOne(f *frame.Frame, i int) (said, bool) {
	if i < 2 || !f.Is(0, "for", "to") {
		return said{}, false
	}
	src := f.PhraseOnlyRight(1)
	at := src.B
	if f.Comma(at) {
		at++
	}
	if src.None() || at != i || strings.Count(f.Quote(i).In(s.text), " ") < 3 {
		return said{}, false
	}
	for u := src.A; u < src.B; u++ {
		if end := f.PersonAt(u); end == src.B {
			return s.act(f, &cue.Cue{Words: frame.Between(0, 1), Verb: 0, Source: frame.Between(u, end), Rule: "whose view it is"}), true
		}
	}
	return said{}, false
}

// saysItself is the act of the quotation at unit i that opens with the verb of
// saying of its own subject: "It also “calls on all towns to row”".
func (s *speakers) saysItself(f *frame.Frame, i int) (said, bool) {
	first, _, _ := strings.Cut(f.Quote(i).In(s.text), " ")
	if !strings.HasSuffix(first, "s") || saying.FamilyOf(strings.ToLower(first)) == 0 || i == 0 {
		return said{}, false
	}
	v := i
	if f.Tag(v-1) == "ADV" {
		v--
	}
	src := f.SubjectOf(v)
	if src.None() || src.B != v || f.Tag(src.A-1) == "ADP" || f.Tag(src.A-1) == "VERB" {
		return said{}, false
	}
	return s.act(f, &cue.Cue{Words: frame.Between(i, i+1), Verb: i, Source: src, Rule: "its verb in marks"}), true
}

// owned is the act of the quotation at unit i that words somebody's promise,
// plea or claim: Holm's promise to “mend the quay”.
func (s *speakers) owned(f *frame.Frame, i int) (said, bool) {
	noun := i - 2
	if !f.Is(i-1, "to", "that", "of") || !handedOn[f.Word(noun)] {
		return said{}, false
	}
	c := cue.Cue{Words: frame.Between(noun, noun+1), Verb: noun, Rule: "whose promise it is"}
	switch p := f.Possessive(noun - 1); {
	case p > 0:
		c.Source = f.PhraseLeft(p - 1)
	case f.Fine(noun-1) == "PRP$":
		c.Source = frame.Between(noun-1, noun)
	}
	if c.Source.None() {
		return said{}, false
	}
	return s.act(f, &c), true
}

// handedOn are nouns for what somebody says.
var handedOn = english.Set(`promise pledge vow call claim threat warning plea demand remark boast complaint assertion assurance admission`)
