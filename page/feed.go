package page

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"

	"synoptic/news"
	"synoptic/page/clean"
	"synoptic/page/said"
	"synoptic/page/tree"
	"synoptic/page/weight"
)

// Limits of a feed.
const (
	mostItems    = 1000 // taken of one feed, as they stand: feeds put the newest first
	mostXMLDepth = 256
)

// feed is the reports of an RSS or Atom feed. A feed that breaks off gives
// the items that are whole.
func (r reader) feed(body []byte) []news.Report {
	body, junk := onlyFeed(body)
	if tooDeep(body) {
		return r.refuse("too-deep", fmt.Sprintf("its tags nest more than %d deep; this is no feed", mostXMLDepth))
	}
	f, err := parseFeed(body)
	broken := false
	if err != nil || f == nil {
		if f, err = parseFeed(wholeItems(body)); err != nil || f == nil {
			return r.refuse("not-a-feed", "it begins as a feed but is none; fetch it again")
		}
		broken = true
	}
	var out []news.Report
	named, from := names{}, publishing(f)
	for i, it := range f.Items[:min(len(f.Items), mostItems)] {
		if it != nil {
			out = append(out, r.entry(from.of(it), it, named.row(it.GUID, i+1)))
		}
	}
	if n := len(f.Items) - mostItems; n > 0 {
		out = append(out, r.none("", "too-many", strconv.Itoa(n)+" further items were left; fetch the feed more often"))
	}
	if junk > 0 {
		out = append(out, r.none("", "junk", strconv.Itoa(junk)+" bytes stand before or behind the feed and were left; tell its maker"))
	}
	if broken {
		out = append(out, r.none("", "truncated", "the feed breaks off in the middle of an item; fetch it again"))
	}
	if len(out) == 0 {
		return r.refuse("empty", "the feed holds no item")
	}
	return out
}

// onlyFeed is the first feed in the bytes, and how many that are not blank
// stand around it: a server's own warnings, a second feed.
func onlyFeed(body []byte) (feed []byte, junk int) {
	low := smallASCII(body)
	from, to := len(body), len(body)
	for _, root := range []struct{ open, end string }{{"<rss", "</rss>"}, {"<feed", "</feed>"}, {"<rdf:rdf", "</rdf:rdf>"}} {
		i := bytes.Index(low, []byte(root.open))
		if i < 0 || i >= from {
			continue
		}
		from, to = i, len(body)
		if k := bytes.Index(low[i:], []byte(root.end)); k >= 0 {
			to = i + k + len(root.end)
		}
	}
	if i := bytes.Index(low, []byte("<?xml")); i >= 0 && i < from {
		from = i
	} else if i < 0 && from < len(body) && bytes.HasPrefix(bytes.TrimSpace(low), []byte("<!")) {
		from = 0 // a type or a comment of its own
	}
	if from == len(body) {
		return body, 0
	}
	return body[from:to], len(bytes.TrimSpace(body[:from])) + len(bytes.TrimSpace(body[to:]))
}

// smallASCII is the bytes with small letters for capitals of ASCII, each at
// its place: the small letters of other scripts may be longer.
func smallASCII(b []byte) []byte {
	out := bytes.Clone(b)
	for i, c := range out {
		if 'A' <= c && c <= 'Z' {
			out[i] = c + 'a' - 'A'
		}
	}
	return out
}

// parseFeed is gofeed without its panics.
func parseFeed(body []byte) (f *gofeed.Feed, err error) {
	defer func() {
		if p := recover(); p != nil {
			f, err = nil, fmt.Errorf("feed: %v", p)
		}
	}()
	p := gofeed.NewParser()
	p.RSSTranslator, p.AtomTranslator = newRSSSources(), &atomSources{}
	return p.Parse(bytes.NewReader(body))
}

// wholeItems is a feed up to the end of its last whole item, closed.
func wholeItems(body []byte) []byte {
	for _, end := range []struct{ item, rest string }{{"</item>", "</channel></rss>"}, {"</entry>", "</feed>"}} {
		if i := bytes.LastIndex(body, []byte(end.item)); i >= 0 {
			whole := append([]byte{}, body[:i+len(end.item)]...)
			return append(whole, end.rest...)
		}
	}
	return nil
}

// tooDeep counts open elements by their signs alone.
func tooDeep(body []byte) bool {
	depth := 0
	for i := 0; i+1 < len(body); i++ {
		switch {
		case body[i] == '<' && body[i+1] == '/':
			depth--
		case body[i] == '<' && body[i+1] == '!' && bytes.HasPrefix(body[i:], []byte("<![CDATA[")):
			n := bytes.Index(body[i:], []byte("]]>"))
			if n < 0 {
				return false
			}
			i += n
		case body[i] == '<' && body[i+1] != '!' && body[i+1] != '?':
			depth++
		case body[i] == '/' && body[i+1] == '>':
			depth--
		}
		if depth > mostXMLDepth {
			return true
		}
	}
	return false
}

// names are those of the items before.
type names map[string]bool

// row is the name of the n-th item: its own, or its number where it has none
// or one that was given before.
func (s names) row(id string, n int) string {
	if id == "" || s[id] {
		return strconv.Itoa(n)
	}
	s[id] = true
	return id
}

// entry is the report of one entry, which somebody published.
func (r reader) entry(outlet string, it *gofeed.Item, row string) news.Report {
	by := authors(it)
	said := []string{outlet, it.GUID, it.Link, it.Title, by, it.Published, it.Updated, it.Content, it.Description}
	return r.once(row, said, func() news.Report {
		return r.item(it, details{row: row, id: it.GUID, url: it.Link, outlet: outlet, title: clean.OneLine(plainOf(it.Title)), byline: by})
	})
}

