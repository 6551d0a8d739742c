package line

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"synoptic/page/tree"
)

// calledRules are the rules of boxes by the words in the names that pages give to their
// elements: what asks for an address, for a vote, for what one thinks of the page, and
// the name of the section over a headline.
var calledRules = map[string]string{
	"signup": "newsletter", "newsletter": "newsletter", "poll": "poll", "polls": "poll", "feedback": "feedback", "kicker": "kicker", "eyebrow": "kicker",
}

// nameKeys are the attributes in which such names stand.
var nameKeys = []string{"class", "id", "data-component", "data-testid"}

const (
	calledDepth   = 4 // elements around a line that may be called so
	longestKicker = 4 // words
)

// calledBox is the rule by which a line stands in an element that is called after
// residue, and the element; "" if it does not.
func (j *judge) calledBox(p tree.Line) (rule string, around *html.Node) {
	for n, up := p.Block, 0; n != nil && up < calledDepth; n, up = n.Parent, up+1 {
		rule := j.calledRule(n)
		if rule != "" && (rule != "kicker" || n == p.Block && strings.Count(p.Text, " ") < longestKicker) {
			return rule, n
		}
	}
	return "", nil
}

// calledRule is the rule of the boxes that an element is called after, "" if it is none
// of them; many lines stand in one.
func (j *judge) calledRule(n *html.Node) string {
	if rule, known := j.called[n]; known {
		return rule
	}
	if j.called == nil {
		j.called = map[*html.Node]string{}
	}
	j.called[n] = ""
	for _, a := range n.Attr {
		if !slices.Contains(nameKeys, a.Key) {
			continue
		}
		for name := range strings.FieldsFuncSeq(a.Val, func(r rune) bool { return r == ' ' || r == '-' || r == '_' }) {
			if rule := calledRules[strings.ToLower(name)]; rule != "" {
				j.called[n] = rule
				return rule
			}
		}
	}
	return ""
}
