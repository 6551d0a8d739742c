package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// withLead puts the page's description of itself over the article, where it
// stands over it on the page and the extractor left it out.
func withLead(page []pageLine, article, described string) string {
	described = strings.TrimRight(described, " .…")
	if len(described) <= leadOpens {
		return article
	}
	f := finder{}
	for _, p := range page {
		if len(p.text) > 40 && f.index(article, p.text) >= 0 {
			return article
		}
		if len(p.text) < mostLead && strings.HasPrefix(p.text, described[:leadOpens]) && p.linked*2 < len(p.text) {
			return p.text + "\n" + article
		}
	}
	return article
}

const (
	leadOpens = 60  // bytes of the description that the lead must open with
	mostLead  = 600 // bytes
)

// shortArticle is the text of the page's article element. The extractor runs
// the lines of very short articles together.
func shortArticle(doc *html.Node) string {
	for _, a := range []atom.Atom{atom.Article, atom.Main, atom.Body} {
		if n := findTag(doc, a, 0); n != nil {
			if s := textOf(n).text; s != "" {
				return s
			}
		}
	}
	return ""
}

func findTag(n *html.Node, a atom.Atom, depth int) *html.Node {
	if n.DataAtom == a || depth > mostDepth {
		return n
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if f := findTag(c, a, depth+1); f != nil && f.DataAtom == a {
			return f
		}
	}
	return nil
}

// proseOf is what reads as an article on a page where the extractor found
// none: the lines from the first paragraph to the last that are not links.
func proseOf(page []pageLine) string {
	first, last := -1, -1
	for i, p := range page {
		if len(p.text) > 80 && p.linked*4 < len(p.text) && strings.ContainsAny(p.text[len(p.text)-1:], ".!?\"") {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	var out []string
	for i := first; i >= 0 && i <= last; i++ {
		if p := page[i]; p.linked*2 < len(p.text) {
			out = append(out, p.text)
		}
	}
	return strings.Join(out, "\n")
}
