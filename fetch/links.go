package fetch

import (
	"bytes"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/news"
)

// feedTypes are the media types by which a page names its feeds.
var feedTypes = []string{"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}

// feedPaths are where feeds stand on sites that do not name them, the
// commonest first.
var feedPaths = []string{"/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/rss", "/index.xml", "/feed.json"}

// mostHead is how many bytes of a page are looked through for its feeds.
const mostHead = 1 << 20

// Feeds are the addresses of feeds that a page names, in its order.
func Feeds(raw news.Raw) []string {
	base, err := url.Parse(raw.URL)
	if err != nil {
		return nil
	}
	var out []string
	z := html.NewTokenizer(bytes.NewReader(raw.Body[:min(len(raw.Body), mostHead)]))
	z.SetMaxBuf(64 << 10)
	for z.Next() != html.ErrorToken {
		token := z.Token()
		if token.Type != html.StartTagToken && token.Type != html.SelfClosingTagToken {
			continue
		}
		attrs := attributes(token)
		switch token.DataAtom {
		case atom.Base:
			if u, err := base.Parse(attrs["href"]); err == nil && attrs["href"] != "" {
				base = u
			}
		case atom.Link, atom.A:
			if !namesFeed(attrs) {
				continue
			}
			if u, err := base.Parse(strings.TrimSpace(attrs["href"])); err == nil && !slices.Contains(out, u.String()) {
				out = append(out, u.String())
			}
		}
	}
	return out
}

// namesFeed says whether a link is one to a feed of the page (HTML, 4.6.8.1,
// "alternate").
func namesFeed(attrs map[string]string) bool {
	rel := strings.Fields(strings.ToLower(attrs["rel"]))
	media, _, _ := strings.Cut(strings.ToLower(attrs["type"]), ";")
	named := slices.Contains(rel, "feed") || slices.Contains(rel, "alternate") && slices.Contains(feedTypes, strings.TrimSpace(media))
	return named && attrs["href"] != ""
}

func attributes(t html.Token) map[string]string {
	out := map[string]string{}
	for _, a := range t.Attr[:min(len(t.Attr), 50)] {
		if _, twice := out[a.Key]; !twice {
			out[a.Key] = a.Val
		}
	}
	return out
}

// commonFeeds are the usual addresses of feeds on the site of a page.
func commonFeeds(page string) []string {
	base, err := url.Parse(page)
	if err != nil {
		return nil
	}
	var out []string
	for _, path := range feedPaths {
		out = append(out, base.ResolveReference(&url.URL{Path: path}).String())
	}
	return out
}
