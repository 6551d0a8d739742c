package desk

import (
	"context"
	"errors"
	"net/url"
	"slices"
	"sync"
	"time"

	"synoptic/store"
)

// rounds are the feeds that are being asked. One that does not answer at once
// gives up its place to others and is waited for aside, so that servers that
// hang hold nobody up; and of one server only a few are asked at a time, which
// would only wait for each other.
type rounds struct {
	places chan struct{} // one in it for each that has not been asked for long
	aside  chan struct{} // one in it for each, however long
	all    sync.WaitGroup

	mu     sync.Mutex
	under  map[string]bool // feeds under way
	hosts  map[string]int  // of each server
	failed []error         // since that was asked last
}

const (
	atOnce     = 200 * time.Millisecond // how long a feed keeps its place
	mostAside  = 4                      // times as many wait as have a place
	mostOfHost = 4
	mostDue    = 4096 // feeds looked through for those that can be asked
)

func newRounds(places int) *rounds {
	return &rounds{
		places: make(chan struct{}, places), aside: make(chan struct{}, mostAside*places),
		under: map[string]bool{}, hosts: map[string]int{},
	}
}

// free says whether a feed can be asked now.
func (r *rounds) free(f store.Feed) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return !r.under[f.URL] && r.hosts[hostOf(f)] < mostOfHost
}

// start asks a feed when there is a place for it, and does not wait for the
// answer.
func (r *rounds) start(ctx context.Context, f store.Feed, ask func() error) {
	select {
	case r.aside <- struct{}{}:
	case <-ctx.Done():
		return
	}
	r.places <- struct{}{}
	leave := sync.OnceFunc(func() { <-r.places })
	late := time.AfterFunc(atOnce, leave)
	r.note(f, 1, nil)
	r.all.Go(func() {
		err := ask()
		late.Stop()
		leave()
		r.note(f, -1, err)
		<-r.aside
	})
}

// note counts a feed as under way, or no more, with what failed.
func (r *rounds) note(f store.Feed, n int, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	host := hostOf(f)
	if r.hosts[host] += n; r.hosts[host] == 0 {
		delete(r.hosts, host)
	}
	if n > 0 {
		r.under[f.URL] = true
	} else {
		delete(r.under, f.URL)
	}
	if err != nil {
		r.failed = append(r.failed, err)
	}
}

// failures are what failed since they were asked for last.
func (r *rounds) failures() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	err := errors.Join(r.failed...)
	r.failed = nil
	return err
}

func hostOf(f store.Feed) string {
	u, err := url.Parse(f.URL)
	if err != nil {
		return f.URL
	}
	return u.Host
}

// askable are the feeds whose time has come by then and that can be asked.
func (d *Desk) askable(ctx context.Context, by time.Time) (due []store.Feed, err error) {
	err = d.store.Read(ctx, func(v store.View) (err error) {
		due, err = v.Due(by, mostDue)
		return err
	})
	return slices.DeleteFunc(due, func(f store.Feed) bool { return !d.rounds.free(f) }), err
}

// refresh begins to ask the feeds whose time has come, and tells how many. What
// failed of those it began before is told now.
func (d *Desk) refresh(ctx context.Context) (n int, err error) {
	due, err := d.askable(ctx, d.o.Now())
	if err != nil {
		return 0, err
	}
	for _, f := range due {
		if ctx.Err() == nil && d.rounds.free(f) {
			d.rounds.start(ctx, f, func() error { return d.ask(ctx, f) })
			n++
		}
	}
	return n, d.rounds.failures()
}

// nextFeed is how long until a feed can be asked, at most most.
func (d *Desk) nextFeed(ctx context.Context, most time.Duration) time.Duration {
	due, err := d.askable(ctx, d.o.Now().Add(most))
	if err != nil || len(due) == 0 {
		return most
	}
	return min(most, max(0, due[0].Next.Sub(d.o.Now())))
}
