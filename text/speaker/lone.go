package speaker

import (
	"synoptic/news"
	"synoptic/text/frame"
)

// loneQuote is a quotation whose frame does not tell who says it, with what was
// told before it.
type loneQuote struct {
	*reading
	cast
	*soFar
	f *frame.Frame
	i int // its unit
	q *news.Quote
}

// carried finds its speaker: the one the sentence before announced, or who spoke
// last, in this paragraph or at the end of the one before.
func (a *loneQuote) carried() (said, bool) {
	f, last := a.f, &a.last
	if act, ok := a.fromPaper(); ok {
		return act, true
	}
	if last.unknown() {
		return said{}, false
	}
	if act, ok := a.turn(); ok {
		return act, true
	}
	if a.tellsOf() {
		return a.pastTold()
	}
	at := a.marks.Sentences[f.From]
	switch {
	case last.colon && last.sentence == f.From-1:
		return last.as("announced before a colon"), true
	case last.paragraph == at.Paragraph && last.sentence >= f.From-2:
		return last.as("carried in the paragraph"), true
	case at.Kind == "" && last.untilQuote && last.paragraph >= at.Paragraph-1:
		return last.as("carried over a paragraph"), true
	case at.Kind == "" && last.sentence == f.From-1 && a.i == 0 && !a.reportsOnly() && a.q.Kind == "direct":
		return last.as("spoke in the sentence before"), true
	}
	return said{}, false
}
