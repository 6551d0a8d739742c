package feed

import (
	"slices"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	"github.com/mmcdole/gofeed/rss"

	"synoptic/gazetteer"
	"synoptic/page/clean"
	"synoptic/page/outlet"
)

// sourceKey is under what the outlet that an entry names itself is kept.
const sourceKey = "source"

// rssSources and atomSources keep the source of every entry, which the common
// form of a feed leaves out.
type (
	rssSources  struct{ gofeed.DefaultRSSTranslator }
	atomSources struct{ gofeed.DefaultAtomTranslator }
)

// newRSSSources looks for no pictures in the items, which nobody asks for here,
// and for which the markup of each would be parsed.
func newRSSSources() *rssSources {
	return &rssSources{gofeed.DefaultRSSTranslator{DisableContentImageScan: true}}
}

// Translate is that of gofeed, with the sources.
func (t *rssSources) Translate(feed any) (*gofeed.Feed, error) {
	out, err := t.DefaultRSSTranslator.Translate(feed)
	if f, ok := feed.(*rss.Feed); ok && err == nil && len(f.Items) == len(out.Items) {
		for i, it := range f.Items {
			if it.Source != nil {
				keepSource(out.Items[i], it.Source.Title)
			}
		}
	}
	return out, err
}

// Translate is that of gofeed, with the sources.
func (t *atomSources) Translate(feed any) (*gofeed.Feed, error) {
	out, err := t.DefaultAtomTranslator.Translate(feed)
	if f, ok := feed.(*atom.Feed); ok && err == nil && len(f.Entries) == len(out.Items) {
		for i, e := range f.Entries {
			if e.Source != nil {
				keepSource(out.Items[i], e.Source.Title)
			}
		}
	}
	return out, err
}

func keepSource(it *gofeed.Item, title string) {
	if title = clean.OneLine(title); title == "" {
		return
	}
	if it.Custom == nil {
		it.Custom = map[string]string{}
	}
	it.Custom[sourceKey] = title
}

// publishers tells who published the entries of a feed.
type publishers struct {
	feed string // the title of the feed
	home string // its site
	all  string // the one other site to which all entries link, if there is one and several link to it
}

// publishing is who publishes in a feed.
func publishing(f parsed) publishers {
	p := publishers{feed: f.title, home: outlet.Site(f.link)}
	if len(f.entries) < 2 {
		return p
	}
	site := outlet.Site(f.entries[0].URL)
	if !slices.ContainsFunc(f.entries, func(e Entry) bool { return outlet.Site(e.URL) != site }) {
		p.all = site
	}
	return p
}

// of is who published an entry: the source it names; else, where the feed
// collects the entries of several sites, the site it links to; else the feed.
// Entries that all link to one other site are sent through a counter of readers,
// or the feed has moved.
func (p publishers) of(e *Entry) string {
	if e.Outlet != "" {
		return e.Outlet
	}
	if p.home == "" {
		return p.feed
	}
	site := outlet.Site(e.URL)
	if site == "" || site == p.home || site == p.all {
		return p.feed
	}
	if name, ok := gazetteer.Outlet(site); ok {
		return name
	}
	return site
}
