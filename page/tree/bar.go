package tree

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// TakeBar takes the bar out of a copy of a page that whoever keeps it put over it, and
// gives its words: the largest element around a field with the address of the page in
// which neither a headline nor a sentence stands.
func TakeBar(doc *html.Node, address string) string {
	field := fieldWith(doc, address, 0)
	if field == nil {
		return ""
	}
	var bar *html.Node
	for n := field.Parent; n != nil && n.DataAtom != atom.Body && !Holds(n, atom.H1, 0) && !tells(n); n = n.Parent {
		bar = n
	}
	if bar == nil || bar.Parent == nil {
		return ""
	}
	bar.Parent.RemoveChild(bar)
	return wordsIn(bar)
}

// fieldWith is the first field of a form that holds an address, nil if none does.
func fieldWith(n *html.Node, address string, depth int) *html.Node {
	for c := n.FirstChild; c != nil && depth < MostDepth; c = c.NextSibling {
		if c.DataAtom == atom.Input && strings.Contains(Attr(c, "value"), address) {
			return c
		}
		if in := fieldWith(c, address, depth+1); in != nil {
			return in
		}
	}
	return nil
}

// tells says whether a sentence stands in an element.
func tells(n *html.Node) bool {
	for _, p := range Of(n).Lines {
		if p.Sentence() {
			return true
		}
	}
	return false
}
