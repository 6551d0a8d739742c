package feed

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/mmcdole/gofeed"
)

// MostDepth is how deep the tags of a feed may nest.
const MostDepth = 256

// Errors of bytes that are no feed.
var (
	ErrDeep = errors.New("its tags nest too deep")
	ErrNone = errors.New("it is no feed")
	errOff  = errors.New("it breaks off in the middle of an entry")
)

// XML is the entries of an RSS or Atom feed. A feed that breaks off gives the
// entries that are whole. Titles are markup too. Entries that known remembers are
// not parsed again.
func XML(body []byte, known *Memory[Entry]) (Feed, error) {
	var out Feed
	body, out.Junk = onlyFeed(body)
	if tooDeep(body) {
		return out, ErrDeep
	}
	f, err := parse(body, known)
	if err != nil {
		if f, err = parse(wholeItems(body), known); err != nil {
			return out, ErrNone
		}
		out.Broken = errOff
	}
	named, from := names{}, publishing(f)
	out.Entries = f.entries[:min(len(f.entries), Most)]
	for i := range out.Entries {
		e := &out.Entries[i]
		e.Row, e.Outlet = named.row(e.ID, i+1), from.of(e)
	}
	out.Left = len(f.entries) - len(out.Entries)
	return out, nil
}

// parsed is what a feed says of itself, and its entries, of which each has only
// the outlet that it names.
type parsed struct {
	title, link string
	entries     []Entry
}

// parse is a feed taken apart, and of its entries those that are not known.
func parse(body []byte, known *Memory[Entry]) (parsed, error) {
	p, plain := split(body)
	if !plain || known == nil || len(p.items) == 0 {
		return all(body)
	}
	around := SumOf(p.around)
	sums := make([]Sum, len(p.items))
	entries := make([]Entry, len(p.items))
	var fresh []int
	var rest []byte // the feed without what is known
	behind := 0
	for i, at := range p.items {
		item := body[at.from:at.to]
		sums[i] = SumOf(around[:], item)
		var was bool
		if entries[i], was = known.Find(sums[i]); !was {
			fresh = append(fresh, i)
			continue
		}
		rest = append(rest, body[behind:at.from]...)
		behind = at.to
	}
	f, err := all(append(rest, body[behind:]...))
	if err != nil || len(f.entries) != len(fresh) {
		if len(fresh) == len(p.items) {
			return f, err
		}
		return all(body)
	}
	for n, i := range fresh {
		entries[i] = f.entries[n]
		known.Keep(sums[i], entries[i])
	}
	f.entries = entries
	return f, nil
}

// all is a feed with all its entries.
func all(body []byte) (parsed, error) {
	f, err := parseFeed(body)
	if err == nil && f == nil {
		err = ErrNone
	}
	if err != nil {
		return parsed{}, err
	}
	out := parsed{title: f.Title, link: f.Link}
	for _, it := range f.Items {
		out.entries = append(out.entries, entry(it))
	}
	return out, nil
}

// entry is an item of a feed.
func entry(it *gofeed.Item) Entry {
	content := it.Content
	if len(content) < len(it.Description) {
		content = it.Description
	}
	e := Entry{
		ID: it.GUID, URL: it.Link, Outlet: it.Custom[sourceKey], Title: it.Title, Byline: authors(it),
		Published: cmp.Or(it.Published, it.Updated), HTML: content,
	}
	return e.summed("xml")
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
