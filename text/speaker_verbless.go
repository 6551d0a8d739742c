package text

import (
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/text/saying"
)

// besideName is the act of the quotation at unit i where a name stands behind
// its comma and no verb: “...,” mayor Ida Crane, a former pilot.
func (s *speakers) besideName(f *frame, i int) (said, bool) {
	at := i + 1
	if !strings.HasSuffix(f.quote(i).In(s.text), ",") {
		if !f.comma(at) {
			return said{}, false
		}
		at++
	}
	src := f.phraseOnlyRight(at)
	if src.none() || src.b < len(f.units) && !f.comma(src.b) && f.raw(src.b) != "." {
		return said{}, false
	}
	for u := src.a; u < src.b; u++ {
		if end := f.personAt(u); end > u {
			return s.act(f, &cue{words: src, verb: src.a, source: passage{u, end}, rule: "named behind it"}), true
		}
	}
	return said{}, false
}

// actsBehind is the act of the quotation at unit i where one does anything right
// behind it: “Go home!” Crane barked and left.
func (s *speakers) actsBehind(f *frame, i int) (said, bool) {
	end := i + 1
	for f.tag(end) == "PROPN" && !f.timeWord(end) {
		end++
	}
	if end == i+1 || !f.quoted(i) || !stopsAtEnd(f.quote(i).In(s.text)) {
		return said{}, false
	}
	v := end
	for f.tag(v) == "ADV" {
		v++
	}
	if fam, _ := f.verbFamily(v); fam != 0 || !f.finite(v) || f.isBe(v) {
		return said{}, false
	}
	return s.act(f, &cue{words: passage{v, v + 1}, verb: v, source: passage{i + 1, end}, rule: "acts behind it"}), true
}

// claimed gives the quotation that is the sentence before, of the same
// paragraph, to the one who opens this frame with a verb of saying that has no
// words of its own, where nothing but the paragraph told whose it was: “It is
// a dream.” Ida Crane told a briefing in Orrin.
func (s *speakers) claimed(t *sayings) {
	if t.host >= 0 || t.from == 0 || len(t.cues) == 0 || t.cues[0].source.a != 0 || t.personAt(0) == 0 {
		return
	}
	c := &t.cues[0]
	at, here := s.marks.Sentences[t.from-1], s.marks.Sentences[t.from]
	if c.family != saying.Speech && c.family != saying.Telling || c.inverted || !c.left.none() || !c.right.none() || t.acts[0].unknown() || at.Paragraph != here.Paragraph || t.holdsQuote(0, len(t.units)) {
		return
	}
	q := quoteEnding(s.doc, at.End)
	if q < 0 || s.marks.Quotes[q].Kind != "direct" || openMark(s.text, s.marks.Quotes[q].Start) > at.Start {
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
func quoteEnding(d *doc, end int) int {
	quotes := d.marks.Quotes
	q := sort.Search(len(quotes), func(k int) bool { return quotes[k].Start >= end }) - 1
	if q < 0 || closeMark(d.text, quotes[q].End) < end {
		return -1
	}
	return q
}

// forOne is the act of the quotation at unit i that opens with whose view it
// is: "For Professor Ida Crane “the main thing was the lake”".
func (s *speakers) forOne(f *frame, i int) (said, bool) {
	if i < 2 || !f.is(0, "for", "to") {
		return said{}, false
	}
	src := f.phraseOnlyRight(1)
	at := src.b
	if f.comma(at) {
		at++
	}
	if src.none() || at != i || strings.Count(f.quote(i).In(s.text), " ") < 3 {
		return said{}, false
	}
	for u := src.a; u < src.b; u++ {
		if end := f.personAt(u); end == src.b {
			return s.act(f, &cue{words: passage{0, 1}, verb: 0, source: passage{u, end}, rule: "whose view it is"}), true
		}
	}
	return said{}, false
}

// saysItself is the act of the quotation at unit i that opens with the verb of
// saying of its own subject: "It also “calls on all towns to row”".
func (s *speakers) saysItself(f *frame, i int) (said, bool) {
	first, _, _ := strings.Cut(f.quote(i).In(s.text), " ")
	if !strings.HasSuffix(first, "s") || saying.FamilyOf(strings.ToLower(first)) == 0 || i == 0 {
		return said{}, false
	}
	v := i
	if f.tag(v-1) == "ADV" {
		v--
	}
	src := f.subjectOf(v)
	if src.none() || src.b != v || f.tag(src.a-1) == "ADP" || f.tag(src.a-1) == "VERB" {
		return said{}, false
	}
	return s.act(f, &cue{words: passage{i, i + 1}, verb: i, source: src, rule: "its verb in marks"}), true
}

// owned is the act of the quotation at unit i that words somebody's promise,
// plea or claim: Holm's promise to “mend the quay”.
func (s *speakers) owned(f *frame, i int) (said, bool) {
	noun := i - 2
	if !f.is(i-1, "to", "that", "of") || !handedOn[f.word(noun)] {
		return said{}, false
	}
	c := cue{words: passage{noun, noun + 1}, verb: noun, rule: "whose promise it is"}
	switch p := f.possessive(noun - 1); {
	case p > 0:
		c.source = f.phraseLeft(p - 1)
	case f.fine(noun-1) == "PRP$":
		c.source = passage{noun - 1, noun}
	}
	if c.source.none() {
		return said{}, false
	}
	return s.act(f, &c), true
}

// handedOn are nouns for what somebody says.
var handedOn = english.Set(`promise pledge vow call claim threat warning plea demand remark boast complaint assertion assurance admission`)
