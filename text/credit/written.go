package credit

import (
	"strings"

	"synoptic/news"
	"synoptic/text/outlet"
	"synoptic/text/saying"
	"synoptic/text/sentence"
)

// written credits what stands in quotation marks to a document that the
// sentence before them names: "In a statement, Ida Crane welcomed the ruling.
// “It is over,” she said." It holds for what the speaker is quoted with right
// after, too.
func (c *crediting) written() {
	var last *news.Quote // the last quotation that is from a document
	ends := 0            // its paragraph
	for i := range c.marks.Quotes {
		q := &c.marks.Quotes[i]
		if q.Kind != "direct" || q.Scare || q.Speaker == "" {
			continue
		}
		at := sentence.At(c.marks.Sentences, q.Start)
		if at < 0 {
			continue
		}
		paragraph := c.marks.Sentences[at].Paragraph
		place, ok := c.opensDocument(at, string(q.Speaker))
		switch {
		case ok:
		case last != nil && last.Speaker == q.Speaker && paragraph-ends <= 1:
			place = q.Span
		default:
			last = nil
			continue
		}
		last, ends = q, paragraph
		c.found = append(c.found, news.Credit{
			Span: place, Source: string(q.Speaker), Relation: "document", Claim: &q.Span, Rule: "from a document",
		})
	}
}

// opensDocument finds the words by which the sentence before the at-th, of
// its paragraph or of the one before, says that the speaker put something out
// in writing.
func (c *crediting) opensDocument(at int, speaker string) (news.Span, bool) {
	if at == 0 {
		return news.Span{}, false
	}
	s := c.marks.Sentences[at-1]
	if s.Kind != "" || c.marks.Sentences[at].Paragraph-s.Paragraph > 1 {
		return news.Span{}, false
	}
	from, n := -1, 0
	for start, end := range wordsOf(s.In(c.text)) {
		w := strings.ToLower(strings.Trim(s.In(c.text)[start:end], ".,;:“”\"’"))
		switch {
		case saying.PutsOut(w), w == "in", w == "on":
			from, n = start, 0
		case from < 0:
		case saying.IsPaper(w):
			place := news.Span{Start: s.Start + from, End: s.Start + end}
			return place, writes(&c.press, s.Span, place, speaker)
		case n > 3:
			from = -1
		}
		n++
	}
	return news.Span{}, false
}

// writes says whether a sentence has the speaker put out what place names: the
// person named first in it, or after place where that opens it; or a body
// named before any person.
func writes(p *outlet.Press, s, place news.Span, speaker string) bool {
	from := s.Start
	if place.Start == s.Start {
		from = place.End
	}
	for i := p.NameFrom(from); i < len(p.Names) && p.Names[i].Start < s.End; i++ {
		if n := p.Names[i]; n.Name == speaker || n.Kind == "person" {
			return n.Name == speaker
		}
	}
	return false
}

// wordsOf gives the place of each word of s.
func wordsOf(s string) func(yield func(start, end int) bool) {
	return func(yield func(start, end int) bool) {
		start := -1
		for i := 0; i <= len(s); i++ {
			switch space := i == len(s) || s[i] == ' ' || s[i] == '\n'; {
			case !space && start < 0:
				start = i
			case space && start >= 0:
				if !yield(start, i) {
					return
				}
				start = -1
			}
		}
	}
}
