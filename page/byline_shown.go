package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/clean"
	"synoptic/page/outlet"
	"synoptic/page/said"
	"synoptic/page/tree"
	"synoptic/page/word"
)

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

const (
	longestByline = 160 // bytes an element called a byline may show
	longestLine   = 80  // bytes of a text that is no paragraph yet
)

// readByline takes the byline under the headline, where the head of the page
// states none, or nobody but the site, and a person is named there.
func (d *details) readByline(doc *html.Node) {
	stated := clean.OneLine(d.byline)
	if stated != "" && (personIn(stated) != "" || !d.isSite(stated) && outlet.Named(stated) == "") {
		return
	}
	s := &shown{}
	s.walk(doc, 0)
	d.byline = s.byline
	if d.byline == "" {
		d.byline = strings.Join(s.people, ", ")
	}
	if d.byline == "" {
		d.byline = signature(doc)
	}
	if stated != "" && (strings.Contains(d.byline, stated) || !author.IsPerson(firstOf(author.Names(clean.OneLine(d.byline))))) {
		d.byline = stated
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
	if over := titleOf(n); author.IsPerson(over) { // a box that tells of the writer
		text = over
	}
	switch {
	case text == "" || len(text) > longestByline:
		return false
	case how == "class" && !s.all:
		s.byline = text
	case !slices.Contains(s.people, text):
		s.people = append(s.people, text)
	}
	return true
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
	for _, c := range strings.FieldsFunc(strings.ToLower(names), func(r rune) bool { return r == ' ' || r == '-' || r == '_' }) {
		if c == "byline" || c == "author" || c == "authors" {
			return "class"
		}
	}
	return ""
}

// bylineWords is a byline without what stands behind it: when it was
// published, the handle of its writer.
func bylineWords(s string) string {
	f := strings.Fields(s)
	for i, w := range f {
		low := strings.ToLower(strings.Trim(w, ",.|·•-–—"))
		if i > 0 && (low == "" || word.IsDigit(w[0]) || w[0] == '@' || word.IsWeekday(low) || word.MonthOf(low) > 0 || low == "updated" || low == "published" || low == "posted" || low == "on") {
			f = f[:i]
			break
		}
	}
	return strings.TrimRight(strings.Join(f, " "), ",;|·•-–— ")
}

// dropByline cuts the line over the article that opens with its byline and
// goes on with little else: "Rana Ode 5 hours ago", and one that sets its
// writer and its day off by signs.
func (c *column) dropByline(byline string) {
	name := clean.OneLine(byline)
	for i := range c.lines[:min(c.first, len(c.lines))] {
		l := &c.lines[i]
		if !l.kept() || l.prose {
			continue
		}
		if s := l.text(c.text); len(lineParts(s)) > 1 && len(l.words) <= calendar.MostPosted && withDay(s) && personIn(s) != "" {
			l.drop("byline")
			continue
		}
		if name == "" {
			continue
		}
		if rest, ok := strings.CutPrefix(clean.OneLine(l.text(c.text)), name); ok && len(strings.Fields(rest)) <= mostBehind {
			l.drop("byline")
		}
	}
}

const mostBehind = 6 // words behind the name on a byline's line
