package text

import (
	"strings"

	"synoptic/news"
)

// nicknamed says whether unit i is a name in marks that speaks, right after
// what is said or at the start: "“It rained,” “Lou” said".
func (f *frame) nicknamed(i int) bool {
	if !f.quoted(i) || i > 0 && !f.quoted(i-1) {
		return false
	}
	words := strings.Fields(f.d.marks.Quotes[f.units[i].quote].In(f.d.text))
	for _, w := range words {
		if !upperAt(w) || strings.ContainsAny(w, ".,!?") {
			return false
		}
	}
	return len(words) > 0 && len(words) < 4
}

// nickname is who speaks under the name in the quotation q.
func (s *sources) nickname(q int) news.Maybe {
	at := s.marks.Quotes[q].Span
	if n := nameAt(s.doc, at); n != nil {
		return news.Maybe(n.Name)
	}
	return news.Maybe(at.In(s.text))
}

// speaks says whether unit i is the source of a cue.
func speaks(cues []cue, i int) bool {
	for k := range cues {
		if cues[k].source.a == i && cues[k].source.b == i+1 {
			return true
		}
	}
	return false
}
