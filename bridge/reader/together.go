package reader

import (
	"context"
	"slices"
	"time"

	"synoptic/store"
)

// overlap is how far back it is asked what was read, since clocks differ.
const overlap = 10 * time.Second

// together marks the other entries of a story as read, when one was read. A
// story is done again only when it has grown.
func (r *Reader) together(ctx context.Context) error {
	now := r.o.Now()
	m, err := r.recall(ctx)
	if err != nil {
		return err
	}
	since := m.Looked
	if since.IsZero() {
		since = now
	}
	entries, err := r.program.readSince(ctx, since.Add(-overlap))
	if err != nil {
		return err
	}
	var read []int64
	grown := map[string]int{}
	err = r.desk.Store().Read(ctx, func(v store.View) error {
		for _, story := range r.storiesOf(v, entries) {
			others, err := r.entriesOf(v, story)
			if err != nil {
				return err
			}
			if r.spread[story] == len(others) {
				continue
			}
			grown[story] = len(others)
			for _, e := range others {
				if !slices.Contains(entries, e) {
					read = append(read, e)
				}
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if len(read) > 0 {
		if err := r.program.markRead(ctx, read); err != nil {
			return err
		}
	}
	if len(r.spread) > mostDone {
		clear(r.spread)
	}
	for story, n := range grown {
		r.spread[story] = n
	}
	if len(read) == 0 && now.Sub(m.Looked) < time.Minute {
		return nil // what was read since is asked for again
	}
	return r.change(ctx, func(_ store.Batch, m *memory) error {
		m.Looked = now
		return nil
	})
}

// storiesOf are the stories of the entries that are known, each once.
func (r *Reader) storiesOf(v store.View, entries []int64) (out []string) {
	for _, e := range entries {
		m, err := store.Recall[pending](v, r.entryState(e))
		if err != nil || m.Raw == "" {
			continue
		}
		got, settled, err := r.place(v, m)
		if err == nil && settled && got.story != "" && !slices.Contains(out, got.story) {
			out = append(out, got.story)
		}
	}
	return out
}

// entriesOf are the entries of this reader in a story.
func (r *Reader) entriesOf(v store.View, story string) (out []int64, err error) {
	for rep, err := range v.Reports(store.ReportQuery{Story: story, Bare: true}) {
		if err != nil {
			return nil, err
		}
		if e, ours := entryAt(r.program, rep.Input); ours && !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	return out, nil
}
