package desk

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"synoptic"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/page"
	"synoptic/store"
)

// atATime is how many documents are read before what they hold is kept.
const atATime = 64

// read reads some documents that nobody has read, and tells how many.
func (d *Desk) read(ctx context.Context) (int, error) {
	raws, err := d.unread(ctx)
	if err != nil || len(raws) == 0 {
		return 0, err
	}
	found := make([][]news.Report, len(raws))
	each(ctx, d.o.Workers, len(raws), func(i int) {
		d.work(ctx, func() { found[i] = d.opened(raws[i]) })
	})
	if err := d.markNew(ctx, raws, found); err != nil {
		return 0, err
	}
	err = d.store.Write(ctx, func(b store.Batch) error {
		for i, raw := range raws {
			if err := keep(b, raw, found[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	for i, raw := range raws {
		d.o.Log.Debug("read", "input", raw.Input, "reports", len(found[i]))
	}
	return len(raws), nil
}

// unread are the next documents to read.
func (d *Desk) unread(ctx context.Context) (raws []store.Raw, err error) {
	err = d.store.Read(ctx, func(v store.View) error {
		ids, err := v.Unread(atATime)
		if err != nil {
			return err
		}
		for _, id := range ids {
			raw, err := v.Raw(id)
			if err != nil {
				return err
			}
			raws = append(raws, raw)
		}
		return nil
	})
	return raws, err
}

// opened is the reports in a document, unmarked. A feed was opened when it came.
func (d *Desk) opened(raw store.Raw) []news.Report {
	if reports, was := d.ahead.take(raw.ID); was {
		return reports
	}
	return open(raw.Raw)
}

// open takes the reports out of a document. One that defeats that is refused
// alone.
func open(raw news.Raw) (reports []news.Report) {
	defer func() {
		if fault := recover(); fault != nil {
			reports = []news.Report{defeated(raw.Input, fault)}
		}
	}()
	reports = page.Read(raw)
	for i := range reports {
		reports[i].URL = absolute(raw, reports[i].URL)
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
			for i, r := range reports {
				_, held, err := known(v, raws[n], r)
				if err != nil {
					return err
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
		d.work(ctx, func() { *fresh[i] = mark(*fresh[i]) })
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

// keep keeps what a document holds. Of a feed's item that only leads to an
// article nothing is kept where the article is.
func keep(b store.Batch, raw store.Raw, reports []news.Report) error {
	for place, r := range reports {
		r, held, err := known(b, raw, r)
		if err != nil {
			return err
		}
		if !held {
			r = mark(r) // it was kept a moment ago, and is forgotten
		}
		if ofFeed(raw) && fetch.Teaser(r) {
			held, err := articleKept(b, string(r.URL))
			if err != nil {
				return err
			}
			if held {
				r.Text, r.Reason = "", "teaser: its article is kept"
			}
		}
		page := pageOf(raw, r)
		_, err = b.KeepReport(raw.ID, place, page, r)
		if errors.Is(err, store.ErrTaken) {
			r.Text, r.Reason = "", "id-taken: another text is kept under its id; give it one of its own"
			_, err = b.KeepReport(raw.ID, place, page, r)
		}
		if err != nil {
			return err
		}
	}
	return b.Done(raw.ID)
}

// articleKept says whether more than a teaser is kept of a page.
func articleKept(v store.View, address string) (bool, error) {
	r, err := v.Newest(store.Page(address))
	if errors.Is(err, store.ErrNone) {
		return false, nil
	}
	return err == nil && !fetch.Teaser(r.Report), err
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
