package speaker

import (
	"sort"

	"synoptic/text/cue"
	"synoptic/text/frame"
	"synoptic/text/quote"
)

// beforeColon is the act that a colon at unit i announces without a verb of
// saying: of the subject before it, or of the only person named before it
// ("Statement from the governor, Ida Crane:").
func (s *speakers) beforeColon(f *frame.Frame, i int) (said, bool) {
	c := cue.Cue{Words: frame.Between(i, i+1), Verb: i, Source: f.NearestSubject(i), Rule: "subject before a colon"}
	if s := label(f, i); !s.None() {
		c.Source, c.Rule = s, "name before a colon"
	}
	if c.Source.None() {
		c.Source, c.Rule = onlyPerson(f, i), "person before a colon"
	}
	if c.Source.None() {
		return said{}, false
	}
	return s.act(f, &c), true
}

// label is the name right before the colon at unit i, behind a dash: "The vote
// is near – Ida Crane:".
func label(f *frame.Frame, i int) frame.Passage {
	a := i
	for a > 0 && i-a < 6 && f.Named(a-1) {
		a--
	}
	if a == i || !f.Dash(a-1) {
		return frame.Passage{}
	}
	return frame.Between(a, i)
}

// onlyPerson is the name of the one person named before unit i, none if there
// are two.
func onlyPerson(f *frame.Frame, i int) frame.Passage {
	var found frame.Passage
	for u := 0; u < i; u++ {
		end := f.PersonAt(u)
		if end == u {
			continue
		}
		if !found.None() {
			return frame.Passage{}
		}
		found = frame.Between(u, min(end, i))
		u = end - 1
	}
	return found
}

// underline gives the quotation that is a paragraph by itself the one who
// signs it on the next line: "— Ida Crane, commissioner".
func (s *speakers) underline(f *frame.Frame) {
	last := f.From - 1
	if last < 0 || !f.Dash(0) || f.Start(0) != s.marks.Sentences[f.From].Start || f.HasFinite(0, len(f.Units)) {
		return
	}
	end := f.PersonAt(1)
	if end == 1 {
		return
	}
	quotes := s.marks.Quotes
	q := sort.Search(len(quotes), func(k int) bool { return quotes[k].Start >= f.Start(0) }) - 1
	if q < 0 || quotes[q].Kind != "direct" || quote.CloseMark(s.text, quotes[q].End) < s.marks.Sentences[last].End {
		return
	}
	if at := s.marks.Sentences[last]; at.Paragraph < s.marks.Sentences[f.From].Paragraph && quote.OpenMark(s.text, quotes[q].Start) <= at.Start {
		s.give(q, s.act(f, &cue.Cue{Words: frame.Between(0, 1), Verb: 0, Source: frame.Between(1, end), Rule: "signature"}))
	}
}
