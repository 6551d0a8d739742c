package tree

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// UnseenText is the words of a page in elements whose text is not for
// readers: buttons, lists to choose from, what stands in for a script, and what
// is hidden.
func UnseenText(doc *html.Node) (out []string) {
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch a := Tag(c); {
			case c.Type != html.ElementNode || a == atom.Script || a == atom.Style || a == atom.Title:
			case a != atom.Head && Unseen(a), depth > MostDepth, hidden(c) && !Holds(c, atom.H1, depth):
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
			switch a := Tag(c); {
			case c.Type == html.TextNode && raw(Tag(n)):
				w.words(Between([]byte(c.Data)))
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

// hidden says whether an element is not shown: by HTML, by its style, or to
// those who listen.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "style":
			style := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// Holds says whether an element stands inside another: one that hides the
// headline of its page shows it later.
func Holds(n *html.Node, a atom.Atom, depth int) bool {
	f := Find(n, a, depth)
	return f != nil && f.DataAtom == a
}
