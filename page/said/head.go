// Package said takes what a page states of itself for machines, in its head and
// in its data (JSON-LD): outlet, title, byline, address and dates. What it shows
// to readers stands in its tree, which is not asked.
package said

import (
	"cmp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/news"
	"synoptic/page/author"
	"synoptic/page/clean"
	"synoptic/page/tree"
)

// Page is what a page states of itself.
type Page struct {
	Outlet    string
	Title     string
	Window    string // the title that stands over its window
	Logo      string // what stands for its logo where pictures are not shown
	Byline    string
	URL       string
	Copy      Copy        // of it that a service keeps, by the address it states
	Described string      // its description of itself
	Data      string      // the article in its data for machines
	Called    []string    // what it says it is, in order: an article, a product
	Stated    []news.Date // its dates, as they are written, with the rule that found them
}

// Of is what a page states of itself in its head and in its data for
// machines. The data know the headline and the writer best, the head the outlet.
func Of(doc *html.Node) Page {
	var p Page
	h := &headReader{meta: map[string]string{}, property: map[string]bool{}}
	h.walk(doc, 0)
	var machine thing
	for _, s := range h.data {
		p.readData([]byte(s), &machine)
	}
	p.Title = html.UnescapeString(string(machine.Headline))
	bylines := []string{html.UnescapeString(string(machine.Author))}
	for _, f := range metaFields {
		v := strings.TrimSpace(h.meta[metaName(f.name)])
		if v == "" {
			continue
		}
		switch f.field {
		case "outlet":
			p.Outlet = cmp.Or(p.Outlet, v)
		case "title":
			p.Title = cmp.Or(p.Title, v)
		case "byline":
			bylines = append(bylines, v)
		case "about":
			p.Described = cmp.Or(p.Described, clean.OneLine(v))
		case "of":
			p.Called = append(p.Called, v)
		case "url":
			p.URL = cmp.Or(p.URL, v)
		case "date":
			p.Stated = append(p.Stated, news.Date{Date: news.Maybe(v), Rule: "meta"})
		}
	}
	p.Byline = bestByline(bylines)
	p.Outlet = cmp.Or(p.Outlet, string(machine.Publisher))
	p.Copy = copyOf(h.canonical, p.URL)
	p.URL = cmp.Or(p.URL, h.canonical)
	p.Window, p.Logo = h.title, h.logo
	return p
}

// metaFields are the names under which the head of a page states what a
// report needs; the first that is filled wins.
var metaFields = []struct {
	name  string
	field string
}{
	{"og:site_name", "outlet"},
	{"application-name", "outlet"},
	{"twitter:app:name:iphone", "outlet"},
	{"dc.title", "title"},
	{"dcterm.title", "title"},
	{"og:title", "title"},
	{"twitter:title", "title"},
	{"parsely-title", "title"},
	{"headline", "title"},
	{"dc.creator", "byline"},
	{"dcterm.creator", "byline"},
	{"author", "byline"},
	{"article:author", "byline"},
	{"byl", "byline"},
	{"parsely-author", "byline"},
	{"sailthru.author", "byline"},
	{"og:url", "url"},
	{"og:type", "of"},
	{"og:description", "about"},
	{"description", "about"},
	{"twitter:description", "about"},
	{"article:published_time", "date"},
	{"og:article:published_time", "date"},
	{"og:published_time", "date"},
	{"article:published", "date"},
	{"datepublished", "date"},
	{"parsely-pub-date", "date"},
	{"sailthru.date", "date"},
	{"dc.date.issued", "date"},
	{"dcterms.issued", "date"},
	{"dc.date", "date"},
	{"dcterms.date", "date"},
	{"dcterms.created", "date"},
	{"dc.date.created", "date"},
	{"pubdate", "date"},
	{"publishdate", "date"},
	{"publish-date", "date"},
	{"publish_date", "date"},
	{"date", "date"},
	{"article.published", "date"},
	{"publication_date", "date"},
	{"originalpublicationdate", "date"},
	{"article_date_original", "date"},
	{"cxenseparse:recs:publishtime", "date"},
	{"timestamp", "date"},
	{"rnews:datepublished", "date"},
	{"article:post_date", "date"},
	{"citation_publication_date", "date"},
	{"bt:pubdate", "date"},
	{"ptime", "date"},
	{"pdate", "date"},
	{"published_date", "date"},
	{"published-date", "date"},
	{"date.created", "date"},
	{"created", "date"},
	{"dc.created", "date"},
}

// metaName is a name of the head as it is looked up: pages write "dc:title"
// for "DC.title".
func metaName(s string) string { return strings.ReplaceAll(strings.ToLower(s), ":", ".") }

// bestByline is the first that names a person, else the first that is no
// address.
func bestByline(list []string) string {
	best := ""
	for _, s := range list {
		if strings.Contains(s, "://") {
			continue
		}
		if author.IsPerson(author.Names(clean.OneLine(s))) {
			return s
		}
		best = cmp.Or(best, s)
	}
	return best
}

// headReader collects what a page says of itself.
type headReader struct {
	meta             map[string]string
	property         map[string]bool // of a name in meta, whether RDFa gave it, which outranks the others
	data             []string
	title, canonical string
	logo             string
	headed           bool // the headline has been passed: what follows is no logo of the site
}

func (h *headReader) walk(n *html.Node, depth int) {
	if depth > tree.MostDepth {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.DataAtom {
		case atom.Meta:
			h.metaTag(c)
		case atom.Title:
			if h.title == "" && c.FirstChild != nil && n.DataAtom == atom.Head {
				h.title = clean.OneLine(c.FirstChild.Data)
			}
		case atom.Link:
			if tree.Attr(c, "rel") == "canonical" && h.canonical == "" {
				h.canonical = tree.Attr(c, "href")
			}
		case atom.Script:
			if strings.Contains(tree.Attr(c, "type"), "ld+json") && c.FirstChild != nil {
				h.data = append(h.data, c.FirstChild.Data)
			}
		case atom.Img:
			h.image(c)
		default:
			h.headed = h.headed || c.DataAtom == atom.H1
			h.walk(c, depth+1)
		}
	}
}

// image takes the words for the first picture over the headline that is called a logo.
func (h *headReader) image(n *html.Node) {
	if h.logo != "" || h.headed {
		return
	}
	called := strings.ToLower(tree.Attr(n, "class") + " " + tree.Attr(n, "id") + " " + tree.Attr(n, "alt"))
	if alt := clean.OneLine(tree.Attr(n, "alt")); strings.Contains(called, "logo") && len(alt) <= longestLogo {
		for _, end := range []string{" logo", " Logo", " LOGO", " home", " Home", " homepage", " Homepage"} {
			alt = strings.TrimSuffix(alt, end)
		}
		h.logo = alt
	}
}

// longestLogo is how many bytes the words for a logo have.
const longestLogo = 60

func (h *headReader) metaTag(n *html.Node) {
	key := First(Loose(tree.Attr(n, "property")), Loose(tree.Attr(n, "name")), Loose(tree.Attr(n, "itemprop")))
	v, property := tree.Attr(n, "content"), tree.Attr(n, "property") != ""
	if v == "" {
		return
	}
	for k := range strings.FieldsSeq(metaName(string(key))) {
		if h.meta[k] == "" || property && !h.property[k] {
			h.meta[k], h.property[k] = v, property
		}
	}
}
