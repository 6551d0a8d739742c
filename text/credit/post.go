package credit

import (
	"synoptic/news"
	"synoptic/text/sentence"
)

// posts credits the posts of social networks that a report sets in to those who signed
// them.
func (c *crediting) posts() {
	for i := range c.marks.Quotes {
		q := &c.marks.Quotes[i]
		who := string(q.Speaker)
		if q.Source == nil || who == "" || c.leads[who] {
			continue
		}
		k := sentence.At(c.marks.Sentences, q.Source.Start)
		if k < 0 || c.marks.Sentences[k].Kind != "signature" || q.End > c.marks.Sentences[k].Start {
			continue
		}
		credit := news.Credit{Span: *q.Source, Source: who, Relation: "cites", Claim: &q.Span, Rule: "signs a post"}
		if c.heads[who] {
			credit.Rule = ofSubject
		}
		c.found = append(c.found, credit)
	}
}
