package byline

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/author"
	"synoptic/page/said"
	"synoptic/page/tree"
)

// Shown is the byline that a page shows under its headline, else the one within
// the element of its article; "" if it shows none.
func Shown(doc *html.Node) string {
	s := &shown{}
	s.walk(doc, 0)
	if s.byline != "" {
		return s.byline
	}
	if len(s.people) > 0 {
		return strings.Join(s.people, ", ")
	}
	return signature(doc)
}

// shown finds the byline that a page shows under its headline and states
// nowhere else: links and elements that are called author or byline. What
// stands over the headline, or behind two paragraphs (the first may be the
// lead), is of other articles.
type shown struct {
	title  bool // the headline has been passed
	prose  int  // paragraphs passed since
	all    bool // take whoever is named in the whole of it
	byline string
	people []string
}

// longestLine is how many bytes a text has that is no paragraph yet.
const longestLine = 80

func (s *shown) walk(n *html.Node, depth int) {
	if depth > tree.MostDepth {
		return
	}
	for c := n.FirstChild; c != nil && s.byline == "" && (s.prose < 2 || s.all); c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			if s.title && len(strings.TrimSpace(c.Data)) > longestLine {
				s.prose++
			}
			continue
		case c.Type != html.ElementNode && c.Type != html.DocumentNode || tree.Unseen(c.DataAtom):
			continue
		case c.DataAtom == atom.H1:
			s.title = true
			continue
		}
		if s.title && s.take(c) {
			continue
		}
		s.walk(c, depth+1)
	}
}

// signature is the one byline within the element of the page's one article.
func signature(doc *html.Node) string {
	in := articleIn(doc, 0)
	if in == nil || !tree.Holds(in, atom.H1, 0) {
		return ""
	}
	s := &shown{title: true, all: true}
	s.walk(in, 0)
	if len(s.people) != 1 || !author.IsPerson(author.Names(s.people[0])) {
		return ""
	}
	return s.people[0]
}

// articleIn is the first element that says it is an article: by its name, by
// the kind of thing it is of (schema.org), or as blogs do; nil if none does.
func articleIn(n *html.Node, depth int) *html.Node {
	if n.DataAtom == atom.Article || said.IsArticle(tree.Attr(n, "itemtype")) || slices.Contains(strings.Fields(tree.Attr(n, "class")), "hentry") {
		return n
	}
	for c := n.FirstChild; c != nil && depth < tree.MostDepth; c = c.NextSibling {
		if in := articleIn(c, depth+1); in != nil {
			return in
		}
	}
	return nil
}
