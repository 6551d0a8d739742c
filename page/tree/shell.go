package tree

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mounts are the names that frameworks give to the element their script fills.
var mounts = []string{
	"root", "app", "__next", "__nuxt", "___gatsby", "app-root", "main-app", "react-root", "app-container", "svelte", "ember-app", "q-app", "ng-app", "application",
}

// mostWaiting is how many bytes a page shows where its script has yet to run:
// "Loading".
const mostWaiting = 40

// IsShell says whether a page, before scripts are taken out, has a script and
// an element for it to fill that holds next to nothing.
func IsShell(doc *html.Node) bool {
	script, empty := false, false
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		if depth > MostDepth || script && empty {
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type != html.ElementNode {
				continue
			}
			a := Tag(c)
			script = script || a == atom.Script && !strings.Contains(Attr(c, "type"), "ld+json")
			if a != atom.Script && (slices.Contains(mounts, Attr(c, "id")) || slices.Contains(mounts, c.Data)) {
				empty = empty || len(ShownBy(c)) <= mostWaiting
			}
			walk(c, depth+1)
		}
	}
	walk(doc, 0)
	return script && empty
}
