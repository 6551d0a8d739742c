package desk

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"synoptic"
	"synoptic/fetch"
	"synoptic/news"
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
	each(ctx, d.o.Workers, len(raws), func(i int) { found[i] = readOne(raws[i].Raw) })
	if err := ctx.Err(); err != nil {
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

// readOne reads a document. One that defeats the reader is refused alone.
func readOne(raw news.Raw) (reports []news.Report) {
	defer func() {
		if fault := recover(); fault != nil {
			reports = []news.Report{{Input: raw.Input, Reason: fmt.Sprintf("internal: %v; please report it with this input", fault)}}
		}
	}()
	return synoptic.Read(raw)
}

// keep keeps what a document holds. Of a feed's item that only leads to an
// article nothing is kept where the article is.
func keep(b store.Batch, raw store.Raw, reports []news.Report) error {
	for place, r := range reports {
		if raw.Feed == raw.Input && raw.Feed != "" && fetch.Teaser(r) {
			held, err := articleKept(b, string(r.URL))
			if err != nil {
				return err
			}
			if held {
				r.Text, r.Reason = "", "teaser: its article is kept"
			}
		}
		_, err := b.KeepReport(raw.ID, place, "", r)
		if errors.Is(err, store.ErrTaken) {
			r.Text, r.Reason = "", "id-taken: another text is kept under its id; give it one of its own"
			_, err = b.KeepReport(raw.ID, place, "", r)
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
