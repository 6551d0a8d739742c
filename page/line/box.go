package line

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"synoptic/page/residue"
	"synoptic/page/tree"
	"synoptic/page/word"
)

// A page may hold a box between the paragraphs of its article that says over its first
// line what it is, "Editors' picks", "Related topics", "Advert", and an extractor that
// takes out the label leaves the rest. All of such a box goes.

const (
	longestLabel = 6   // words of the label over a box
	mostBox      = 40  // lines of a box
	mostAdvert   = 4   // lines of an advertisement
	longestBoxed = 200 // bytes of a line in one
)

// dropBoxes cuts the lines of the page's boxes that the extractor left in the text.
func (j *judge) dropBoxes() {
	if !j.Extracted {
		return
	}
	boxed, free := map[string]string{}, map[string]bool{}
	in, called := make([]string, len(j.Page)), calledBoxes{}
	for i := range j.Page {
		if rule, around := j.labelOf(i, called); rule != "" {
			j.box(i, around, rule, in)
		}
	}
	for i := range cardsWithin(j.Page) {
		if in[i] == "" {
			in[i] = "related"
		}
	}
	for i, p := range j.Page {
		if in[i] != "" {
			boxed[p.Text] = in[i]
		} else {
			free[p.Text] = true
		}
	}
	for i := range j.Lines {
		l := &j.Lines[i]
		s := strings.TrimSpace(l.Text(j.Text))
		if rule := boxed[s]; rule != "" && l.Kept() && (!free[s] || rule == "kicker" && j.near(i, -1) < 0) { // the menu names the section too
			l.drop(rule)
		}
	}
}

// labelOf is the rule by which line i of the page is the label over a box, and the
// element that is the box; "" if it is none.
func (j *judge) labelOf(i int, called calledBoxes) (rule string, around *html.Node) {
	p := j.Page[i]
	if rule, around := called.of(p); rule != "" {
		return rule, around
	}
	if p.Block == nil || p.Linked > 0 || strings.Count(p.Text, " ") >= longestLabel || p.Text == j.Title {
		return "", nil
	}
	switch row := residue.Find(word.Of(p.Text, 0, len(p.Text))); {
	case row == nil:
		return "", nil
	case row.Rule == "advert":
		return row.Rule, p.Block
	case (row.Rule == "related" || row.Rule == "teaser") && p.Head() > 1:
		return "related", p.Block.Parent
	}
	return "", nil
}

// box marks the lines of the page from line i on that stand in an element, where the
// line is the first in it and the rest is as short as a box is: far from being the
// article.
func (j *judge) box(i int, around *html.Node, rule string, in []string) {
	if i > 0 && within(j.Page[i-1], around) {
		return
	}
	to, told := i+1, 0
	for to < len(j.Page) && within(j.Page[to], around) {
		p := j.Page[to]
		if p.Head() == 1 || len(p.Text) > longestBoxed && p.Linked*2 < len(p.Text) {
			return
		}
		if p.Sentence() {
			told += len(p.Text)
		}
		to++
	}
	if most := mostBox; to-i > most || rule == "advert" && to-i > mostAdvert || told*4 > j.sentences() {
		return
	}
	for k := i; k < to; k++ {
		in[k] = rule
	}
}

// sentences is how many bytes of the text are of paragraphs.
func (j *judge) sentences() (n int) {
	for i := range j.Lines {
		if l := &j.Lines[i]; l.Prose {
			n += l.End - l.Start
		}
	}
	return n
}

// within says whether a line of a page stands in an element.
func within(p tree.Line, around *html.Node) bool {
	if around == nil {
		return false
	}
	for n := p.Block; n != nil; n = n.Parent {
		if n == around {
			return true
		}
	}
	return false
}

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

// calledBoxes are the rules of boxes that elements of a page are called after, each read
// once: many lines stand in one.
type calledBoxes map[*html.Node]string

// of is the rule by which a line stands in an element that is called after
// residue, and the element; "" if it does not.
func (c calledBoxes) of(p tree.Line) (rule string, around *html.Node) {
	for n, up := p.Block, 0; n != nil && up < calledDepth; n, up = n.Parent, up+1 {
		rule := c.rule(n)
		if rule != "" && (rule != "kicker" || n == p.Block && strings.Count(p.Text, " ") < longestKicker) {
			return rule, n
		}
	}
	return "", nil
}

// rule is the rule of the boxes that an element is called after, "" if it is none of
// them.
func (c calledBoxes) rule(n *html.Node) string {
	if rule, known := c[n]; known {
		return rule
	}
	c[n] = ""
	for _, a := range n.Attr {
		if !slices.Contains(nameKeys, a.Key) {
			continue
		}
		for name := range strings.FieldsFuncSeq(a.Val, func(r rune) bool { return r == ' ' || r == '-' || r == '_' }) {
			if rule := calledRules[strings.ToLower(name)]; rule != "" {
				c[n] = rule
				return rule
			}
		}
	}
	return ""
}
