package text

import "strings"

// terms flags the quotations nobody says: words in marks because they are a
// term, a title or held at arm’s length.
func (s *speakers) terms() {
	for i := range s.marks.Quotes {
		q := &s.marks.Quotes[i]
		if s.given[i] || q.Kind == "direct" {
			continue
		}
		words := strings.Count(q.In(s.text), " ") + 1
		if words <= 6 {
			q.Scare = true
			q.Rule += ", term"
		}
	}
}
