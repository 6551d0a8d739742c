package byline

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"synoptic/page/author"
	"synoptic/page/tree"
)

// take reads the byline of an element, if it is one.
func (s *shown) take(n *html.Node) bool {
	how := calledByline(n)
	if how == "" {
		return false
	}
	text := bylineWords(tree.ShownBy(n))
	if one := tree.ShownBy(namedIn(n)); one != "" && alone(text, one) {
		text = bylineWords(one)
	}
	if first := firstText(n); author.IsPerson(first) && !author.IsPerson(First(author.Names(text))) { // the office in an element of its own
		text = first
	}
	if some := namedAmong(piecesOf(n)); how == "class" && some != "" && !author.IsAgency(text) {
		text = some
	}
	if over := titleOf(n); author.IsPerson(over) { // a box that tells of the writer
		text = over
	}
	switch {
	case text == "" || len(text) > Longest:
		return false
	case how == "class" && !s.all:
		s.byline = text + others(n)
	case !slices.Contains(s.people, text):
		s.people = append(s.people, text)
	}
	return true
}

// others are those whose elements stand right behind a byline's, with nothing but what
// joins names between: "By <Rana Ode> and <Mo Lund>".
func others(n *html.Node) (more string) {
	joined := false
	for c := n.NextSibling; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			s := strings.TrimSpace(c.Data)
			if s != "" && s != "and" && s != "&" && s != "," {
				return more
			}
			joined = joined || s != ""
			continue
		}
		name := bylineWords(tree.ShownBy(c))
		if !joined || c.Type != html.ElementNode || calledByline(c) == "" || !author.IsPerson(name) {
			return more
		}
		more += " and " + name
		joined = false
	}
	return more
}

// firstText is the first words in an element, but for "By".
func firstText(n *html.Node) string {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		s := ""
		switch {
		case c.Type == html.TextNode:
			s = strings.TrimSpace(c.Data)
		case c.Type == html.ElementNode && !tree.Unseen(c.DataAtom):
			s = firstText(c)
		}
		if s != "" && !strings.EqualFold(strings.TrimSuffix(s, ":"), "by") {
			return s
		}
	}
	return ""
}

// titleOf is the first heading in an element, "" if it has none.
func titleOf(n *html.Node) string {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if (tree.Line{Block: c}).Head() > 0 {
			return tree.ShownBy(c)
		}
		if s := titleOf(c); s != "" {
			return s
		}
	}
	return ""
}

// namedIn is the first element inside n that is called a byline too, nil if
// there is none.
func namedIn(n *html.Node) *html.Node {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode {
			continue
		}
		if calledByline(c) != "" {
			return c
		}
		if in := namedIn(c); in != nil {
			return in
		}
	}
	return nil
}

// alone says whether a byline names one person, and what else it holds is his
// office: it stands right behind the name, or nothing does.
func alone(text, one string) bool {
	before, behind, found := strings.Cut(text, one)
	return found && author.WithoutBy(before+" x") == "x" && !strings.ContainsAny(behind, ",&;") && !strings.Contains(behind, " and ")
}

// componentKeys are the attributes by which programs that make pages call what an element
// is, where its class says nothing.
var componentKeys = []string{"data-component", "data-testid"}

// writerNames are what pages call whoever wrote their article.
var writerNames = []string{"byline", "author", "authors", "contrib", "contributor", "contributors"}

// calledByline says by which of its attributes an element is a byline: "rel"
// and "itemprop" name one writer each, "class" all.
func calledByline(n *html.Node) string {
	switch {
	case tree.Attr(n, "rel") == "author":
		return "rel"
	case tree.Attr(n, "itemprop") == "author":
		return "itemprop"
	}
	names := tree.Attr(n, "class")
	if strings.Contains(n.Data, "-") {
		names += " " + n.Data
	}
	for _, key := range componentKeys {
		names += " " + tree.Attr(n, key)
	}
	for _, c := range strings.FieldsFunc(strings.ToLower(names), func(r rune) bool { return r == ' ' || r == '-' || r == '_' }) {
		if slices.Contains(writerNames, c) {
			return "class"
		}
	}
	return ""
}
