package text

import (
	"strings"

	"synoptic/news"
	"synoptic/text/letter"
)

// nicknamed says whether unit i is a name in marks that speaks, right after
// what is said or at the start: "“It rained,” “Lou” said".
func (w *words) nicknamed(i int) bool {
	if !w.quoted(i) || i > 0 && !w.quoted(i-1) {
		return false
	}
	parts := strings.Fields(w.quote(i).In(w.text))
	for _, part := range parts {
		if !letter.UpperAt(part) || strings.ContainsAny(part, ".,!?") {
			return false
		}
	}
	return len(parts) > 0 && len(parts) < 4
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
