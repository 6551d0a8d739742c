package page

import (
	"bytes"
	"strings"
	"time"

	"github.com/markusmobius/go-htmldate"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/news"
	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/clean"
	"synoptic/page/dated"
	"synoptic/page/tree"
)

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

// readHead takes outlet, title, byline, address and date from the head of a
// page and from its data for machines. The data know the headline and the
// writer best, the head the outlet.
func (d *details) readHead(doc *html.Node) {
	h := &headReader{meta: map[string]string{}, property: map[string]bool{}}
	h.walk(doc, 0)
	var machine thing
	for _, s := range h.data {
		d.readData([]byte(s), &machine)
	}
	fill(&d.title, html.UnescapeString(string(machine.Headline)))
	bylines := []string{html.UnescapeString(string(machine.Author))}
	for _, f := range metaFields {
		v := strings.TrimSpace(h.meta[metaName(f.name)])
		if v == "" {
			continue
		}
		switch f.field {
		case "outlet":
			fill(&d.outlet, v)
		case "title":
			fill(&d.title, v)
		case "byline":
			bylines = append(bylines, v)
		case "about":
			fill(&d.described, clean.OneLine(v))
		case "of":
			d.calledOffer(v)
		case "url":
			fill(&d.url, v)
		case "date":
			d.stated = append(d.stated, news.Date{Date: news.Maybe(v), Rule: "meta"})
		}
	}
	fill(&d.byline, bestByline(bylines))
	fill(&d.outlet, string(machine.Publisher))
	fill(&d.url, h.canonical)
	if d.title == "" {
		d.title = withoutLast(h.title)
	}
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
		fill(&best, s)
	}
	return best
}

func fill(to *string, v string) {
	if *to == "" {
		*to = v
	}
}

// headReader collects what a page says of itself.
type headReader struct {
	meta             map[string]string
	property         map[string]bool // of a name in meta, whether RDFa gave it, which outranks the others
	data             []string
	title, canonical string
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
		default:
			h.walk(c, depth+1)
		}
	}
}

func (h *headReader) metaTag(n *html.Node) {
	key := first(loose(tree.Attr(n, "property")), loose(tree.Attr(n, "name")), loose(tree.Attr(n, "itemprop")))
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

// statesDay says whether any date the page states can be read.
func (d *details) statesDay() bool {
	for _, x := range d.stated {
		if calendar.Of(string(x.Date)).D > 0 {
			return true
		}
	}
	return false
}

// statesUTC says whether a date the page states is in the time of Greenwich.
func (d *details) statesUTC() bool {
	for _, x := range d.stated {
		if utc, _ := inUTC(string(x.Date)); utc {
			return true
		}
	}
	return false
}

// searchDate looks through the whole page where it states no date, for one
// that no line of its own states: scripts too, so that a page which was parsed
// without them is parsed again.
func (d *draft) searchDate(doc *html.Node, body []byte, lean bool) (x calendar.Day) {
	if x, stated := dated.UnderTitle(doc); x.Y > 0 && calendar.InURL(d.url).Y == 0 {
		if stated {
			d.under = x
		}
		return x
	}
	defer func() { _ = recover() }() // a date library that breaks has found no date
	if lean {
		if whole, err := html.Parse(bytes.NewReader(body)); err == nil {
			doc = whole
		}
	}
	found, err := htmldate.FromDocument(doc, htmldate.Options{
		UseOriginalDate: true, URL: d.url,
		MinDate: time.Date(1995, 1, 1, 0, 0, 0, 0, time.UTC), MaxDate: time.Date(calendar.LastYear, 1, 1, 0, 0, 0, 0, time.UTC),
	})
	if err != nil || found.DateTime.IsZero() {
		return calendar.Day{}
	}
	t := found.DateTime
	x = calendar.Day{Y: t.Year(), M: int(t.Month()), D: t.Day()}
	if x == calendar.InURL(d.url) || x.M == 1 && x.D == 1 { // of a year alone the first day is told
		return calendar.Day{}
	}
	return x
}
