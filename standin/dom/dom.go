// Package dom stands in for github.com/go-shiori/dom, through which the HTML
// libraries go about a tree. It answers as that one does, and costs less: a
// copy of a tree is made in two pieces of memory, a selector is read once, and
// no pattern is compiled when a program starts. What they do not call is not
// here.
package dom

import (
	"bytes"
	"io"
	"strings"
	"sync"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
)

// Parse reads a page that is UTF-8.
func Parse(r io.Reader) (*html.Node, error) { return html.Parse(r) }

// FastParse reads a page that is UTF-8.
func FastParse(r io.Reader) (*html.Node, error) { return html.Parse(r) }

// selectors are those read before, each under its text; nil if it is none.
var selectors sync.Map

func selector(s string) cascadia.SelectorGroup {
	if known, ok := selectors.Load(s); ok {
		return known.(cascadia.SelectorGroup)
	}
	group, err := cascadia.ParseGroup(s)
	if err != nil {
		group = nil
	}
	selectors.Store(s, group)
	return group
}

// QuerySelectorAll is the elements below n that a group of selectors takes.
func QuerySelectorAll(n *html.Node, s string) []*html.Node {
	if group := selector(s); group != nil {
		return cascadia.QueryAll(n, group)
	}
	return nil
}

// QuerySelector is the first of them, nil if there is none.
func QuerySelector(n *html.Node, s string) *html.Node {
	if group := selector(s); group != nil {
		return cascadia.Query(n, group)
	}
	return nil
}

// GetElementsByTagName is the elements below n of that name, "*" for all, in
// order.
func GetElementsByTagName(n *html.Node, name string) []*html.Node {
	return named(nil, n, name)
}

// named goes by children and siblings alone: libraries leave nodes that say of
// themselves that they hang elsewhere.
func named(out []*html.Node, n *html.Node, name string) []*html.Node {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && (c.Data == name || name == "*") {
			out = append(out, c)
		}
		out = named(out, c, name)
	}
	return out
}

// CreateElement is a new element.
func CreateElement(name string) *html.Node { return &html.Node{Type: html.ElementNode, Data: name} }

// CreateTextNode is a new text.
func CreateTextNode(text string) *html.Node { return &html.Node{Type: html.TextNode, Data: text} }

// TextContent is all text at and below n.
func TextContent(n *html.Node) string {
	if n.Type == html.TextNode && n.FirstChild == nil {
		return n.Data
	}
	var b strings.Builder
	writeText(&b, n)
	return b.String()
}

func writeText(b *strings.Builder, n *html.Node) {
	if n.Type == html.TextNode {
		b.WriteString(n.Data)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		writeText(b, c)
	}
}

// OuterHTML is n and all below it as HTML, "" if it cannot be written.
func OuterHTML(n *html.Node) string {
	var b bytes.Buffer
	if n == nil || html.Render(&b, n) != nil {
		return ""
	}
	return b.String()
}

// InnerHTML is all below n as HTML, "" if it cannot be written.
func InnerHTML(n *html.Node) string {
	if n == nil {
		return ""
	}
	var b bytes.Buffer
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if html.Render(&b, c) != nil {
			return ""
		}
	}
	return strings.TrimSpace(b.String())
}

// SetInnerHTML puts what a page of that HTML would show in place of all below
// n.
func SetInnerHTML(n *html.Node, raw string) {
	page, err := html.Parse(strings.NewReader(raw))
	if err != nil {
		return
	}
	for n.FirstChild != nil {
		n.RemoveChild(n.FirstChild)
	}
	body := QuerySelector(page, "body")
	for body != nil && body.FirstChild != nil {
		c := body.FirstChild
		body.RemoveChild(c)
		AppendChild(n, c)
	}
}

// Children is the elements right below n.
func Children(n *html.Node) []*html.Node {
	if n == nil {
		return nil
	}
	var out []*html.Node
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			out = append(out, c)
		}
	}
	return out
}

// ChildNodes is all right below n.
func ChildNodes(n *html.Node) []*html.Node {
	var out []*html.Node
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		out = append(out, c)
	}
	return out
}

// PreviousElementSibling is the element before n in its parent, nil if there
// is none.
func PreviousElementSibling(n *html.Node) *html.Node {
	for c := n.PrevSibling; c != nil; c = c.PrevSibling {
		if c.Type == html.ElementNode {
			return c
		}
	}
	return nil
}

// NextElementSibling is the element behind n in its parent, nil if there is
// none.
func NextElementSibling(n *html.Node) *html.Node {
	for c := n.NextSibling; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			return c
		}
	}
	return nil
}
