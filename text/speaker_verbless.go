package text

import (
	"strings"

	"synoptic/english"
)

// besideName is the act of the quotation at unit i where a name stands behind
// its comma and no verb: “...,” mayor Ida Crane, a former pilot.
func (s *speakers) besideName(f *frame, i int) (said, bool) {
	at := i + 1
	if !strings.HasSuffix(s.marks.Quotes[f.units[i].quote].In(s.text), ",") {
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
	if end == i+1 || !f.quoted(i) || !stopsAtEnd(s.marks.Quotes[f.units[i].quote].In(s.text)) {
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

// bracketed says whether unit k stands in brackets that unit i stands outside.
func (f *frame) bracketed(k, i int) bool {
	depth := 0
	for j := min(k, i); j < max(k, i); j++ {
		switch f.raw(j) {
		case "(":
			depth++
		case ")":
			depth--
		}
	}
	return depth != 0
}
