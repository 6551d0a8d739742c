package desk

import (
	"context"
	"errors"

	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
)

// keepRead keeps what was read, in order of arrival, as far as all before has
// been read, and tells how many documents that were.
func (d *Desk) keepRead(ctx context.Context) (int, error) {
	leads, err := d.groups.leads(ctx)
	if err != nil || !leads {
		return 0, err
	}
	ids, handed, err := d.handed(ctx)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	raws, err := d.raws(ctx, ids)
	if err != nil {
		return 0, err
	}
	err = d.crew.Write(ctx, func(b store.Batch) error {
		for _, raw := range raws {
			if err := keep(b, raw, handed[raw.ID]); err != nil {
				return err
			}
		}
		return d.crew.Kept(b, ids)
	})
	if err != nil {
		return 0, err
	}
	d.rouse() // there is room to read more ahead
	return len(raws), nil
}

// handed are the next documents to be kept, with what was read of them.
func (b *bench) handed(ctx context.Context) (ids []string, handed map[string][]news.Report, err error) {
	err = b.store.Read(ctx, func(v store.View) (err error) {
		ids, err = v.Unread(atATime)
		return err
	})
	if err != nil || len(ids) == 0 {
		return nil, nil, err
	}
	if handed, err = b.crew.Handed(ctx, ids); err != nil {
		return nil, nil, err
	}
	for n, id := range ids {
		if _, is := handed[id]; !is {
			return ids[:n], handed, nil
		}
	}
	return ids, handed, nil
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
