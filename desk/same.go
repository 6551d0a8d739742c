package desk

import (
	"cmp"
	"errors"
	"net/url"

	"synoptic/news"
	"synoptic/store"
)

// Feeds give their items other ids and addresses each time, and none. What an
// item is a version of is told by its address, and without one by its title in
// this feed; and where it says word for word what is kept, it is that.

// ofFeed says whether a raw is a feed itself, not an article behind it.
func ofFeed(raw store.Raw) bool { return raw.Feed != "" && raw.Feed == raw.Input }

// baseOf is the address on which those in a document may hang, nil if none.
func baseOf(raw news.Raw) *url.URL {
	base, err := url.Parse(cmp.Or(raw.URL, raw.Input))
	if err != nil || base.Host == "" {
		return nil
	}
	return base
}

// absolute is an address in a document, which may hang on base.
func absolute(base *url.URL, address news.Maybe) news.Maybe {
	if address == "" || base == nil {
		return address
	}
	u, err := base.Parse(string(address))
	if err != nil {
		return address
	}
	return news.Maybe(u.String())
}

// pageOf is what an item of a feed without an address of its own is a version
// of; of any other report its address tells.
func pageOf(raw store.Raw, r news.Report) string {
	if !ofFeed(raw) || r.URL != "" && string(r.URL) != raw.URL && string(r.URL) != raw.Input {
		return ""
	}
	if r.Title == "" {
		return r.ID
	}
	return store.Page(raw.Input) + " " + string(r.Title)
}

// known is what is kept of an item of a feed that is missing under its own id,
// under another, if that says the same; else the item itself. Held says whether
// it is kept.
func known(v store.View, raw store.Raw, r news.Report) (out news.Report, held bool, err error) {
	if r.Text == "" || !ofFeed(raw) {
		return r, false, nil
	}
	page := pageOf(raw, r)
	if page == "" {
		page = store.Page(string(r.URL))
	}
	was, err := v.Newest(page)
	switch {
	case errors.Is(err, store.ErrNone):
		return r, false, nil
	case err != nil || was.Text != r.Text || was.Title != r.Title:
		return r, false, err
	}
	was.Input = r.Input
	return was.Report, true, nil
}
