package page

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/markusmobius/go-htmldate"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/news"
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
	{"og:title", "title"},
	{"twitter:title", "title"},
	{"dc.title", "title"},
	{"headline", "title"},
	{"author", "byline"},
	{"article:author", "byline"},
	{"byl", "byline"},
	{"dc.creator", "byline"},
	{"parsely-author", "byline"},
	{"sailthru.author", "byline"},
	{"og:url", "url"},
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
// page and from its data for machines.
func (d *draft) readHead(doc *html.Node) {
	h := &headReader{meta: map[string]string{}}
	h.walk(doc, 0)
	for _, f := range metaFields {
		v := strings.TrimSpace(h.meta[f.name])
		if v == "" {
			continue
		}
		switch f.field {
		case "outlet":
			fill(&d.outlet, v)
		case "title":
			fill(&d.title, v)
		case "byline":
			if !strings.Contains(v, "://") {
				fill(&d.byline, v)
			}
		case "about":
			fill(&d.described, oneLine(v))
		case "url":
			fill(&d.url, v)
		case "date":
			d.stated = append(d.stated, news.Date{Date: news.Maybe(v), Rule: "meta"})
		}
	}
	for _, s := range h.data {
		d.readData([]byte(s))
	}
	fill(&d.url, h.canonical)
	fill(&d.title, h.title)
}

func fill(to *string, v string) {
	if *to == "" {
		*to = v
	}
}

// headReader collects what a page says of itself.
type headReader struct {
	meta             map[string]string
	data             []string
	title, canonical string
}

func (h *headReader) walk(n *html.Node, depth int) {
	if depth > mostDepth {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.DataAtom {
		case atom.Meta:
			h.metaTag(c)
		case atom.Title:
			if h.title == "" && c.FirstChild != nil && n.DataAtom == atom.Head {
				h.title = oneLine(c.FirstChild.Data)
			}
		case atom.Link:
			if attr(c, "rel") == "canonical" && h.canonical == "" {
				h.canonical = attr(c, "href")
			}
		case atom.Script:
			if strings.Contains(attr(c, "type"), "ld+json") && c.FirstChild != nil {
				h.data = append(h.data, c.FirstChild.Data)
			}
		default:
			h.walk(c, depth+1)
		}
	}
}

func (h *headReader) metaTag(n *html.Node) {
	key := first(loose(attr(n, "property")), loose(attr(n, "name")), loose(attr(n, "itemprop")))
	k := strings.ToLower(string(key))
	if v := attr(n, "content"); k != "" && v != "" && h.meta[k] == "" {
		h.meta[k] = v
	}
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// thing is what is read of an entry of JSON-LD (schema.org).
type thing struct {
	Type      any   `json:"@type"`
	Graph     any   `json:"@graph"`
	Body      loose `json:"articleBody"`
	Published loose `json:"datePublished"`
	Created   loose `json:"dateCreated"`
	Headline  loose `json:"headline"`
	Author    loose `json:"author"`
	Publisher loose `json:"publisher"`
}

// readData takes what the page's JSON-LD says of an article. Of two articles
// that disagree both dates are kept.
func (d *draft) readData(b []byte) {
	var list []json.RawMessage
	if json.Unmarshal(b, &list) != nil {
		list = []json.RawMessage{b}
	}
	for _, e := range list[:min(len(list), 50)] {
		var graph struct {
			Graph []json.RawMessage `json:"@graph"`
		}
		json.Unmarshal(e, &graph)
		d.readThing(e)
		for _, g := range graph.Graph[:min(len(graph.Graph), 50)] {
			d.readThing(g)
		}
	}
}

func (d *draft) readThing(b []byte) {
	var t thing
	if json.Unmarshal(b, &t) != nil || t.Published == "" && t.Headline == "" {
		return
	}
	if s, is := t.Type.(string); is && !articleType(s) {
		return
	}
	if t.Published == "" && t.Headline != "" {
		t.Published = t.Created
	}
	if t.Published != "" {
		d.stated = append(d.stated, news.Date{Date: news.Maybe(t.Published), Rule: "json-ld"})
	}
	fill(&d.data, string(t.Body))
	fill(&d.outlet, string(t.Publisher))
	fill(&d.byline, string(t.Author))
	fill(&d.title, string(t.Headline))
}

func articleType(s string) bool {
	return strings.HasSuffix(s, "Article") || strings.HasSuffix(s, "Posting") || s == "Report" || s == "WebPage" || s == "Review"
}

// statesDay says whether any date the page states can be read.
func (d *draft) statesDay() bool {
	for _, x := range d.stated {
		if dayOf(string(x.Date)).d > 0 {
			return true
		}
	}
	return false
}

// searchDate looks through the whole page where it states no date, for one
// that no line of its own states.
func (d *draft) searchDate(doc *html.Node) (x day) {
	if x := dayUnderTitle(doc); x.y > 0 && dayInURL(d.url).y == 0 {
		return x
	}
	defer func() { _ = recover() }() // a date library that breaks has found no date
	found, err := htmldate.FromDocument(doc, htmldate.Options{
		UseOriginalDate: true, URL: d.url,
		MinDate: time.Date(1995, 1, 1, 0, 0, 0, 0, time.UTC), MaxDate: time.Date(lastYear, 1, 1, 0, 0, 0, 0, time.UTC),
	})
	if err != nil || found.DateTime.IsZero() {
		return day{}
	}
	t := found.DateTime
	x = day{t.Year(), int(t.Month()), t.Day()}
	if x == dayInURL(d.url) || x.m == 1 && x.d == 1 { // of a year alone the first day is told
		return day{}
	}
	return x
}
