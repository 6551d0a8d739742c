package byline

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/author"
	"synoptic/page/tree"
)

// A box that is called a byline may hold more than names: the hour, buttons, offices,
// when the page was changed or printed. Its elements tell them apart where its words,
// run together, do not.

// piecesOf is the texts in an element, each that of an element of its own, but for hours
// and buttons; words that join names stay with these: "By <a>Rana Ode</a> and <a>Mo
// Lund</a>" is one piece.
func piecesOf(n *html.Node) []string {
	var texts []string
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		for c := n.FirstChild; c != nil && depth < tree.MostDepth; c = c.NextSibling {
			switch {
			case c.Type == html.TextNode:
				if s := strings.Join(strings.Fields(c.Data), " "); s != "" {
					texts = append(texts, s)
				}
			case c.Type == html.ElementNode && c.DataAtom != atom.Time && !tree.Unseen(c.DataAtom) && tree.Attr(c, "role") != "button":
				walk(c, depth+1)
			}
		}
	}
	walk(n, 0)
	var out []string
	goesOn := false
	for _, s := range texts {
		switch n := len(out); {
		case n > 0 && strings.HasPrefix(s, ","):
			out[n-1] += s
		case n > 0 && (goesOn || opensJoint(s)):
			out[n-1] += " " + s
		default:
			out = append(out, s)
		}
		goesOn = endsJoint(s)
	}
	return out
}

// joints join names in a byline.
var joints = []string{"and", "&", "with"}

func opensJoint(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return slices.Contains(joints, first)
}

func endsJoint(s string) bool {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	return slices.Contains(joints, last) || strings.HasSuffix(s, ",") || strings.EqualFold(strings.TrimSuffix(last, ":"), "by")
}

// namedAmong is the byline among the pieces of a box: the first that opens with "By" and
// names a person, else the first that is one, with those right behind it who have given
// names; "" if none is.
func namedAmong(pieces []string) string {
	at := slices.IndexFunc(pieces, func(s string) bool {
		return author.WithoutBy(s) != s && author.IsPerson(First(author.Names(bylineWords(s))))
	})
	if at < 0 {
		at = slices.IndexFunc(pieces, func(s string) bool { return author.IsPerson(First(author.Names(bylineWords(s)))) })
	}
	if at < 0 {
		return ""
	}
	text := bylineWords(pieces[at])
	for _, s := range pieces[at+1:] {
		if s = bylineWords(s); PersonIn(s) != s || s == "" || strings.Contains(text, s) {
			break
		}
		text += " and " + s
	}
	return text
}
