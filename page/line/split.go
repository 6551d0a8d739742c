package line

import (
	"strings"

	"synoptic/news"
)

// Pieces is a judged text taken apart.
type Pieces struct {
	Text     string      // what stays
	Cuts     []news.Cut  // what is cut, each at its place in the text
	Captions []news.Span // lines of the text
	Headings []news.Span
	Blocks   []news.Span // those that are set apart as quoted
}

// Split parts what stays of a judged text from what is cut; quoted are the lines
// that its page sets apart as quoted. Blank lines around a cut line go with it;
// otherwise lines stand as they stood.
func (c *Column) Split(quoted map[string]bool) Pieces {
	s := &splitter{Pieces: Pieces{Cuts: []news.Cut{}}}
	s.text.Grow(len(c.Text))
	for i := range c.Lines {
		l := &c.Lines[i]
		switch {
		case l.blank():
			s.blank = true
		case l.Kind == Cut:
			s.waiting = append(s.waiting, news.Cut{Text: l.Text(c.Text), Rule: l.Rule})
		default:
			s.line(c.Text, l)
			if quoted[strings.TrimSpace(l.Text(c.Text))] {
				s.Blocks = append(s.Blocks, s.last)
			}
		}
	}
	s.place()
	s.Text = s.text.String()
	return s.Pieces
}

// splitter is a judged text while it is taken apart.
type splitter struct {
	Pieces
	text    strings.Builder
	last    news.Span  // the line that was added last
	waiting []news.Cut // cuts whose place is the start of the next line that stays
	blank   bool       // a blank line stood before
}

// place puts the waiting cuts where the text now ends.
func (s *splitter) place() {
	for _, c := range s.waiting {
		c.At = s.text.Len()
		s.Cuts = append(s.Cuts, c)
	}
	s.waiting = s.waiting[:0]
}

// line adds a line that stays, without the parts cut out of it.
func (s *splitter) line(all string, l *Line) {
	if s.text.Len() > 0 {
		s.text.WriteByte('\n')
		if s.blank {
			s.text.WriteByte('\n')
		}
	}
	s.blank = false
	s.place()
	span, at := news.Span{Start: s.text.Len()}, l.Start
	for _, x := range l.Parts {
		if x.Start < at {
			continue
		}
		s.text.WriteString(all[at:x.Start])
		s.Cuts = append(s.Cuts, news.Cut{Text: all[x.Start:x.End], Rule: x.Rule, At: s.text.Len()})
		at = x.End
	}
	s.text.WriteString(all[at:l.End])
	span.End = s.text.Len()
	s.last = span
	switch l.Kind {
	case Caption:
		s.Captions = append(s.Captions, span)
	case Heading:
		s.Headings = append(s.Headings, span)
	}
}
