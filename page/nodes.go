package page

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// lined is the text of a tree, a block a line, with the links in it.
type lined struct {
	text  string
	lines []pageLine
	links []link
	away  []link // links to other pages, whatever their address looks like
}

// pageLine is a block of a page: its text, how many bytes of it are links, and
// the element it fills.
type pageLine struct {
	text   string
	linked int
	block  *html.Node
}

// within is the element around the block, nil if there is none.
func (p pageLine) within() *html.Node {
	if p.block == nil {
		return nil
	}
	return p.block.Parent
}

// head is the rank of a heading, 1 to 6, 0 if the line is none.
func (p pageLine) head() int {
	if p.block == nil {
		return 0
	}
	switch tag(p.block) {
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

// textOf is the text of a tree, a line a block.
func textOf(n *html.Node) lined {
	w := &liner{}
	w.node(n, 0)
	w.line()
	return lined{w.done(), w.lines, w.links, w.away}
}

// liner writes text and breaks lines at blocks.
type liner struct {
	b      strings.Builder
	space  bool // a blank waits to be written
	fresh  bool // at the start of a line
	start  int  // where the line started
	linked int  // bytes of links in the line
	block  *html.Node
	lines  []pageLine
	links  []link
	away   []link
}

func (w *liner) done() string { return strings.TrimSpace(w.b.String()) }

func (w *liner) node(n *html.Node, depth int) {
	if depth > mostDepth || n.Type == html.CommentNode || n.Type == html.ElementNode && unseen(tag(n)) {
		return
	}
	if n.Type == html.TextNode {
		w.words(n.Data)
		return
	}
	breaks := n.Type == html.ElementNode && (block(tag(n)) || cellOfBlocks(n))
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
	} else if tag(n) == atom.A {
		w.link(n, from)
	} else if tag(n) == atom.Td || tag(n) == atom.Th {
		w.space = true
	}
}

// cellOfBlocks says whether a cell of a table holds blocks, as those do that
// divide a page.
func cellOfBlocks(n *html.Node) bool {
	if a := tag(n); a != atom.Td && a != atom.Th {
		return false
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && block(tag(c)) && tag(c) != atom.Br {
			return true
		}
	}
	return false
}

// tag is the element's name; the extractor makes elements without their atom.
func tag(n *html.Node) atom.Atom {
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
	w.space = w.space || s != "" && strings.IndexByte(" \t\r\n", s[len(s)-1]) >= 0
}

func opensBlank(s string) bool { return strings.IndexByte(" \t\r\n", s[0]) >= 0 }

func (w *liner) line() {
	if !w.fresh && w.b.Len() > w.start {
		w.lines = append(w.lines, pageLine{w.b.String()[w.start:], w.linked, w.block})
		w.b.WriteByte('\n')
		w.start, w.linked = w.b.Len(), 0
	}
	w.fresh, w.space = true, false
}

// link keeps an address of the web under its words.
func (w *liner) link(n *html.Node, from int) {
	words, href := strings.TrimSpace(w.b.String()[min(from, w.b.Len()):]), attr(n, "href")
	if strings.HasPrefix(href, "#") {
		return // within the page
	}
	for k := len(w.lines) - 1; k >= 0 && from < w.start; k-- { // a link around blocks
		p := &w.lines[k]
		p.linked = len(p.text)
		from += len(p.text) + 1
	}
	w.linked += len(strings.TrimSpace(w.b.String()[min(max(from, w.start), w.b.Len()):]))
	if words != "" && href != "" && !strings.HasPrefix(href, "javascript:") && !strings.HasPrefix(href, "mailto:") {
		w.away = append(w.away, link{words, href})
	}
	if words != "" && (strings.HasPrefix(href, "http://") || strings.HasPrefix(href, "https://")) {
		w.links = append(w.links, link{words, href})
	}
}

// unseen says whether an element's text is not for readers.
func unseen(a atom.Atom) bool {
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

// textBetween is the text between the tags of a page that is not parsed.
func textBetween(body []byte) string {
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
