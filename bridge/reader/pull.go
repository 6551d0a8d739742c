package reader

import (
	"context"
	"fmt"

	"synoptic/store"
)

// A reader numbers its entries as it writes them, and several are written side
// by side: one with a smaller number may be seen later. So now and then it is
// asked for the last numbers again.
const (
	sweepEvery = 30
	sweepBack  = 500
)

// firstReach is how far back its entries are taken when it is first asked.
const firstReach = 2000

// pull takes in the entries that are new.
func (r *Reader) pull(ctx context.Context) error {
	m, err := r.recall(ctx)
	if err != nil {
		return err
	}
	after := m.After
	if after == 0 {
		newest, err := r.program.newest(ctx)
		if err != nil {
			return err
		}
		after = max(0, newest-firstReach)
	}
	r.asked++
	sweeps := r.asked%sweepEvery == 0
	if sweeps {
		after = max(0, after-sweepBack)
	}
	for {
		list, more, err := r.program.entries(ctx, after, func(e int64) bool { return r.known(ctx, e) })
		if err != nil || len(list) == 0 {
			return err
		}
		if err := r.keep(ctx, list, true); err != nil {
			return err
		}
		if sweeps {
			if err := r.relink(ctx, m, list); err != nil {
				return err
			}
		}
		for _, e := range list {
			after = max(after, e.ID)
		}
		if !more {
			return nil
		}
	}
}

func (r *Reader) recall(ctx context.Context) (m memory, err error) {
	err = r.desk.Store().Read(ctx, func(v store.View) error {
		m, err = store.Recall[memory](v, r.state())
		return err
	})
	return m, err
}

// change changes what is kept of the reader.
func (r *Reader) change(ctx context.Context, do func(store.Batch, *memory) error) error {
	return r.desk.Store().Write(ctx, func(b store.Batch) error {
		m, err := store.Recall[memory](b, r.state())
		if err != nil {
			return err
		}
		if err := do(b, &m); err != nil {
			return err
		}
		return store.Remember(b, r.state(), m)
	})
}

// keep keeps entries. They are on disk before it is noted that they were taken:
// whoever is ended between takes them again, which changes nothing. In turn
// says that none with a smaller number is left out.
func (r *Reader) keep(ctx context.Context, list []Entry, inTurn bool) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	fresh, err := r.fresh(ctx, list)
	if err != nil {
		return err
	}
	ids, err := r.accept(ctx, fresh)
	if err != nil {
		return err
	}
	return r.change(ctx, func(b store.Batch, m *memory) error {
		for i, e := range fresh {
			p := pending{e.ID, ids[i]}
			if p.Raw != "" {
				m.awaits(p)
			}
			if err := store.Remember(b, r.entryState(e.ID), p); err != nil {
				return err
			}
		}
		for _, e := range list {
			if inTurn {
				m.After = max(m.After, e.ID)
			}
		}
		return nil
	})
}

// known says whether an entry was taken, or left.
func (r *Reader) known(ctx context.Context, entry int64) (is bool) {
	_ = r.desk.Store().Read(ctx, func(v store.View) (err error) {
		is, err = r.knows(v, entry)
		return err
	})
	return is
}

// fresh are the entries that were not seen.
func (r *Reader) fresh(ctx context.Context, list []Entry) (out []Entry, err error) {
	err = r.desk.Store().Read(ctx, func(v store.View) error {
		for _, e := range list {
			known, err := r.knows(v, e.ID)
			if err != nil {
				return err
			}
			if !known {
				out = append(out, e)
			}
		}
		return nil
	})
	return out, err
}

// accept keeps entries as documents that came through their feeds, and gives
// the id of each, none for one of a feed that is left alone.
func (r *Reader) accept(ctx context.Context, list []Entry) ([]string, error) {
	ids := make([]string, len(list))
	for i, e := range list {
		if r.o.left(e.Feed) {
			continue
		}
		raw, err := e.raw(r.program.page(e.Feed.ID, e.ID))
		if err != nil {
			return nil, fmt.Errorf("entry %d of %s: %w", e.ID, r.name, err)
		}
		kept, err := r.desk.Accept(ctx, e.Feed.URL, raw)
		if err != nil {
			return nil, err
		}
		ids[i] = kept[0].ID
	}
	return ids, nil
}
