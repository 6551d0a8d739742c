package text

import (
	"sort"

	"synoptic/text/saying"
)

// beforeColon is the act that a colon at unit i announces without a verb of
// saying: of the subject before it, or of the only person named before it
// ("Statement from the governor, Ida Crane:").
func (s *speakers) beforeColon(f *frame, i int) (said, bool) {
	c := cue{words: passage{i, i + 1}, verb: i, source: f.nearestSubject(i), rule: "subject before a colon"}
	if s := f.label(i); !s.none() {
		c.source, c.rule = s, "name before a colon"
	}
	if c.source.none() {
		c.source, c.rule = f.onlyPerson(i), "person before a colon"
	}
	if c.source.none() {
		return said{}, false
	}
	return s.act(f, &c), true
}

// label is the name right before the colon at unit i, behind a dash: "The vote
// is near – Ida Crane:".
func (f *frame) label(i int) passage {
	a := i
	for a > 0 && i-a < 6 && f.named(a-1) {
		a--
	}
	if a == i || !f.dash(a-1) {
		return passage{}
	}
	return passage{a, i}
}

// onlyPerson is the name of the one person named before unit i, none if there
// are two.
func (f *frame) onlyPerson(i int) passage {
	var found passage
	for u := 0; u < i; u++ {
		end := f.personAt(u)
		if end == u {
			continue
		}
		if !found.none() {
			return passage{}
		}
		found = passage{u, min(end, i)}
		u = end - 1
	}
	return found
}

// underline gives the quotation that is a paragraph by itself the one who
// signs it on the next line: "— Ida Crane, commissioner".
func (s *speakers) underline(f *frame) {
	last := f.from - 1
	if last < 0 || !f.dash(0) || f.start(0) != s.marks.Sentences[f.from].Start || f.hasFinite(0, len(f.units)) {
		return
	}
	end := f.personAt(1)
	if end == 1 {
		return
	}
	quotes := s.marks.Quotes
	q := sort.Search(len(quotes), func(k int) bool { return quotes[k].Start >= f.start(0) }) - 1
	if q < 0 || quotes[q].Kind != "direct" || closeMark(s.text, quotes[q].End) < s.marks.Sentences[last].End {
		return
	}
	if at := s.marks.Sentences[last]; at.Paragraph < s.marks.Sentences[f.from].Paragraph && openMark(s.text, quotes[q].Start) <= at.Start {
		s.give(q, s.act(f, &cue{words: passage{0, 1}, verb: 0, source: passage{1, end}, rule: "signature"}))
	}
}

// inTheWords reads "In the words of Ida Crane, “...”", and "heeding the words
// of Ida Crane: “...”".
func (f *frame) inTheWords(i int) (cue, bool) {
	s := f.phraseRight(i + 2)
	if !s.none() && f.raw(s.b) == ":" && f.quoted(s.b+1) {
		return cue{words: passage{i, i + 2}, verb: i, family: saying.Speech, source: s, right: passage{s.b + 1, f.contentEnd(s.b + 1)}, rule: "in the words of"}, true
	}
	if s.none() || !f.is(i-1, "the") || !f.is(i-2, "in") || !f.comma(s.b) || !f.quoted(s.b+1) {
		return cue{}, false
	}
	return cue{words: passage{i - 2, i + 2}, verb: i, family: saying.Speech, source: s, right: passage{s.b + 1, f.contentEnd(s.b + 1)}, rule: "in the words of"}, true
}
