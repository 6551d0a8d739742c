package verify

import (
	"regexp"
	"slices"

	"synoptic/news"
)

// speakers checks that a saying's speaker is one whom a report names, and
// doubts one to whom no report gives the words: of the quotations cited none
// has that speaker, and all have another.
func (c *check) speakers(at string, x news.Saying) {
	if c.unknown(string(x.Speaker)) {
		c.fault(at, "%q is nobody the reports name", x.Speaker)
	}
	var others []string
	for _, v := range x.Variants {
		for _, r := range v.Cites {
			for _, q := range c.speech(r) {
				if sameName(string(q.Speaker), string(x.Speaker)) {
					return
				}
				others = append(others, string(q.Speaker))
			}
		}
	}
	if len(others) > 0 && proper(string(x.Speaker)) && !slices.ContainsFunc(others, func(s string) bool { return !proper(s) }) {
		c.doubt(at, "is %q, but the reports give these words to %q", x.Speaker, others[0])
	}
}

// speech is the quotations of its report that hold the place.
func (c *check) speech(r news.Ref) (held []news.Speech) {
	if a := c.reports[r.Report]; a != nil {
		for _, q := range a.Quotes {
			if q.Span.Holds(r.Span) {
				held = append(held, q)
			}
		}
	}
	return held
}

// A speaker named right after a quotation: “…,” Mayor Orla Venn said, or
// “…,” said Orla Venn.
var (
	nameThenVerb = regexp.MustCompile(`^[”"’'»]+,? ?((?:\p{Lu}[\pL.’'-]+ ){1,5})(?:said|says|told|added|wrote|asked|replied)\b`)
	verbThenName = regexp.MustCompile(`^[”"’'»]+,? ?(?:said|says|added|wrote|asked|replied) ((?:\p{Lu}[\pL.’'-]+[ ,.]*){1,5})`)
)

// quotation checks that the speaker is one whom a report names, and doubts one
// who is not the one named right after the words.
func (c *check) quotation(at string, r *news.Account, q news.Speech) {
	if c.unknown(string(q.Speaker)) {
		c.fault(at+".speaker", "%q is nobody the reports name", q.Speaker)
	}
	after := r.Text[q.End:min(q.End+80, len(r.Text))]
	for _, pattern := range []*regexp.Regexp{nameThenVerb, verbThenName} {
		if m := pattern.FindStringSubmatch(after); m != nil && q.Speaker != "" {
			if other := c.otherThan([]string{string(q.Speaker)}, m[1]); other != "" {
				c.doubt(at+".speaker", "is %q, but %q stands after the words", q.Speaker, other)
			}
		}
	}
}
