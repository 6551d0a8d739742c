package fetch

import (
	"bytes"
	"context"
	"errors"
	"net/url"
	"slices"
	"strings"

	"synoptic/news"
)

// Reader turns addresses into reports. What is in a document it asks Read.
type Reader struct {
	Client *Client
	Read   func(news.Raw) []news.Report // the reports in a document; it does not panic
	IsFeed func(news.Raw) bool
	Known  func(address string) bool // articles that need not be fetched; nil: none
	// Missed is told of each article that Articles could not fetch, or that holds
	// no text, of several at once; nil: nobody is.
	Missed func(address string, err error)
}

// Reading is what was read at an address.
type Reading struct {
	Answer
	Reports []news.Report
	Feed    string // the address of the feed that was read, "" if a page was
}

// Open reads what stands at an address, unless it is as it was: the article of
// a page, or the reports of a feed, whole articles in place of teasers. A page
// that only lists articles gives the feed it names, or one at a usual address.
// What is left out comes as a report without a text, and says why.
func (r Reader) Open(ctx context.Context, address string, since Validators) (Reading, error) {
	got, err := r.Skim(ctx, address, since)
	got.Reports = r.Complete(ctx, got)
	return got, err
}

// Skim is Open without the articles behind teasers: what a feed itself holds
// is there at once, and Complete fetches the rest.
func (r Reader) Skim(ctx context.Context, address string, since Validators) (Reading, error) {
	a, err := r.Client.Get(ctx, address, since)
	if err != nil && !r.cutFeed(a, err) || a.Unchanged {
		return Reading{Answer: a}, err
	}
	if r.IsFeed(a.Raw) {
		return r.feed(a), nil
	}
	reports := r.Read(a.Raw)
	if isPage(a.Raw) && lists(a.Raw, reports) {
		if found, err := r.Discover(ctx, a.Raw); err == nil {
			return r.feed(found), nil
		}
	}
	return Reading{Answer: a, Reports: reports}, nil
}

func (r Reader) feed(a Answer) Reading {
	return Reading{Answer: a, Feed: a.Raw.URL, Reports: r.Read(a.Raw)}
}

// cutFeed says whether an answer is a feed that broke off: its whole items
// count, and reading says that it is cut.
func (r Reader) cutFeed(a Answer, err error) bool {
	var why *Refusal
	return errors.As(err, &why) && why.Kind == Truncated && r.IsFeed(a.Raw)
}

// Discover finds the feed of a page: the first that it names, else the first
// that stands at a usual address. Without one the error is a Refusal of kind
// Missing.
func (r Reader) Discover(ctx context.Context, page news.Raw) (Answer, error) {
	addresses := Feeds(page)
	if len(addresses) == 0 {
		addresses = commonFeeds(page.URL)
	}
	for _, address := range addresses[:min(len(addresses), r.Client.limits.Feeds)] {
		a, err := r.Client.Get(ctx, address, Validators{})
		if (err == nil || r.cutFeed(a, err)) && r.IsFeed(a.Raw) {
			a.Raw.Input = address
			return a, nil
		}
		if ctx.Err() != nil {
			break
		}
	}
	return Answer{}, &Refusal{Kind: Missing, URL: page.URL, Why: "the page names no feed; give the address of one"}
}

// lists says whether a page only lists articles: it is a front page that names
// a feed, or reading said so, or found no article on a front page or among many
// links. Behind a question for consent stands what was asked for, not the feed.
func lists(raw news.Raw, reports []news.Report) bool {
	u, err := url.Parse(raw.URL)
	front := err == nil && strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
	if front && len(Feeds(raw)) > 0 {
		return true
	}
	linked := bytes.Count(bytes.ToLower(raw.Body), []byte("<a ")) >= manyLinks
	return len(reports) > 0 && !slices.ContainsFunc(reports, func(r news.Report) bool {
		code, _, _ := strings.Cut(r.Reason, ":")
		return r.Text != "" || code != "index" && !front && !(code == "no-article" && linked)
	})
}

// manyLinks is how many links make a page without an article a list.
const manyLinks = 10

// isPage says whether a document is worth looking through for links.
func isPage(raw news.Raw) bool {
	return strings.Contains(strings.ToLower(raw.Media), "html") || bytes.Contains(bytes.ToLower(raw.Body[:min(len(raw.Body), 4096)]), []byte("<html"))
}
