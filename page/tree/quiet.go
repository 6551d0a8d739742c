package tree

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// quiet gives a page a head that answers all the extractor asks of one. It
// looks for title, writer, sections, tags and licence on its way to the
// article, in passes over the whole page where the head does not state them,
// and none of it is taken: package page has read them by rules of its own.
func quiet(doc *html.Node) {
	head := Find(doc, atom.Head, 0)
	if head == nil || head.DataAtom != atom.Head {
		return
	}
	for head.FirstChild != nil {
		head.RemoveChild(head.FirstChild)
	}
	for _, meta := range quietMeta {
		head.AppendChild(&html.Node{
			Type: html.ElementNode, Data: "meta", DataAtom: atom.Meta,
			Attr: []html.Attribute{{Key: "property", Val: meta[0]}, {Key: "content", Val: meta[1]}},
		})
	}
	sections := &html.Node{Type: html.ElementNode, Data: "script", DataAtom: atom.Script, Attr: []html.Attribute{{Key: "type", Val: "application/ld+json"}}}
	sections.AppendChild(&html.Node{Type: html.TextNode, Data: `{"@context":"https://schema.org","@type":"NewsArticle","articleSection":"A"}`})
	licence := &html.Node{Type: html.ElementNode, Data: "a", DataAtom: atom.A, Attr: []html.Attribute{{Key: "rel", Val: "license"}, {Key: "href", Val: "/"}}}
	licence.AppendChild(&html.Node{Type: html.TextNode, Data: "A"})
	head.AppendChild(sections)
	head.AppendChild(licence)
}

// quietMeta are what the extractor reads from a head, each as it takes it for
// whole.
var quietMeta = [][2]string{
	{"og:title", "A title"},
	{"og:author", "Ida Crane"},
	{"og:description", "A page"},
	{"og:site_name", "A"},
	{"og:url", "https://example.org/"},
	{"og:image", "https://example.org/"},
	{"og:type", "article"},
	{"og:article:tag", "A"},
}
