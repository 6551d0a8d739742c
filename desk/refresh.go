package desk

import (
	"context"
	"slices"
	"time"

	"synoptic/store"
)

// mostDue is how many feeds are looked through for those that can be asked.
const mostDue = 4096

// askable are the feeds whose time has come by then and that can be asked.
func (d *Desk) askable(ctx context.Context, by time.Time) (due []store.Feed, err error) {
	asked := d.rounds.asked() // before the store is, or what ends in between would look due
	err = d.store.Read(ctx, func(v store.View) (err error) {
		due, err = v.Due(by, mostDue)
		return err
	})
	return slices.DeleteFunc(due, func(f store.Feed) bool { return asked[f.URL] || !d.rounds.free(f) }), err
}

// refresh begins to ask the feeds whose time has come, and tells how many. What
// failed of those it began before is told now.
func (d *Desk) refresh(ctx context.Context) (n int, err error) {
	due, err := d.dueHere(ctx)
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

// dueHere are the feeds that can be asked now, and are this desk's to ask: all
// of one server are asked by one desk of a crew, which keeps its pace, for as
// long as some of them are due.
func (d *Desk) dueHere(ctx context.Context) ([]store.Feed, error) {
	due, err := d.askable(ctx, d.o.Now())
	if err != nil {
		return nil, err
	}
	ours := d.rounds.ours
	waits := map[string]bool{}
	var free []string
	for _, f := range due {
		host := hostOf(f)
		if !waits[host] && !ours[host] {
			free = append(free, host)
		}
		waits[host] = true
	}
	d.leave(waits)
	if len(free) > 0 {
		jobs, err := d.crew.Take(ctx, Fetch, free, d.o.Feeds)
		if err != nil {
			return nil, err
		}
		for _, j := range jobs {
			ours[j.Key] = true
		}
		if due, err = d.askable(ctx, d.o.Now()); err != nil { // another desk may just have asked some
			return nil, err
		}
	}
	return slices.DeleteFunc(due, func(f store.Feed) bool { return !ours[hostOf(f)] }), nil
}

// leave leaves the servers to other desks of which no feed is asked or waits.
func (d *Desk) leave(waits map[string]bool) {
	for host := range d.rounds.ours {
		if !waits[host] && d.rounds.idle(host) {
			delete(d.rounds.ours, host)
			d.drop(Fetch, host)
		}
	}
}

// nextFeed is how long until a feed can be asked, at most most. What another
// desk is about to ask is due still, and not looked for without a pause.
func (d *Desk) nextFeed(ctx context.Context, most time.Duration) time.Duration {
	due, err := d.askable(ctx, d.o.Now().Add(most))
	if err != nil || len(due) == 0 {
		return most
	}
	return min(most, max(soon, due[0].Next.Sub(d.o.Now())))
}
