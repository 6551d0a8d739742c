package fetch

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"slices"
	"sync"

	"synoptic/news"
)

// atOnce is how many articles of one feed are fetched side by side; each host
// has its own pace besides.
const atOnce = 4

// Complete is the reports of a reading with the article behind each teaser of a
// feed in its place. The first that may be fetched are; whatever is left out is
// told.
func (r Reader) Complete(ctx context.Context, got Reading) []news.Report {
	items := got.Reports
	if got.Feed == "" {
		return items
	}
	found := make([][]news.Report, len(items))
	behind, left := r.behind(got.Feed, items)
	sideBySide(behind, func(_ int, t teaser) { found[t.item] = r.whole(ctx, t.address, items[t.item]) })
	var out []news.Report
	for i, item := range items {
		if found[i] == nil {
			found[i] = []news.Report{item}
		}
		out = append(out, found[i]...)
	}
	if left > 0 {
		out = append(out, refused(got.Feed, fmt.Sprintf("teasers: the articles of %d items were not fetched, what the feed says of them was read; fetch the feed more often", left)))
	}
	return out
}

// Articles fetches what stands behind the teasers of a feed, as it stands: the
// first that may be fetched, and of those the ones that tell more than their
// item. They come in the order of the items, each as soon as it is there. Asked is
// how many are to be fetched, as they are gone through.
func (r Reader) Articles(ctx context.Context, feed string, items []news.Report) (asked int, articles iter.Seq[news.Raw]) {
	behind, _ := r.behind(feed, items)
	return len(behind), func(yield func(news.Raw) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		found := make([]chan news.Raw, len(behind))
		for i := range found {
			found[i] = make(chan news.Raw, 1)
		}
		go sideBySide(behind, func(i int, t teaser) { found[i] <- r.fuller(ctx, t.address, items[t.item]) })
		for _, one := range found {
			if raw := <-one; len(raw.Body) > 0 && !yield(raw) {
				return
			}
		}
	}
}

// fuller is the page at an address if it tells more than an item, else nothing.
func (r Reader) fuller(ctx context.Context, address string, item news.Report) news.Raw {
	a, err := r.Client.Get(ctx, address, Validators{})
	var articles []news.Report
	if err == nil {
		articles = r.Read(a.Raw)
		if !slices.ContainsFunc(articles, func(article news.Report) bool { return article.Text != "" }) && len(articles) > 0 {
			err = errors.New(articles[0].Reason)
		}
	}
	if err != nil && r.Missed != nil {
		r.Missed(address, err)
	}
	if err != nil || !slices.ContainsFunc(articles, func(article news.Report) bool { return fuller(article, item) }) {
		return news.Raw{}
	}
	return a.Raw
}

// teaser is an item of a feed that only leads to an article.
type teaser struct {
	item    int
	address string // of the article
}

// behind are the items of a feed that only lead to an article, and how many
// there are beyond those that may be fetched.
func (r Reader) behind(feed string, items []news.Report) (out []teaser, left int) {
	base, err := url.Parse(feed)
	if err != nil {
		return nil, 0
	}
	seen := map[string]bool{}
	for i, item := range items {
		address := r.article(base, item)
		switch {
		case address == "" || seen[address]:
			continue
		case len(out) == r.Client.limits.Articles:
			left++
		default:
			out = append(out, teaser{i, address})
		}
		seen[address] = true
	}
	return out, left
}

// sideBySide does something with each teaser, a few at once.
func sideBySide(behind []teaser, do func(i int, t teaser)) {
	busy := make(chan struct{}, atOnce)
	var all sync.WaitGroup
	for i, t := range behind {
		busy <- struct{}{}
		all.Go(func() {
			defer func() { <-busy }()
			do(i, t)
		})
	}
	all.Wait()
}

// article is the address behind an item that only leads to it, "" if the item
// is whole or there is nothing to fetch.
func (r Reader) article(feed *url.URL, item news.Report) string {
	if !Teaser(item) || item.URL == "" {
		return ""
	}
	u, err := feed.Parse(string(item.URL))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.String() == feed.String() || r.Known != nil && r.Known(u.String()) {
		return ""
	}
	return u.String()
}

// whole is the report at the address of an item, with what only the feed
// states of it; or the item as it is, and why it was left so.
func (r Reader) whole(ctx context.Context, address string, item news.Report) []news.Report {
	a, err := r.Client.Get(ctx, address, Validators{})
	if err != nil {
		return kept(item, refused(address, err.Error()))
	}
	for _, article := range r.Read(a.Raw) {
		if !fuller(article, item) {
			continue
		}
		if article.Outlet.Name == "" {
			article.Outlet = item.Outlet
		}
		if article.Published.Date == "" {
			article.Published = item.Published
		}
		if article.Byline == "" {
			article.Byline = item.Byline
		}
		return []news.Report{article}
	}
	return kept(item)
}

// kept is an item with why its article is not in its place. One without a text
// of its own is named once.
func kept(item news.Report, why ...news.Report) []news.Report {
	if item.Text == "" && len(why) > 0 {
		return why
	}
	for i := range why {
		why[i].Reason += " (what the feed itself says was read)"
	}
	return append([]news.Report{item}, why...)
}

func refused(input, why string) news.Report {
	return news.Report{Input: input, URL: news.Maybe(input), Reason: why, Cuts: []news.Cut{}, Outlet: news.Outlet{Rule: "none"}, Published: news.Date{Rule: "none"}}
}
