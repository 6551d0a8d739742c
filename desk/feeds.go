package desk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"synoptic/fetch"
	"synoptic/page"
	"synoptic/store"
)

// Follow takes up a feed, or the feed of a page, from now on. It is asked for
// at once; the error is a *fetch.Refusal where the address gives none.
func (d *Desk) Follow(ctx context.Context, f store.Feed) (store.Feed, error) {
	if d.o.Fetch == nil {
		return f, errOffline
	}
	a, err := d.o.Fetch.Get(ctx, f.URL, fetch.Validators{})
	if err != nil && !whole(err) {
		return f, err
	}
	if !page.IsFeed(a.Raw) {
		if a, err = d.reader(ctx).Discover(ctx, a.Raw); err != nil {
			return f, err
		}
		f.URL = a.Raw.Input
	}
	now := d.o.Now()
	f.Added = now
	f = d.answered(f, a, now)
	return f, d.take(ctx, &f, a)
}

// errOffline is what a desk says that was opened without a network.
var errOffline = errors.New("this desk asks for no feeds: it was opened without a client")

// whole says whether a refusal comes with what can be read.
func whole(err error) bool {
	var r *fetch.Refusal
	return errors.As(err, &r) && r.Kind == fetch.Truncated
}

// reader reads pages only as far as it must to go on.
func (d *Desk) reader(ctx context.Context) fetch.Reader {
	return fetch.Reader{Client: d.o.Fetch, Read: open, IsFeed: page.IsFeed, Known: d.known(ctx)}
}

// refresh asks the feeds whose time has come, and tells how many.
func (d *Desk) refresh(ctx context.Context) (int, error) {
	now := d.o.Now()
	var due []store.Feed
	err := d.store.Read(ctx, func(v store.View) (err error) {
		due, err = v.Due(now, 4*d.o.Feeds)
		return err
	})
	if err != nil {
		return 0, err
	}
	errs := make([]error, len(due))
	each(ctx, d.o.Feeds, len(due), func(i int) { errs[i] = d.ask(ctx, due[i]) })
	return len(due), errors.Join(errs...)
}

// Ask asks one feed now.
func (d *Desk) Ask(ctx context.Context, url string) (store.Feed, error) {
	var f store.Feed
	if d.o.Fetch == nil {
		return f, errOffline
	}
	err := d.store.Read(ctx, func(v store.View) (err error) {
		f, err = v.Feed(url)
		return err
	})
	if err != nil {
		return f, err
	}
	if err := d.ask(ctx, f); err != nil {
		return f, err
	}
	err = d.store.Read(ctx, func(v store.View) (err error) {
		f, err = v.Feed(url)
		return err
	})
	return f, err
}

// ask asks a feed and keeps what it gave, or why it gave nothing.
func (d *Desk) ask(ctx context.Context, f store.Feed) error {
	a, err := d.o.Fetch.Get(ctx, f.URL, fetch.Validators{ETag: f.ETag, Modified: f.LastModified, Hash: f.Hash})
	if ctx.Err() != nil {
		return nil // it is still due
	}
	now := d.o.Now()
	if err == nil && !a.Unchanged && !page.IsFeed(a.Raw) {
		err = &fetch.Refusal{Kind: fetch.WrongType, URL: f.URL, Why: "it gives a page where a feed stood, as one does who asks to log in; open it in a browser, and give its address anew"}
	}
	if err != nil && !whole(err) {
		f = d.refused(f, err, now)
		return d.store.Write(ctx, func(b store.Batch) error { return b.KeepFeed(f) })
	}
	f = d.answered(f, a, now)
	if a.Unchanged {
		return d.store.Write(ctx, func(b store.Batch) error { return d.keepFeed(b, f, a.Moved) })
	}
	return d.take(ctx, &f, a)
}

// answered is a feed that answered well.
func (d *Desk) answered(f store.Feed, a fetch.Answer, now time.Time) store.Feed {
	f.Checked, f.OK, f.Failures, f.Error = now, now, 0, ""
	f.ETag, f.LastModified, f.Hash = a.Now.ETag, a.Now.Modified, a.Now.Hash
	f.Next = now.Add(max(d.o.Every, min(a.Again, longestPause)))
	return f
}

