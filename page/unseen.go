package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/news"
	"synoptic/page/clean"
)

// hide keeps text that a page holds and no reader sees, under the rule that
// tells why.
func (f *frame) hide(rule string, texts ...string) {
	if all := clean.Text(strings.Join(texts, "\n")); strings.TrimSpace(all) != "" {
		f.hidden = append(f.hidden, news.Cut{Text: all, Rule: rule})
	}
}

// unseenText is the words of a page in elements whose text is not for
// readers: buttons, lists to choose from, what stands in for a script, and what
// is hidden.
func unseenText(doc *html.Node) (out []string) {
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch a := tag(c); {
			case c.Type != html.ElementNode || a == atom.Script || a == atom.Style || a == atom.Title:
			case a != atom.Head && unseen(a), depth > mostDepth, hidden(c) && !holds(c, atom.H1, depth):
				if s := wordsIn(c); s != "" {
					out = append(out, s)
				}
			default:
				walk(c, depth+1)
			}
		}
	}
	walk(doc, 0)
	return out
}

// wordsIn is all the text of an element, a line a block. Some elements hold
// their content unparsed.
func wordsIn(n *html.Node) string {
	w := &liner{}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch a := tag(c); {
			case c.Type == html.TextNode && raw(tag(n)):
				w.words(textBetween([]byte(c.Data)))
			case c.Type == html.TextNode:
				w.words(c.Data)
			case a == atom.Script || a == atom.Style:
			default:
				if block(a) {
					w.line()
				}
				walk(c)
			}
		}
	}
	walk(n)
	return w.done()
}

// raw says whether the parser leaves the tags in an element as text.
func raw(a atom.Atom) bool {
	switch a {
	case atom.Noscript, atom.Iframe, atom.Noframes, atom.Noembed, atom.Xmp:
		return true
	}
	return false
}
