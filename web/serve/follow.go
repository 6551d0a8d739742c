package serve

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/store"
)

// follows are the addresses that people asked to follow and that are no feeds
// yet. Asking one for the first time takes its articles too, which takes
// longer than a person waits for a page.
type follows struct {
	ctx context.Context
	mu  sync.Mutex
	all []*following
}

// following is an address that is asked for the first time, or gave no feed.
type following struct {
	URL   string
	Error string // why not; empty while it is asked
	ended time.Time
}

// mostFollows is how many are shown: the newest.
const mostFollows = 20

// patience is how long a person waits to see at once what came of it.
const patience = 3 * time.Second

// follow begins to follow an address, waits a little, and says whether it is a
// feed that is followed by now.
func (p *feedPages) follow(ctx context.Context, address, outlet string) (followed bool, err error) {
	address = strings.TrimSpace(address)
	if address != "" && !strings.Contains(address, "://") {
		address = "https://" + address
	}
	plain, err := fetch.Plain(address)
	if err != nil {
		return false, err
	}
	f := p.follows.begin(plain)
	done := make(chan error, 1)
	go func() {
		defer caught(p.log, "follow "+plain)
		ctx, stop := context.WithTimeout(p.follows.ctx, longestFollow)
		defer stop()
		_, err := p.desk.Follow(ctx, store.Feed{URL: plain, Outlet: outlet})
		p.follows.end(f, err)
		done <- err
	}()
	wait := time.NewTimer(patience)
	defer wait.Stop()
	select {
	case err := <-done:
		return err == nil, nil
	case <-wait.C:
	case <-ctx.Done():
	}
	return false, nil
}

// longestFollow is how long one address may take with all its articles.
const longestFollow = 5 * time.Minute

func (f *follows) begin(url string) *following {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.all = slices.DeleteFunc(f.all, func(o *following) bool { return o.URL == url })
	out := &following{URL: url}
	f.all = append(f.all, out)
	if len(f.all) > mostFollows {
		f.all = slices.Delete(f.all, 0, 1)
	}
	return out
}

// end forgets an address that is a feed now, and keeps why another is not.
func (f *follows) end(one *following, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err != nil {
		one.Error, one.ended = asProblem(err).what, time.Now()
		return
	}
	f.all = slices.DeleteFunc(f.all, func(o *following) bool { return o == one })
}

// remembered is how long it is told that an address gave no feed.
const remembered = 10 * time.Minute

// list are the addresses as they are now.
func (f *follows) list() (out []following) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.all = slices.DeleteFunc(f.all, func(o *following) bool { return o.Error != "" && time.Since(o.ended) > remembered })
	for _, one := range f.all {
		out = append(out, *one)
	}
	return out
}

// change changes a feed that is kept.
func (p *feedPages) change(ctx context.Context, url string, do func(*store.Feed)) error {
	return p.store.Write(ctx, func(b store.Batch) error {
		f, err := b.Feed(url)
		if err != nil {
			return err
		}
		do(&f)
		return b.KeepFeed(f)
	})
}

// take takes up the feeds of a list that are not known; they are asked as
// their turn comes.
func (p *feedPages) take(ctx context.Context, list []fetch.Listed) (fresh int, err error) {
	err = p.store.Write(ctx, func(b store.Batch) (err error) {
		fresh, err = desk.TakeUp(b, list, p.now())
		return err
	})
	return fresh, err
}
