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
func (q *feeding) askable(ctx context.Context, by time.Time) (due []store.Feed, err error) {
	asked := q.rounds.asked() // before the store is, or what ends in between would look due
	err = q.store.Read(ctx, func(v store.View) (err error) {
		due, err = v.Due(by, mostDue)
		return err
	})
	return slices.DeleteFunc(due, func(f store.Feed) bool { return asked[f.URL] || !q.rounds.free(f) }), err
}

// refresh begins to ask the feeds whose time has come, and tells how many. What
// failed of those it began before is told now.
func (q *feeding) refresh(ctx context.Context) (n int, err error) {
	due, err := q.dueHere(ctx)
	if err != nil {
		return 0, err
	}
	for _, f := range due {
		if ctx.Err() == nil && q.rounds.free(f) {
			q.rounds.start(ctx, f, func() error { return q.ask(ctx, f) })
			n++
		}
	}
	return n, q.rounds.failures()
}

// dueHere are the feeds that can be asked now, and are this desk's to ask: all
// of one server are asked by one desk of a crew, which keeps its pace, for as
// long as some of them are due.
func (q *feeding) dueHere(ctx context.Context) ([]store.Feed, error) {
	due, err := q.askable(ctx, q.o.Now())
	if err != nil {
		return nil, err
	}
	ours := q.rounds.ours
	waits := map[string]bool{}
	var free []string
	for _, f := range due {
		host := hostOf(f)
		if !waits[host] && !ours[host] {
			free = append(free, host)
		}
		waits[host] = true
	}
	q.leave(waits)
	if len(free) > 0 {
		jobs, err := q.crew.Take(ctx, Fetch, free, q.o.Feeds)
		if err != nil {
			return nil, err
		}
		for _, j := range jobs {
			ours[j.Key] = true
		}
	}
	if len(free) > 0 && q.o.Crew != nil { // another desk may just have asked some
		if due, err = q.askable(ctx, q.o.Now()); err != nil {
			return nil, err
		}
	}
	return slices.DeleteFunc(due, func(f store.Feed) bool { return !ours[hostOf(f)] }), nil
}

// leave leaves the servers to other desks of which no feed is asked or waits.
func (q *feeding) leave(waits map[string]bool) {
	for host := range q.rounds.ours {
		if !waits[host] && q.rounds.idle(host) {
			delete(q.rounds.ours, host)
			q.drop(Fetch, host)
		}
	}
}

// nextFeed is how long until a feed can be asked, at most most. What another
// desk is about to ask is due still, and not looked for without a pause.
func (q *feeding) nextFeed(ctx context.Context, most time.Duration) time.Duration {
	due, err := q.askable(ctx, q.o.Now().Add(most))
	if err != nil || len(due) == 0 {
		return most
	}
	return min(most, max(soon, due[0].Next.Sub(q.o.Now())))
}
