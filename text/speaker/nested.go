package speaker

import (
	"synoptic/text/cue"
	"synoptic/text/frame"
)

// nested finds who speaks in the quotations inside quotations.
func (s *speakers) nested() {
	sentence, tok := 0, 0
	for q := range s.marks.Quotes {
		if q+1 >= len(s.marks.Quotes) || s.marks.Quotes[q].End <= s.marks.Quotes[q+1].Start {
			continue
		}
		for sentence+1 < len(s.marks.Sentences) && s.marks.Sentences[sentence].End <= s.marks.Quotes[q].Start {
			sentence++
		}
		for tok < len(s.marks.Tokens) && s.marks.Tokens[tok].End <= s.marks.Quotes[q].Start {
			tok++
		}
		s.nestedIn(s.cutter.Inside(q, sentence, tok))
	}
}

// nestedIn finds who speaks in the quotations of the frames inside one: whom a
// verb of saying names, or whose name opened the frame before, where nothing but
// quotations follows it: “Ida Crane, the mayor, speaks. ‘We sail.’”.
func (s *speakers) nestedIn(frames []frame.Frame) {
	before := said{}
	for n := range frames {
		f := &frames[n]
		cues, alone := cue.In(f), f.OnlyQuotes(f.All())
		for i, u := range f.Units {
			if u.Quote < 0 {
				continue
			}
			if k := covering(cues, i); k >= 0 {
				s.give(u.Quote, s.act(f, &cues[k]))
			} else if alone && !before.unknown() {
				s.give(u.Quote, before)
			}
		}
		if end := f.PersonAt(0); end > 0 {
			before = s.act(f, &cue.Cue{Words: frame.Between(0, end), Source: frame.Between(0, end), Rule: "named before it"})
		} else if !alone {
			before = said{}
		}
	}
}
