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
	var raws []store.Raw
	err = d.store.Read(ctx, func(v store.View) (err error) {
		raws, err = v.Heads(ids)
		return err
	})
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

// keep keeps what a document holds. Of most items of a feed that changed no more
// is to be kept than that they were there.
func keep(b store.Batch, raw store.Raw, reports []news.Report) error {
	holds, err := b.Holds(reports)
	if err != nil {
		return err
	}
	k := keeper{Batch: b, raw: raw, made: map[string]bool{}}
	for place, r := range reports {
		if err := k.keep(place, r, holds[place]); err != nil {
			return err
		}
	}
	return errors.Join(b.KeepReadings(k.found), b.Done(raw.ID))
}

// keeper keeps what a document holds.
type keeper struct {
	store.Batch
	raw   store.Raw
	made  map[string]bool // ids under which it has kept reports
	found []store.Reading // what is to be noted beside them
}

// keep keeps a report that stands at a place, and that was held before the
// document was.
func (k *keeper) keep(place int, r news.Report, was store.Holding) (err error) {
	held := was != store.Missing || k.made[r.ID]
	if !held {
		if r, held, err = known(k, k.raw, r); err != nil {
			return err
		}
	}
	if !held {
		r = mark(r) // it was kept a moment ago, and is forgotten
	}
	if r, err = k.teaser(r); err != nil {
		return err
	}
	if r.Text == "" || was == store.Held {
		k.note(place, r)
		return nil
	}
	page := pageOf(k.raw, r)
	_, err = k.KeepReport(k.raw.ID, place, page, r)
	if errors.Is(err, store.ErrTaken) {
		r.Text, r.Reason = "", "id-taken: another text is kept under its id; give it one of its own"
		k.note(place, r)
		return nil
	}
	k.made[r.ID] = true
	return err
}

// note has a report noted that is kept, or none.
func (k *keeper) note(place int, r news.Report) {
	n := store.Reading{Raw: k.raw.ID, Place: place, Input: r.Input, Reason: r.Reason}
	if r.Text != "" {
		n.Report = r.ID
	}
	k.found = append(k.found, n)
}

// teaser is a report, but none where it is a feed's item that only leads to an
// article that is kept.
func (k *keeper) teaser(r news.Report) (news.Report, error) {
	if !ofFeed(k.raw) || !fetch.Teaser(r) {
		return r, nil
	}
	held, err := articleKept(k, string(r.URL))
	if held {
		r.Text, r.Reason = "", "teaser: its article is kept"
	}
	return r, err
}

// articleKept says whether more than a teaser is kept of a page.
func articleKept(v store.View, address string) (bool, error) {
	r, err := v.Newest(store.Page(address))
	if errors.Is(err, store.ErrNone) {
		return false, nil
	}
	return err == nil && !fetch.Teaser(r.Report), err
}
