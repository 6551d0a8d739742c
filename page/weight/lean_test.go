package weight

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/tree"
)

// busy are pages with much that nobody asks for.
var busy = []string{
	`<!doctype html><!-- a --><html data-x=1><head><script async src="/a.js">var a = "<p>";</script><style media='print'>p{a:b}</style></head><body onload="a()" class=x><p data-a='>' title="b">One<!-- c -->two</p></body></html>`,
	`<script type='application/ld+json' id=x>{"@type":"NewsArticle"}</script><script TYPE="application/LD+JSON">{}</script><script>a</script>`,
	`<svg viewBox="0 0 1 1"><g><path d="M0 0"/></g></svg><p>a<svg><title>drawn</title><path/></svg>b</p><svg><path></svg>c`,
	`<b data-x=1>a<b data-x=2>b<b data-x=3>c<b data-x=4>d<p>e`,
	`<svg><font face=x>a</font><foreignObject><p>b</p></foreignObject></svg><math><annotation-xml encoding="text/html"><p>c</p></annotation-xml></math>`,
	`<input type=hidden value="x"><table><input type="hidden" data-y><tr data-z="1"><td colspan=2>a<!-- b -->c</table>`,
	`<img src=a data-b = "c" alt=''><br data-d/><a href='/' target=_blank rel="author"data-e>f</a>`,
	`<svg><path/d=1>a</path></svg><!---->A<<!-- x -->B>`,
	`<textarea data-x><b></textarea><noscript><img src=x></noscript><title lang=en>a</title>`,
}

// foreigners are pages with styles and scripts in drawings, where they hold
// markup.
var foreigners = []string{
	`<p data-x=1>a</p><svg><style><p>Hello</p></style></svg>`,
	`<p data-x=1>a</p><math><script><b>Hello</b></script></math><script>b</script>`,
	`<p data-x=1>a</p><svg><style>.a{}</style><path d=1></svg><style>b{}</style>`,
}

// TestLean: the tree of a page is the same without what nobody asks for.
func TestLean(t *testing.T) {
	leaner := 0
	for _, s := range slices.Concat(busy, skimmed) {
		if checkLean(t, []byte(s)) {
			leaner++
		}
	}
	for _, s := range foreigners {
		checkLean(t, []byte(s))
	}
	if leaner < len(busy) {
		t.Errorf("%d pages became leaner, want those that are busy", leaner)
	}
}

// FuzzLean does the same for any bytes.
func FuzzLean(f *testing.F) {
	for _, s := range slices.Concat(busy, skimmed) {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, body []byte) { checkLean(t, body) })
}

// checkLean holds both trees of a page against each other, and says whether
// one was leaner.
func checkLean(t *testing.T, body []byte) bool {
	w, lean := Of(body)
	if w.Over || len(lean) == len(body) {
		return false
	}
	if got, want := bare(lean), bare(body); got != want {
		t.Errorf("%q became %q: %s, want %s", body, lean, got, want)
	}
	return true
}

// bare is a page without what nobody asks for, taken out of its tree.
func bare(body []byte) string {
	doc, err := html.Parse(bytes.NewReader(body))
	if err != nil {
		return err.Error()
	}
	strip(doc)
	var b strings.Builder
	write(&b, doc)
	return b.String()
}

func strip(n *html.Node) {
	n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool {
		return !slices.ContainsFunc(asked, func(k []byte) bool { return string(k) == a.Key })
	})
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type == html.CommentNode, n.DataAtom == atom.Style && n.Namespace == "", n.DataAtom == atom.Script && n.Namespace == "" && !strings.Contains(strings.ToLower(tree.Attr(n, "type")), "ld+json"),
			n.Namespace == "svg" && c.Data != "svg" && !worded(c):
			n.RemoveChild(c)
		default:
			strip(c)
		}
		c = next
	}
}

// worded says whether there is text at or below a node of a drawing, or what
// may hold some.
func worded(n *html.Node) bool {
	if n.Type == html.TextNode && strings.TrimSpace(n.Data) != "" || n.Type == html.ElementNode && (n.Namespace == "" || !isStroke([]byte(n.Data))) {
		return true
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if worded(c) {
			return true
		}
	}
	return false
}

// write tells a tree apart from others; texts side by side are one.
func write(b *strings.Builder, n *html.Node) {
	if n.Type == html.TextNode {
		b.WriteString(n.Data)
		return
	}
	b.WriteString("<" + n.Data)
	for _, a := range n.Attr {
		b.WriteString(" " + a.Key + "=" + a.Val)
	}
	b.WriteString(">")
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		write(b, c)
	}
	b.WriteString("</>")
}
