package desk

import (
	"context"
	"fmt"
	"sync"
	"time"

	"synoptic"
	"synoptic/news"
	"synoptic/store"
)

// atATime is how many documents are read before what they hold is kept.
const atATime = 64

// read reads some documents that nobody has read, and keeps what was read, and
// tells how many were kept, and whether anything was done.
func (d *Desk) read(ctx context.Context) (kept int, done bool, err error) {
	n, err := d.readSome(ctx)
	if err != nil {
		return 0, false, err
	}
	kept, err = d.keepRead(ctx)
	return kept, n+kept > 0, err
}

// ahead is how many documents may be read before the first of them is kept.
const ahead = 8 * atATime

// readSome reads some documents that nobody has in hand, and tells how many.
func (d *Desk) readSome(ctx context.Context) (n int, err error) {
	defer func() {
		if n == 0 {
			d.turns.rest()
		}
	}()
	var ids []string
	err = d.store.Read(ctx, func(v store.View) (err error) {
		ids, err = v.Unread(ahead)
		return err
	})
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	jobs, err := d.crew.Take(ctx, Read, ids, atATime)
	if err != nil || len(jobs) == 0 {
		return 0, err
	}
	for _, part := range parts(jobs) {
		began := time.Now()
		found, err := d.readAll(ctx, part)
		d.turns.read(time.Since(began) * time.Duration(min(d.o.Workers, len(part))))
		if err == nil {
			err = d.crew.Hand(ctx, found)
		}
		if err != nil {
			d.dropAll(Read, jobs)
			return n, err
		}
		n += len(part)
		d.comes.rouse()
	}
	return n, nil
}

// dropAll gives jobs back of which nothing came.
func (b *bench) dropAll(k Kind, jobs []Job) {
	for _, j := range jobs {
		b.drop(k, j.Key)
	}
}

// drop gives a job back of which nothing came. It is given back in any case,
// only later.
func (b *bench) drop(k Kind, key string) {
	ctx, stop := context.WithTimeout(context.Background(), idle)
	defer stop()
	if err := b.crew.Drop(ctx, k, key); err != nil {
		b.o.Log.Debug("drop", "kind", k, "key", key, "error", err)
	}
}

// readAll reads documents.
func (d *Desk) readAll(ctx context.Context, jobs []Job) (found []Found, err error) {
	raws, reports, err := d.raws(ctx, keysOf(jobs))
	if err != nil {
		return nil, err
	}
	each(ctx, d.o.Workers, len(raws), func(i int) {
		switch {
		case jobs[i].Tries > mostTries:
			reports[i] = []news.Report{{Input: raws[i].Input, Reason: fatal(jobs[i])}}
		case reports[i] == nil:
			d.hands.work(ctx, func() { reports[i] = d.open(raws[i].Raw) })
		}
	})
	if err := d.markNew(ctx, raws, reports); err != nil {
		return nil, err
	}
	for i, raw := range raws {
		found = append(found, Found{raw.ID, reports[i]})
		d.o.Log.Debug("read", "input", raw.Input, "reports", len(reports[i]))
	}
	return found, nil
}

func keysOf(jobs []Job) (out []string) {
	for _, j := range jobs {
		out = append(out, j.Key)
	}
	return out
}

// raws are documents by their ids, each with its body or with the reports in it,
// unmarked: a feed was opened when it came.
func (d *Desk) raws(ctx context.Context, ids []string) (raws []store.Raw, opened [][]news.Report, err error) {
	opened = make([][]news.Report, len(ids))
	for i, id := range ids {
		opened[i] = d.ahead.take(id)
	}
	err = d.store.Read(ctx, func(v store.View) (err error) {
		if raws, err = v.Heads(ids); err != nil {
			return err
		}
		for i, id := range ids {
			if opened[i] == nil {
				if raws[i], err = v.Raw(id); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return raws, opened, err
}

// open takes the reports out of a document. One that defeats that is refused
// alone.
func (b *bench) open(raw news.Raw) (reports []news.Report) {
	defer func() {
		if fault := recover(); fault != nil {
			reports = []news.Report{defeated(raw.Input, fault)}
		}
	}()
	reports = b.items.Read(raw)
	base := baseOf(raw)
	for i := range reports {
		reports[i].URL = absolute(base, reports[i].URL)
	}
	return reports
}

func defeated(input string, fault any) news.Report {
	return news.Report{Input: input, Reason: fmt.Sprintf("internal: %v; please report it with this input", fault)}
}

// markNew reads what reports say, but for those that are kept: of a feed that
// changed most are.
func (d *Desk) markNew(ctx context.Context, raws []store.Raw, found [][]news.Report) error {
	var fresh []*news.Report
	err := d.store.Read(ctx, func(v store.View) error {
		for n, reports := range found {
			knows, err := v.Knows(reports)
			if err != nil {
				return err
			}
			for i, r := range reports {
				held := knows[i]
				if !held {
					if _, held, err = known(v, raws[n], r); err != nil {
						return err
					}
				}
				if !held {
					fresh = append(fresh, &reports[i])
				}
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	each(ctx, d.o.Workers, len(fresh), func(i int) {
		d.hands.work(ctx, func() { *fresh[i] = mark(*fresh[i]) })
	})
	return ctx.Err()
}

// mark reads what a report says. One that defeats the reader is refused alone.
func mark(r news.Report) (out news.Report) {
	defer func() {
		if fault := recover(); fault != nil {
			out = defeated(r.Input, fault)
		}
	}()
	return synoptic.Mark(r)
}

// each does something n times, so many side by side, until ctx ends.
func each(ctx context.Context, workers, n int, do func(i int)) {
	next := make(chan int)
	var all sync.WaitGroup
	for range min(workers, n) {
		all.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		if ctx.Err() != nil {
			break
		}
		next <- i
	}
	close(next)
	all.Wait()
}
