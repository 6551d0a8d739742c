package tree

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Open makes of a page what a browser shows of it: what a component was given as its
// own tree (a template with a mode, HTML standard 4.12.3) is shown, where other
// templates are not.
func Open(doc *html.Node) { open(doc, 0) }

func open(n *html.Node, depth int) {
	for c := n.FirstChild; c != nil && depth < MostDepth; c = c.NextSibling {
		if c.DataAtom == atom.Template && isShadow(c) {
			c.Data, c.DataAtom = "div", atom.Div
		}
		open(c, depth+1)
	}
}

// isShadow says whether a template is the tree of the component that it stands in, by
// its attribute or by the older one.
func isShadow(n *html.Node) bool {
	for _, key := range []string{"shadowrootmode", "shadowroot"} {
		if mode := strings.ToLower(Attr(n, key)); mode == "open" || mode == "closed" {
			return true
		}
	}
	return false
}
