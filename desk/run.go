package desk

import (
	"context"
	"errors"
	"sync"
	"time"

	"synoptic/store"
)

// idle is how long the desk waits at most before it looks whether another
// program has kept something.
const idle = time.Second

// Run reads, groups, compares and asks feeds until ctx ends, and returns nil
// then. What fails is told and tried again.
func (d *Desk) Run(ctx context.Context) error {
	var all sync.WaitGroup
	usual := func() time.Duration { return idle }
	all.Go(func() { d.loop(ctx, "read", d.readSome, usual, d.wakes) })
	all.Go(func() {
		d.loop(ctx, "group", d.arrange, func() time.Duration { return d.nextRead(ctx, idle) }, d.comes)
	})
	all.Go(func() {
		d.loop(ctx, "compare", func(ctx context.Context) (int, error) { return d.compareSome(ctx, false) }, func() time.Duration { return d.nextWork(ctx, idle) }, nil)
	})
	if d.o.Fetch != nil {
		all.Go(func() {
			d.loop(ctx, "feeds", d.feeds.refresh, func() time.Duration { return d.feeds.nextFeed(ctx, idle) }, nil)
			d.feeds.rounds.all.Wait()
			d.feeds.leave(nil)
		})
	}
	all.Wait()
	return d.groups.rest()
}

// arrange keeps what was read, and groups it, where this desk leads.
func (d *Desk) arrange(ctx context.Context) (int, error) {
	kept, err := d.keepRead(ctx)
	if err != nil {
		return kept, err
	}
	grouped, err := d.groups.group(ctx)
	return kept + grouped.all(), err
}

// soon is how long the one that leads waits while others read.
const soon = idle / 10

// nextRead is how long until there may be more to keep, at most most.
func (d *Desk) nextRead(ctx context.Context, most time.Duration) time.Duration {
	if leads, err := d.groups.leads(ctx); err != nil || !leads {
		return most
	}
	wait := most
	_ = d.store.Read(ctx, func(v store.View) error {
		ids, err := v.Unread(1)
		if len(ids) > 0 {
			wait = soon
		}
		return err
	})
	return wait
}

// loop does one kind of work as long as there is some, and waits in between.
func (d *Desk) loop(ctx context.Context, name string, step func(context.Context) (int, error), wait func() time.Duration, wake bell) {
	failures := 0
	for ctx.Err() == nil {
		n, err := step(ctx)
		pause := time.Duration(0)
		switch {
		case err != nil && ctx.Err() == nil:
			failures++
			pause = min(time.Minute, idle<<min(failures, 6))
			d.o.Log.Error(name, "error", err, "again_in", pause)
		case n == 0:
			failures = 0
			pause = max(wait(), 10*time.Millisecond)
		}
		if pause == 0 {
			continue
		}
		t := time.NewTimer(pause)
		select {
		case <-ctx.Done():
		case <-t.C:
		case <-wake:
		}
		t.Stop()
	}
}

// Progress is how far Settle is: documents read, reports grouped, stories
// compared.
type Progress struct{ Read, Grouped, Compared int }

// Settle does all there is to do with what is kept, now, and returns when
// nothing is left. It asks for no feed. Tell, if any, hears how far it is.
func (d *Desk) Settle(ctx context.Context, tell func(Progress)) (p Progress, err error) {
	for {
		kept, done, err := d.read(ctx)
		if err != nil {
			return p, err
		}
		grouped, err := d.groups.group(ctx)
		if err != nil {
			return p, err
		}
		done = done || grouped.all() > 0
		compared := 0
		if !done {
			if compared, err = d.compareSome(ctx, true); err != nil {
				return p, err
			}
		}
		if !done && compared == 0 {
			others, err := d.crew.Wait(ctx)
			if err != nil || !others {
				return p, errors.Join(err, d.groups.rest())
			}
			continue
		}
		p.Read, p.Grouped, p.Compared = p.Read+kept, p.Grouped+grouped.reports, p.Compared+compared
		if tell != nil {
			tell(p)
		}
	}
}

// Rebuild forgets what follows from the documents and from what people said,
// and makes it anew.
func (d *Desk) Rebuild(ctx context.Context, tell func(Progress)) (Progress, error) {
	if err := d.groups.forget(ctx); err != nil {
		return Progress{}, err
	}
	return d.Settle(ctx, tell)
}
