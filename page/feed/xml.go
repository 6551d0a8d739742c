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
// entries that are whole. Titles are markup too.
func XML(body []byte) (Feed, error) {
	var out Feed
	body, out.Junk = onlyFeed(body)
	if tooDeep(body) {
		return out, ErrDeep
	}
	f, err := parseFeed(body)
	if err != nil || f == nil {
		if f, err = parseFeed(wholeItems(body)); err != nil || f == nil {
			return out, ErrNone
		}
		out.Broken = errOff
	}
	named, from := names{}, publishing(f)
	for i, it := range f.Items[:min(len(f.Items), Most)] {
		if it != nil {
			out.Entries = append(out.Entries, entry(from.of(it), it, named.row(it.GUID, i+1)))
		}
	}
	out.Left = max(0, len(f.Items)-Most)
	return out, nil
}

// entry is an item of a feed, which somebody published.
func entry(outlet string, it *gofeed.Item, row string) Entry {
	content := it.Content
	if len(content) < len(it.Description) {
		content = it.Description
	}
	return Entry{
		Row: row, ID: it.GUID, URL: it.Link, Outlet: outlet, Title: it.Title, Byline: authors(it),
		Published: cmp.Or(it.Published, it.Updated), HTML: content,
	}
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
