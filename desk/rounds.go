package desk

import (
	"context"
	"errors"
	"maps"
	"net/url"
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

	ours map[string]bool // servers that are this desk's to ask; who refreshes has them
}

const (
	atOnce     = 100 * time.Millisecond // how long a feed keeps its place
	mostAside  = 8                      // times as many wait as have a place
	mostOfHost = 4
)

func newRounds(places int) *rounds {
	return &rounds{
		places: make(chan struct{}, places), aside: make(chan struct{}, mostAside*places),
		under: map[string]bool{}, hosts: map[string]int{}, ours: map[string]bool{},
	}
}

// free says whether a feed can be asked now.
func (r *rounds) free(f store.Feed) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return !r.under[f.URL] && r.hosts[hostOf(f)] < mostOfHost
}

// asked are the feeds under way.
func (r *rounds) asked() map[string]bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return maps.Clone(r.under)
}

// idle says whether nothing is asked of a server.
func (r *rounds) idle(host string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.hosts[host] == 0
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

// hostOf is the server of a feed, or what stands for one.
func hostOf(f store.Feed) string {
	u, err := url.Parse(f.URL)
	if err != nil || u.Host == "" {
		return f.URL
	}
	return u.Host
}
