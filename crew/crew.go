// Package crew shares the work on one store of PostgreSQL among the desks of
// many programs, on any number of machines. What is to be done stands in the
// store; here stands who does it now: jobs that a desk has for some seconds, and
// keeps as long as it lives, and what was read and waits for the one that leads.
//
//	raws --every desk reads--> found --the one that leads keeps and groups--> stories --every desk compares--> synopses
//
// The lead is a lock in the session that writes: whoever is gone has it no more,
// and another takes it at once. A job that somebody had who is gone is another's
// some seconds later. The clock is the server's.
package crew

import (
	"context"
	"crypto/rand"
	"errors"
	"sync"
	"time"

	"synoptic/desk"
	"synoptic/store"
	"synoptic/store/postgres"
	"synoptic/store/tables"
)

// Crew is what one desk knows of the others. Close it before the store.
type Crew struct {
	store *postgres.Store
	name  string // of this desk among the others
	stop  context.CancelFunc
	beats sync.WaitGroup

	mu  sync.Mutex
	has map[job]bool // that this desk has
}

type job struct {
	kind desk.Kind
	key  string
}

var _ desk.Crew = (*Crew)(nil)

// How long a desk that says nothing still has its jobs, and how often it says
// that it lives. What is asked of a host is left for a while when it is done, so
// that the next desk keeps the pace of the one before.
const (
	lease = 6 * time.Second
	beat  = 2 * time.Second
	pause = 2 * time.Second
)

// Join joins those who work on a store.
func Join(s *postgres.Store) *Crew {
	ctx, stop := context.WithCancel(context.Background())
	c := &Crew{store: s, name: rand.Text(), stop: stop, has: map[job]bool{}}
	c.beats.Go(func() { c.live(ctx) })
	return c
}

// Close leaves. What this desk still has is another's some seconds later.
func (c *Crew) Close() {
	c.stop()
	c.beats.Wait()
}

// Lead says in which term this desk leads, 0 if another does.
func (c *Crew) Lead(ctx context.Context) (int64, error) { return c.store.Lead(ctx) }

// Write keeps all that do asks for, or nothing, if this desk leads.
func (c *Crew) Write(ctx context.Context, do func(store.Batch) error) error {
	err := c.store.WriteLeading(ctx, do)
	if errors.Is(err, postgres.ErrFollows) {
		return desk.ErrFollows
	}
	return err
}

// live says again and again that this desk has its jobs still.
func (c *Crew) live(ctx context.Context) {
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		for kind, keys := range c.held() {
			// Who cannot say so loses them, and that is no error: they are done twice.
			_ = c.store.Session(ctx, func(s *tables.Conn) error {
				_, err := s.Exec(ctx, "UPDATE jobs SET until = "+until+" WHERE holder = $1 AND kind = $3 AND key = ANY ($4)", c.name, lease.Seconds(), string(kind), keys)
				return err
			})
		}
	}
}

// held are the keys of the jobs that this desk has.
func (c *Crew) held() map[desk.Kind][]string {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := map[desk.Kind][]string{}
	for j := range c.has {
		out[j.kind] = append(out[j.kind], j.key)
	}
	return out
}

// forget has this desk have jobs no more.
func (c *Crew) forget(k desk.Kind, keys ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, key := range keys {
		delete(c.has, job{k, key})
	}
}

// until is the moment up to which a job is had, so many seconds ($2) from now.
const until = "clock_timestamp() + make_interval(secs => $2)"
