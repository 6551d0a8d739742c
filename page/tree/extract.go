package tree

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// shortText is how many letters an article has that is read from its element
// alone.
const shortText = 300

// Article is the text of the page's article, a paragraph a line, as the extractor
// finds it in the tree, which it changes, mended by the lines of the page; "" if
// there is none. From is the page's address, "" if nobody knows it.
func Article(doc *html.Node, from string, page []Line) string {
	return mended(page, extracted(doc, from))
}

// extracted is the text of the page's article, a paragraph a line; none where
// the extractor finds none or breaks.
func extracted(doc *html.Node, from string) (text string) {
	defer func() {
		if recover() != nil {
			text = ""
		}
	}()
	address, _ := url.Parse(from)
	quiet(doc)
	live(doc)
	plainInline(doc, false, 0)
	found, err := trafilatura.ExtractDocument(doc, trafilatura.Options{
		OriginalURL: address, ExcludeComments: true, Focus: trafilatura.FavorRecall, HtmlDateOverride: &htmldate.Result{},
	})
	if err != nil || found == nil || found.ContentNode == nil {
		return ""
	}
	text = Of(found.ContentNode).Text
	if utf8.RuneCountInString(text) < shortText {
		if s := shortArticle(doc); utf8.RuneCountInString(s) < 2*shortText {
			return s
		}
	}
	return text
}

// shortArticle is the text of the page's article element. The extractor runs
// the lines of very short articles together.
func shortArticle(doc *html.Node) string {
	for _, a := range []atom.Atom{atom.Article, atom.Main, atom.Body} {
		if n := Find(doc, a, 0); n != nil {
			if s := Of(n).Text; s != "" {
				return s
			}
		}
	}
	return ""
}

// Prose is what reads as an article on a page where the extractor found
// none: the lines from the first paragraph to the last that are not links.
func Prose(page []Line) string {
	first, last := -1, -1
	for i, p := range page {
		if len(p.Text) > 80 && p.Linked*4 < len(p.Text) && strings.ContainsAny(p.Text[len(p.Text)-1:], ".!?\"") {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	var out []string
	for i := first; i >= 0 && i <= last; i++ {
		if p := page[i]; p.Linked*2 < len(p.Text) {
			out = append(out, p.Text)
		}
	}
	return strings.Join(out, "\n")
}

// Prune takes out of a tree what is neither text nor tells of it: the extractor
// copies the tree several times.
func Prune(doc *html.Node) { prune(doc, 0) }

func prune(n *html.Node, depth int) {
	if depth > MostDepth {
		return
	}
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type == html.CommentNode:
			n.RemoveChild(c)
		case c.DataAtom == atom.Script, c.DataAtom == atom.Style, c.DataAtom == atom.Svg, c.DataAtom == atom.Link,
			c.DataAtom == atom.Template, hidden(c) && !Holds(c, atom.H1, depth):
			n.RemoveChild(c)
		default:
			prune(c, depth+1)
		}
		c = next
	}
}
