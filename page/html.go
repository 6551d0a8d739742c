package page

import (
	"bytes"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/news"
	"synoptic/page/calendar"
)

const (
	mostWork  = 2e10 // nodes times bytes for the extractor, whose work grows with both
	shortText = 300  // letters of an article that is read from its element alone
)

// html is the report of a page.
func (r reader) html(body []byte) []news.Report {
	return []news.Report{r.pageReport(body, draft{})}
}

// pageReport is the report of a page; d holds what is known of it already.
func (r reader) pageReport(body []byte, d draft) news.Report {
	if d.url == "" {
		d.url = r.raw.URL
	}
	w, lean := weigh(body)
	d.hide("unclosed", w.lost...)
	if w.over {
		d.text = textBetween(body)
		return r.report(d)
	}
	doc, err := html.Parse(bytes.NewReader(lean))
	if err != nil {
		d.text = textBetween(body)
		return r.report(d)
	}
	d.readHead(doc)
	light := w.tags*len(body) < mostWork && !heavy(doc)
	if light && !d.statesDay() && calendar.Of(d.published).Y == 0 {
		d.found = d.searchDate(doc, body, len(lean) < len(body))
	} else if d.statesUTC() {
		d.under, _ = dayUnderTitle(doc)
	}
	d.readByline(doc)
	d.shell = isShell(doc)
	d.hide("unseen", unseenText(doc)...)
	prune(doc, 0)
	all := textOf(doc)
	if d.links = all.links; light {
		d.text = withLead(all.lines, mended(all.lines, d.article(doc)), d.described)
	}
	d.spoken()
	if strings.TrimSpace(d.text) == "" {
		if d.text = proseOf(all.lines); d.text == "" {
			d.text, all.text = all.text, ""
		}
	} else {
		d.extracted = true
	}
	d.away, d.page, d.quoted = all.away, all.lines, blockLines(all.lines)
	d.around, d.linked, d.beside = all.text, linkLines(all.lines), besideLinks(all.lines)
	return r.report(d)
}

// prune takes out what is neither text nor tells of it: the extractor copies
// the tree several times.
func prune(n *html.Node, depth int) {
	if depth > mostDepth {
		return
	}
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type == html.CommentNode:
			n.RemoveChild(c)
		case c.DataAtom == atom.Script, c.DataAtom == atom.Style, c.DataAtom == atom.Svg, c.DataAtom == atom.Link,
			c.DataAtom == atom.Template, hidden(c) && !holds(c, atom.H1, depth):
			n.RemoveChild(c)
		default:
			prune(c, depth+1)
		}
		c = next
	}
}

// hidden says whether an element is not shown: by HTML, by its style, or to
// those who listen.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "style":
			style := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// holds says whether an element stands inside another: one that hides the
// headline of its page shows it later.
func holds(n *html.Node, a atom.Atom, depth int) bool {
	f := findTag(n, a, depth)
	return f != nil && f.DataAtom == a
}

// spoken takes the text that the page's data for machines gives, where that
// is far more than was found between the tags.
func (d *draft) spoken() {
	if len(d.data) > 500 && len(d.data) > 2*len(d.text) {
		d.text, _ = d.fragment(d.data)
	}
}

// article is the text of the page's article, a paragraph a line; none where
// the extractor finds none or breaks.
func (d *draft) article(doc *html.Node) (text string) {
	defer func() {
		if recover() != nil {
			text = ""
		}
	}()
	address, _ := url.Parse(d.url)
	quiet(doc)
	plainInline(doc, false, 0)
	found, err := trafilatura.ExtractDocument(doc, trafilatura.Options{
		OriginalURL: address, ExcludeComments: true, Focus: trafilatura.FavorRecall, HtmlDateOverride: &htmldate.Result{},
	})
	if err != nil || found == nil || found.ContentNode == nil {
		return ""
	}
	text = textOf(found.ContentNode).text
	if utf8.RuneCountInString(text) < shortText {
		if s := shortArticle(doc); utf8.RuneCountInString(s) < 2*shortText {
			return s
		}
	}
	return text
}