// item is the report of one entry, of which these are the details.
func (r reader) item(it *gofeed.Item, of details) news.Report {
	d := draft{details: of}
	if it.Published != "" {
		d.stated = append(d.stated, news.Date{Date: news.Maybe(it.Published), Rule: "feed"})
	} else if it.Updated != "" {
		d.stated = append(d.stated, news.Date{Date: news.Maybe(it.Updated), Rule: "feed"})
	}
	content := it.Content
	if len(content) < len(it.Description) {
		content = it.Description
	}
	if len(content) > mostHTML {
		return r.none(d.row, "too-big", "the item is longer than 4 MiB; give its page")
	}
	d.text, d.links = d.fragment(content)
	if strings.TrimSpace(d.text) == "" {
		return r.textless(d)
	}
	return r.report(d)
}

// textless is the answer to an item that only leads to its page, with what the
// feed says of that.
func (r reader) textless(d draft) news.Report {
	out := r.none(d.row, "no-text", "the item carries no text of its own; give the page at "+d.url)
	out.URL, out.Title, out.Byline = news.Maybe(d.url), news.Maybe(d.shownTitle()), news.Maybe(d.bylineName())
	out.Outlet, out.Published = d.outletName(), d.date(r.raw.Fetched)
	return out
}

func authors(it *gofeed.Item) string {
	var names []string
	for _, a := range it.Authors {
		if a != nil && a.Name != "" {
			names = append(names, a.Name)
		}
	}
	return strings.Join(names, ", ")
}

// fragment is the text and links of a piece of HTML, or the text itself if
// it has no tags. What is not for readers in it is kept beside.
func (f *frame) fragment(s string) (string, []tree.Link) {
	if !strings.ContainsAny(s, "<&") {
		return s, nil
	}
	w, _ := weight.Of([]byte(s))
	f.hide("unclosed", w.Lost...)
	if w.Over {
		return tree.Between([]byte(s)), nil
	}
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return tree.Between([]byte(s)), nil
	}
	f.hide("unseen", tree.UnseenText(doc)...)
	out := tree.Of(doc)
	return out.Text, out.Links
}

func plainOf(s string) string {
	text, _ := new(frame).fragment(s)
	return text
}

// jsonFeed is the reports of a JSON Feed (jsonfeed.org, version 1.1).
func (r reader) jsonFeed(body []byte) []news.Report {
	title, items, broken := feedParts(json.NewDecoder(bytes.NewReader(body)))
	if broken != nil && len(items) == 0 {
		return r.refuse("bad-json", "the feed is no JSON ("+broken.Error()+"); fetch it again")
	}
	var out []news.Report
	named := names{}
	for i, b := range items[:min(len(items), mostItems)] {
		n := strconv.Itoa(i + 1)
		if string(b) == "null" {
			out = append(out, r.none(n, "null-item", "item "+n+" of the feed is null; nothing can be done"))
			continue
		}
		out = append(out, r.jsonItem(b, named, i+1, title))
	}
	if n := len(items) - mostItems; n > 0 {
		out = append(out, r.none("", "too-many", strconv.Itoa(n)+" further items were left; fetch the feed more often"))
	}
	if broken != nil {
		out = append(out, r.none("", "truncated", "the feed breaks off behind item "+strconv.Itoa(len(items))+" ("+broken.Error()+"); fetch it again"))
	}
	if len(out) == 0 {
		return r.refuse("empty", "the feed holds no item")
	}
	return out
}

// feedParts is the title of a JSON Feed and its whole items, up to where it
// breaks off, if it does.
func feedParts(d *json.Decoder) (title string, items [][]byte, broken error) {
	if _, err := d.Token(); err != nil {
		return "", nil, err
	}
	for d.More() {
		key, err := d.Token()
		if err == nil {
			switch key {
			case "items":
				items, err = wholeValues(d)
			case "title":
				var l said.Loose
				err = d.Decode(&l)
				title = string(l)
			default:
				var skipped json.RawMessage
				err = d.Decode(&skipped)
			}
		}
		if err != nil {
			return title, items, err
		}
	}
	_, err := d.Token()
	return title, items, err
}

func (r reader) jsonItem(b []byte, named names, n int, outlet string) news.Report {
	var it struct {
		ID        said.Loose `json:"id"`
		URL       said.Loose `json:"url"`
		Title     said.Loose `json:"title"`
		HTML      said.Loose `json:"content_html"`
		Text      said.Loose `json:"content_text"`
		Summary   said.Loose `json:"summary"`
		Published said.Loose `json:"date_published"`
		Authors   said.Loose `json:"authors"`
		Author    said.Loose `json:"author"`
	}
	if json.Unmarshal(b, &it) != nil || b[0] != '{' {
		row := strconv.Itoa(n)
		return r.none(row, "bad-json", "item "+row+" is no JSON object; nothing can be done")
	}
	d := draft{details: details{row: named.row(string(it.ID), n), id: string(it.ID), url: string(it.URL), outlet: outlet, title: string(it.Title), byline: string(said.First(it.Authors, it.Author))}}
	return r.once(d.row, []string{outlet, string(b)}, func() news.Report {
		if it.Published != "" {
			d.stated = append(d.stated, news.Date{Date: news.Maybe(it.Published), Rule: "feed"})
		}
		if d.text = string(it.Text); d.text == "" {
			d.text, d.links = d.fragment(string(said.First(it.HTML, it.Summary)))
		}
		if strings.TrimSpace(d.text) == "" {
			return r.textless(d)
		}
		return r.report(d)
	})
}
