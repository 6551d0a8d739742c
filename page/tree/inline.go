package tree

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// plainInline makes what stands within paragraphs plain: the extractor drops
// a paragraph that opens with an element it does not know, such as a time, a
// frame for an advert or one that the site made up. What shows no text is
// taken out, and the others become spans.
func plainInline(n *html.Node, inParagraph bool, depth int) {
	if depth > MostDepth {
		return
	}
	inParagraph = inParagraph || n.DataAtom == atom.P
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type != html.ElementNode:
		case inParagraph && strange(c) && silent(c, depth):
			n.RemoveChild(c)
		default:
			if inParagraph && strange(c) {
				c.Data, c.DataAtom = "span", atom.Span
			}
			plainInline(c, inParagraph, depth+1)
		}
		c = next
	}
}

// strange says whether the extractor does not know an element for a part of a
// paragraph.
func strange(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Time, atom.Label, atom.Nobr, atom.Output, atom.Meter, atom.Progress, atom.Wbr, atom.Form, atom.Input, atom.Embed,
		atom.Picture, atom.Video, atom.Audio, atom.Canvas, atom.Map:
		return true
	}
	return Unseen(n.DataAtom) || strings.Contains(n.Data, "-")
}

// silent says whether an element shows no text.
func silent(n *html.Node, depth int) bool {
	if n.Type == html.TextNode {
		return strings.TrimSpace(n.Data) == ""
	}
	if Unseen(n.DataAtom) {
		return true
	}
	for c := n.FirstChild; c != nil && depth < MostDepth; c = c.NextSibling {
		if !silent(c, depth+1) {
			return false
		}
	}
	return true
}
