package dated

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/calendar"
	"synoptic/page/tree"
)

// asideNames are parts of the names that pages give to what stands beside
// their article.
var asideNames = []string{"comment", "related", "teaser", "recommend", "promo", "card", "sidebar", "widget", "discuss", "reply", "replies"}

// named says whether an element's class or id holds one of the names.
func named(n *html.Node, names []string) bool {
	for _, a := range n.Attr {
		if a.Key != "class" && a.Key != "id" {
			continue
		}
		low := strings.ToLower(a.Val)
		for _, s := range names {
			if strings.Contains(low, s) {
				return true
			}
		}
	}
	return false
}

// besideArticle says whether the line stands in an element that is named as
// what is beside the article, and that is not around it.
func besideArticle(p tree.Line, around map[*html.Node]bool) bool {
	for n := p.Block; n != nil && !around[n]; n = n.Parent {
		if named(n, asideNames) {
			return true
		}
	}
	return false
}

// onlyBeside says whether a day that no line shows is stated for machines, but
// only in elements that are named as beside an article and are not around it.
func onlyBeside(x calendar.Day, around map[*html.Node]bool) bool {
	in, out := false, false
	var walk func(n *html.Node, depth int, aside bool)
	walk = func(n *html.Node, depth int, aside bool) {
		for c := n.FirstChild; c != nil && depth < tree.MostDepth; c = c.NextSibling {
			if tree.Tag(c) == atom.Time && calendar.Of(tree.Attr(c, "datetime")) == x {
				in, out = in || aside, out || !aside
			}
			walk(c, depth+1, aside || c.Type == html.ElementNode && !around[c] && named(c, asideNames))
		}
	}
	for n := range around {
		if n.Parent == nil {
			walk(n, 0, false)
		}
	}
	return in && !out
}
