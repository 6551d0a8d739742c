package speaker

import (
	"synoptic/news"
	"synoptic/text/cue"
)

// nickname is who speaks under the name in the quotation q.
func (s *sources) nickname(q int) news.Maybe {
	at := s.marks.Quotes[q].Span
	if n := nameAt(s.marks.Names, at); n != nil {
		return news.Maybe(n.Name)
	}
	return news.Maybe(at.In(s.text))
}

// speaks says whether unit i is the source of a cue.
func speaks(cues []cue.Cue, i int) bool {
	for k := range cues {
		if cues[k].Source.A == i && cues[k].Source.B == i+1 {
			return true
		}
	}
	return false
}