// longestPause is how long a feed is left alone at most.
const longestPause = 24 * time.Hour

// refused is a feed that did not answer well: it is asked again ever more
// seldom, and one that is gone for good not at all.
func (d *Desk) refused(f store.Feed, err error, now time.Time) store.Feed {
	f.Checked, f.Error = now, err.Error()
	f.Failures++
	pause := min(longestPause, d.o.Every<<min(f.Failures, 7))
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
func (d *Desk) take(ctx context.Context, f *store.Feed, a fetch.Answer) error {
	raw := a.Raw
	raw.Input = f.URL
	raw.Fetched = time.Time{} // the same bytes another day are the same document
	items := open(raw)
	for _, r := range items {
		if f.Title == "" && r.Outlet.Name != "" {
			f.Title = string(r.Outlet.Name)
		}
	}
	kept, err := d.Accept(ctx, f.URL, raw)
	if err != nil {
		return err
	}
	if kept[0].Fresh {
		d.ahead.put(kept[0].ID, items)
	}
	for article := range d.reader(ctx).Articles(ctx, f.URL, items) {
		if _, err := d.Accept(ctx, f.URL, article); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return d.store.Write(ctx, func(b store.Batch) error { return d.keepFeed(b, *f, a.Moved) })
}

// keepFeed keeps a feed that answered, at the address to which it has moved if
// it has said so often enough.
func (d *Desk) keepFeed(b store.Batch, f store.Feed, moved string) error {
	settled, err := d.moves(b, f, moved)
	if err != nil {
		return err
	}
	if settled {
		if err := b.DropFeed(f.URL); err != nil && !errors.Is(err, store.ErrNone) {
			return err
		}
		if err := store.MoveFolder(b, f.URL, moved); err != nil {
			return err
		}
		f.URL = moved
	}
	return b.KeepFeed(f)
}

// sureMove is on how many days in a row a feed must say that it has moved to
// one place for good: what is said on one day may be a mistake, or an attack.
const sureMove = 3

// moving is what a feed has said of where it has moved to.
type moving struct {
	To   string `json:"to"`
	Last string `json:"last"` // day
	Days int    `json:"days"`
}

// moves notes what a feed says of where it has moved to, and says whether that
// can be believed.
func (d *Desk) moves(b store.Batch, f store.Feed, to string) (sure bool, err error) {
	name := "moving " + f.URL
	var m moving
	state, err := b.State(name)
	switch {
	case errors.Is(err, store.ErrNone):
		if to == "" || to == f.URL {
			return false, nil
		}
	case err != nil:
		return false, err
	default:
		if err := json.Unmarshal(state, &m); err != nil {
			return false, fmt.Errorf("state %s: %w", name, err)
		}
	}
	today := f.Checked.UTC().Format(time.DateOnly)
	switch {
	case to == f.URL:
		m = moving{}
	case to != m.To:
		m = moving{to, today, 1}
	case today != m.Last:
		m.Last, m.Days = today, m.Days+1
	}
	state, err = json.Marshal(m)
	if err != nil {
		return false, err
	}
	return m.To != "" && m.Days >= sureMove, b.KeepState(name, state)
}

// known says whether an article is kept.
func (d *Desk) known(ctx context.Context) func(address string) bool {
	return func(address string) (known bool) {
		_ = d.store.Read(ctx, func(v store.View) (err error) {
			known, err = articleKept(v, address)
			return err
		})
		return known
	}
}

// nextFeed is how long until a feed is due, at most most.
func (d *Desk) nextFeed(ctx context.Context, most time.Duration) time.Duration {
	wait := most
	_ = d.store.Read(ctx, func(v store.View) error {
		due, err := v.Due(d.o.Now().Add(most), 1)
		if err == nil && len(due) > 0 {
			wait = min(most, max(0, due[0].Next.Sub(d.o.Now())))
		}
		return err
	})
	return wait
}
