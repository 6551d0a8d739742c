package desk

import (
	"context"
	"errors"
	"time"

	"synoptic/fetch"
	"synoptic/news"
	"synoptic/page"
	"synoptic/store"
)

// Follow takes up a feed, or the feed of a page, from now on. It is asked for
// at once; the error is a *fetch.Refusal where the address gives none.
func (d *Desk) Follow(ctx context.Context, f store.Feed) (store.Feed, error) {
	return d.feeds.follow(ctx, f)
}

// Ask asks one feed now.
func (d *Desk) Ask(ctx context.Context, at string) (store.Feed, error) { return d.feeds.askAt(ctx, at) }

// feeding asks feeds, and hands over what they give.
type feeding struct {
	*bench
	accept func(ctx context.Context, feed string, raws []news.Raw, also func(store.Batch, Accepted) error) ([]Accepted, error)
	ahead  *readAhead
	rounds *rounds
}

// follow asks a feed, or a page for its feed, for the first time.
func (q *feeding) follow(ctx context.Context, f store.Feed) (store.Feed, error) {
	if q.o.Fetch == nil {
		return f, errOffline
	}
	a, err := q.o.Fetch.Get(ctx, f.URL, fetch.Validators{})
	if err != nil && !whole(err) {
		return f, err
	}
	if !page.IsFeed(a.Raw) {
		if a, err = q.reader(ctx).Discover(ctx, a.Raw); err != nil {
			return f, err
		}
		f.URL = a.Raw.Input
	}
	now := q.o.Now()
	f.Added = now
	f = q.answered(f, a, now)
	return f, q.take(ctx, &f, a)
}

// errOffline is what a desk says that was opened without a network.
var errOffline = errors.New("this desk asks for no feeds: it was opened without a client")

// whole says whether a refusal comes with what can be read.
func whole(err error) bool {
	var r *fetch.Refusal
	return errors.As(err, &r) && r.Kind == fetch.Truncated
}

// reader reads pages only as far as it must to go on.
func (q *feeding) reader(ctx context.Context) fetch.Reader {
	return fetch.Reader{Client: q.o.Fetch, Read: q.open, IsFeed: page.IsFeed, Known: q.known(ctx)}
}

// askAt asks the feed at an address, and gives it as it is then.
func (q *feeding) askAt(ctx context.Context, at string) (store.Feed, error) {
	var f store.Feed
	if q.o.Fetch == nil {
		return f, errOffline
	}
	err := q.store.Read(ctx, func(v store.View) (err error) {
		f, err = v.Feed(at)
		return err
	})
	if err != nil {
		return f, err
	}
	if err := q.ask(ctx, f); err != nil {
		return f, err
	}
	err = q.store.Read(ctx, func(v store.View) (err error) {
		f, err = v.Feed(at)
		return err
	})
	return f, err
}

// ask asks a feed and keeps what it gave, or why it gave nothing.
func (q *feeding) ask(ctx context.Context, f store.Feed) error {
	a, err := q.o.Fetch.Get(ctx, f.URL, fetch.Validators{ETag: f.ETag, Modified: f.LastModified, Hash: f.Hash})
	if ctx.Err() != nil {
		return nil // it is still due
	}
	now := q.o.Now()
	if err == nil && !a.Unchanged && !page.IsFeed(a.Raw) {
		err = &fetch.Refusal{Kind: fetch.WrongType, URL: f.URL, Why: "it gives a page where a feed stood, as one does who asks to log in; open it in a browser, and give its address anew"}
	}
	if err != nil && !whole(err) {
		f = q.refused(f, err, now)
		return q.store.Write(ctx, func(b store.Batch) error { return b.KeepFeed(f) })
	}
	f = q.answered(f, a, now)
	if a.Unchanged {
		return q.store.Write(ctx, func(b store.Batch) error { return keepFeed(b, f, a.Moved) })
	}
	return q.take(ctx, &f, a)
}

// answered is a feed that answered well.
func (q *feeding) answered(f store.Feed, a fetch.Answer, now time.Time) store.Feed {
	f.Checked, f.OK, f.Failures, f.Error = now, now, 0, ""
	f.ETag, f.LastModified, f.Hash = a.Now.ETag, a.Now.Modified, a.Now.Hash
	f.Next = now.Add(max(q.o.Every, min(a.Again, longestPause)))
	return f
}

// longestPause is how long a feed is left alone at most.
const longestPause = 24 * time.Hour

// refused is a feed that did not answer well: it is asked again ever more
// seldom, and one that is gone for good not at all.
func (q *feeding) refused(f store.Feed, err error, now time.Time) store.Feed {
	f.Checked, f.Error = now, err.Error()
	f.Failures++
	pause := min(longestPause, q.o.Every<<min(f.Failures, 7))
	var r *fetch.Refusal
	if errors.As(err, &r) {
		pause = min(longestPause, max(pause, r.Wait))
		f.Off = f.Off || r.Kind == fetch.Gone
	}
	f.Next = now.Add(pause)
	return f
}

// take keeps what a feed gave at once, and then the articles to which its items
// only lead, each as it comes: a slow server keeps no story waiting. That the
// feed was asked is kept last: if the articles are cut short it is asked again.
func (q *feeding) take(ctx context.Context, f *store.Feed, a fetch.Answer) error {
	raw := a.Raw
	raw.Input = f.URL
	raw.Fetched = time.Time{} // the same bytes another day are the same document
	items := q.open(raw)
	for _, r := range items {
		if f.Title == "" && r.Outlet.Name != "" {
			f.Title = string(r.Outlet.Name)
		}
	}
	behind, articles := q.reader(ctx).Articles(ctx, f.URL, items)
	var opened string
	_, err := q.accept(ctx, f.URL, []news.Raw{raw}, func(b store.Batch, kept Accepted) error {
		if kept.Fresh {
			opened = kept.ID
			q.ahead.put(opened, items) // before anybody sees the raw
		}
		if behind > 0 {
			return nil
		}
		return keepFeed(b, *f, a.Moved)
	})
	if err != nil {
		q.ahead.take(opened)
		return err
	}
	if behind == 0 {
		return nil
	}
	for article := range articles {
		if _, err := q.accept(ctx, f.URL, []news.Raw{article}, nil); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return q.store.Write(ctx, func(b store.Batch) error { return keepFeed(b, *f, a.Moved) })
}

// known says whether an article is kept.
func (q *feeding) known(ctx context.Context) func(address string) bool {
	return func(address string) (known bool) {
		_ = q.store.Read(ctx, func(v store.View) (err error) {
			known, err = articleKept(v, address)
			return err
		})
		return known
	}
}
