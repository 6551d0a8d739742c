package tree

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A live page is many entries, each an article of its own with its hour, none around
// the others. An extractor takes the first that is long enough for the whole page.

// leastEntries is how many such entries make a page live.
const leastEntries = 3

// live makes one article of the entries of a live page, which stay sections of it.
func live(doc *html.Node) {
	var best []*html.Node
	most := 0
	eachFamily(doc, 0, func(family []*html.Node) {
		if told := proseOf(family); len(family) >= leastEntries && told > most {
			best, most = family, told
		}
	})
	if best == nil || 2*most < proseOf([]*html.Node{doc}) {
		return
	}
	whole := &html.Node{Type: html.ElementNode, Data: "article", DataAtom: atom.Article}
	best[0].Parent.InsertBefore(whole, best[0])
	for c, last := whole.NextSibling, best[len(best)-1]; c != nil; {
		next := c.NextSibling
		switch {
		case slices.Contains(best, c):
			spill(c, whole)
		case !isBox(c):
			c.Parent.RemoveChild(c)
			whole.AppendChild(c)
		default:
			c.Parent.RemoveChild(c)
		}
		if c == last {
			return
		}
		c = next
	}
}

// spill moves what an entry holds into the whole, but for its foot, where it is shared.
// An extractor leaves out boxes with as many links as an entry has.
func spill(entry, whole *html.Node) {
	for c := entry.FirstChild; c != nil; {
		next := c.NextSibling
		entry.RemoveChild(c)
		if c.DataAtom != atom.Footer {
			whole.AppendChild(c)
		}
		c = next
	}
	entry.Parent.RemoveChild(entry)
}

// isBox says whether an element between two entries is none of the live page: an
// advertisement, a call.
func isBox(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Div, atom.Section, atom.Aside, atom.Nav, atom.Form, atom.Article:
		return true
	}
	return false
}

// eachFamily gives the entries of each element that holds some, right in it or each in
// an item of its list.
func eachFamily(n *html.Node, depth int, give func([]*html.Node)) {
	if depth > MostDepth {
		return
	}
	var family []*html.Node
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Article && isEntry(c) && (len(family) == 0 || sameKind(c, family[0])) {
			family = append(family, c)
		}
		if c.DataAtom != atom.Article {
			eachFamily(c, depth+1, give)
		}
	}
	if len(family) > 0 && n.DataAtom != atom.Article {
		give(family)
	}
}

// sameKind says whether two elements are of one kind by the first of their classes.
func sameKind(a, b *html.Node) bool {
	first := func(n *html.Node) string {
		f := strings.Fields(Attr(n, "class"))
		if len(f) == 0 {
			return ""
		}
		return f[0]
	}
	return first(a) == first(b)
}

// isEntry says whether an article is an entry of a live page: it tells its hour, and has
// neither the headline of a page nor one that leads to a page of its own; nobody's
// comment.
func isEntry(n *html.Node) bool {
	if !Holds(n, atom.Time, 0) || Holds(n, atom.H1, 0) || calledComment(Attr(n, "class")) || calledComment(Attr(n, "id")) {
		return false
	}
	for _, p := range Of(n).Lines {
		if p.Head() > 0 && p.Linked > 0 {
			return false
		}
	}
	return true
}

// proseOf is how many bytes of sentences stand in elements, links not counted.
func proseOf(all []*html.Node) (n int) {
	for _, e := range all {
		for _, p := range Of(e).Lines {
			if p.Sentence() && !p.IsLink() {
				n += len(p.Text)
			}
		}
	}
	return n
}
