package page

import (
	"strings"

	"synoptic/news"
)

// pieces is a judged text while it is taken apart.
type pieces struct {
	text     strings.Builder
	cuts     []news.Cut
	captions []news.Span
	headings []news.Span
	blocks   []news.Span
	last     news.Span  // the line that was added last
	waiting  []news.Cut // cuts whose place is the start of the next line that stays
	blank    bool       // a blank line stood before
}

// split parts what stays of the judged text from what is cut. Blank lines
// around a cut line go with it; otherwise lines stand as they stood.
func (d *draft) split() *pieces {
	p := &pieces{cuts: []news.Cut{}}
	p.text.Grow(len(d.text))
	for i := range d.lines {
		l := &d.lines[i]
		switch {
		case l.blank():
			p.blank = true
		case l.kind == cut:
			p.waiting = append(p.waiting, news.Cut{Text: l.text(d.text), Rule: l.rule})
		default:
			p.line(d.text, l)
			if d.quoted[strings.TrimSpace(l.text(d.text))] {
				p.blocks = append(p.blocks, p.last)
			}
		}
	}
	p.place()
	return p
}

// place puts the waiting cuts where the text now ends.
func (p *pieces) place() {
	for _, c := range p.waiting {
		c.At = p.text.Len()
		p.cuts = append(p.cuts, c)
	}
	p.waiting = p.waiting[:0]
}

// line adds a line that stays, without the parts cut out of it.
func (p *pieces) line(all string, l *line) {
	if p.text.Len() > 0 {
		p.text.WriteByte('\n')
		if p.blank {
			p.text.WriteByte('\n')
		}
	}
	p.blank = false
	p.place()
	span, at := news.Span{Start: p.text.Len()}, l.start
	for _, x := range l.parts {
		if x.start < at {
			continue
		}
		p.text.WriteString(all[at:x.start])
		p.cuts = append(p.cuts, news.Cut{Text: all[x.start:x.end], Rule: x.rule, At: p.text.Len()})
		at = x.end
	}
	p.text.WriteString(all[at:l.end])
	span.End = p.text.Len()
	p.last = span
	switch l.kind {
	case caption:
		p.captions = append(p.captions, span)
	case heading:
		p.headings = append(p.headings, span)
	}
}
