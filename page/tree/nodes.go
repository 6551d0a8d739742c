// Package tree reads the tree of a page: its lines, each with the element it
// fills and how much of it is links, what of it no reader sees, and the text of
// its article, as the extractor finds it and mended where it tears it. What of
// that text is residue, and what the page says of itself, it does not ask.
package tree

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/clean"
)

// MostDepth is how deep the elements of a page are walked.
const MostDepth = 512

// Link is an address a page's body points to, with the words that carry it.
type Link struct{ Text, URL string }

// Page is the text of a tree, a block a line, with the links in it.
type Page struct {
	Text  string
	Lines []Line
	Links []Link
	Away  []Link // links to other pages, whatever their address looks like
}

// Line is a block of a page: its text, how many bytes of it are links, and
// the element it fills.
type Line struct {
	Text   string
	Linked int
	Block  *html.Node
}

// within is the element around the block, nil if there is none.
func (p Line) within() *html.Node {
	if p.Block == nil {
		return nil
	}
	return p.Block.Parent
}

// Head is the rank of a heading, 1 to 6, 0 if the line is none.
func (p Line) Head() int {
	if p.Block == nil {
		return 0
	}
	switch Tag(p.Block) {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4, atom.H5, atom.H6:
		return 4
	}
	return 0
}

// Of is the text of a tree, a block a line, with its lines and links in order.
func Of(n *html.Node) Page {
	w := &liner{}
	w.node(n, 0)
	w.line()
	return Page{w.done(), w.lines, w.links, w.away}
}

// liner writes text and breaks lines at blocks.
type liner struct {
	b      strings.Builder
	space  bool // a blank waits to be written
	fresh  bool // at the start of a line
	start  int  // where the line started
	linked int  // bytes of links in the line
	block  *html.Node
	lines  []Line
	links  []Link
	away   []Link
}

func (w *liner) done() string { return strings.TrimSpace(w.b.String()) }

func (w *liner) node(n *html.Node, depth int) {
	if depth > MostDepth || n.Type == html.CommentNode || n.Type == html.ElementNode && Unseen(Tag(n)) {
		return
	}
	if n.Type == html.TextNode {
		w.words(n.Data)
		return
	}
	breaks := n.Type == html.ElementNode && (block(Tag(n)) || cellOfBlocks(n))
	outer := w.block
	if breaks {
		w.line()
		w.block = n
	}
	from := w.b.Len()
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, depth+1)
	}
	if breaks {
		w.line()
		w.block = outer
	} else if Tag(n) == atom.A {
		w.link(n, from)
	} else if Tag(n) == atom.Td || Tag(n) == atom.Th {
		w.space = true
	}
}

// cellOfBlocks says whether a cell of a table holds blocks, as those do that
// divide a page.
func cellOfBlocks(n *html.Node) bool {
	if a := Tag(n); a != atom.Td && a != atom.Th {
		return false
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && block(Tag(c)) && Tag(c) != atom.Br {
			return true
		}
	}
	return false
}

// Tag is the element's name; the extractor makes elements without their atom.
func Tag(n *html.Node) atom.Atom {
	if n.DataAtom == 0 && n.Type == html.ElementNode {
		return atom.Lookup([]byte(n.Data))
	}
	return n.DataAtom
}

// words writes text with its white space folded.
func (w *liner) words(s string) {
	for i, f := range strings.Fields(s) {
		if (w.space || i > 0 || opensBlank(s)) && !w.fresh && w.b.Len() > 0 {
			w.b.WriteByte(' ')
		}
		w.b.WriteString(f)
		w.fresh, w.space = false, false
	}
	w.space = w.space || closesBlank(s)
}

// opensBlank and closesBlank say whether white space stands at an end of a text, that
// which holds words together too.
func opensBlank(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r)
}

func closesBlank(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsSpace(r)
}

func (w *liner) line() {
	if !w.fresh && w.b.Len() > w.start {
		w.lines = append(w.lines, Line{w.b.String()[w.start:], w.linked, w.block})
		w.b.WriteByte('\n')
		w.start, w.linked = w.b.Len(), 0
	}
	w.fresh, w.space = true, false
}

// link keeps an address of the web under its words.
func (w *liner) link(n *html.Node, from int) {
	words, href := strings.TrimSpace(w.b.String()[min(from, w.b.Len()):]), Attr(n, "href")
	if strings.HasPrefix(href, "#") {
		return // within the page
	}
	for k := len(w.lines) - 1; k >= 0 && from < w.start; k-- { // a link around blocks
		p := &w.lines[k]
		p.Linked = len(p.Text)
		from += len(p.Text) + 1
	}
	w.linked += len(strings.TrimSpace(w.b.String()[min(max(from, w.start), w.b.Len()):]))
	if words != "" && href != "" && !strings.HasPrefix(href, "javascript:") && !strings.HasPrefix(href, "mailto:") {
		w.away = append(w.away, Link{words, href})
	}
	if words != "" && (strings.HasPrefix(href, "http://") || strings.HasPrefix(href, "https://")) {
		w.links = append(w.links, Link{words, href})
	}
}

// Unseen says whether an element's text is not for readers.
func Unseen(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Iframe, atom.Object, atom.Svg,
		atom.Select, atom.Textarea, atom.Button, atom.Noframes:
		return true
	}
	return false
}

// block says whether an element stands on lines of its own.
func block(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Ul, atom.Ol,
		atom.Br, atom.Tr, atom.Table, atom.Blockquote, atom.Section,
		atom.Article, atom.Header, atom.Footer, atom.Nav, atom.Aside, atom.Figure, atom.Figcaption, atom.Pre,
		atom.Dl, atom.Dt, atom.Dd, atom.Form, atom.Main, atom.Body, atom.Hr, atom.Address, atom.Details,
		atom.Summary, atom.Title, atom.Option, atom.Center:
		return true
	}
	return false
}

// Between is the text between the tags of a page that is not parsed.
func Between(body []byte) string {
	z := html.NewTokenizer(bytes.NewReader(body))
	w := &liner{}
	skip := atom.Atom(0) // the element whose text is not for readers
	for {
		switch z.Next() {
		case html.ErrorToken:
			return w.done()
		case html.TextToken:
			if skip == 0 {
				w.words(string(z.Text()))
			}
		case html.StartTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			if skip == 0 && (a == atom.Script || a == atom.Style) {
				skip = a
			}
			if block(a) {
				w.line()
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			if a == skip {
				skip = 0
			}
			if block(a) {
				w.line()
			}
		}
	}
}

// Attr is the value of an element's attribute, "" if it has none.
func Attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// Find is the first element of that name at or below n, or a node deeper than
// is walked; nil if there is none.
func Find(n *html.Node, a atom.Atom, depth int) *html.Node {
	if n.DataAtom == a || depth > MostDepth {
		return n
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if f := Find(c, a, depth+1); f != nil && f.DataAtom == a {
			return f
		}
	}
	return nil
}

// ShownBy is the text of an element in one line.
func ShownBy(n *html.Node) string {
	if n == nil {
		return ""
	}
	w := &liner{}
	w.node(n, 0)
	return clean.OneLine(w.done())
}
