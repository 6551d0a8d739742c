package desk

import (
	"context"

	"synoptic/store"
	"synoptic/story"
)

// words is what people said of reports, in order, and what of it counts for
// nothing: what was taken back, and that it was.
type words struct {
	all  []store.Correction
	back map[int64]bool // by number
}

func wordsOf(all []store.Correction) words {
	w := words{all, map[int64]bool{}}
	for _, c := range all {
		if c.Kind == "undo" {
			w.back[c.Number], w.back[c.Of] = true, true
		}
	}
	return w
}

// tell has a stream hear the nth thing that was said, if it counts, and gives
// where the reports it moved are.
func (w words) tell(s *story.Stream, n int) []story.Membership {
	c := w.all[n]
	if w.back[c.Number] {
		return nil
	}
	return s.Correct(story.Correction{Kind: c.Kind, Reports: c.Reports, From: c.From, Note: c.Note})
}

// retracts says whether, behind the first of them that a stream has heard,
// something is taken back that it has heard.
func (w words) retracts(heard int) bool {
	counted := map[int64]bool{}
	for n, c := range w.all {
		switch {
		case c.Kind != "undo":
			counted[c.Number] = n < heard
		case n < heard:
			counted[c.Of] = false
		case counted[c.Of]:
			return true
		}
	}
	return false
}

// Correct takes what a person has said of reports. It holds from now on, and
// again whenever the reports are grouped anew.
func (d *Desk) Correct(ctx context.Context, c store.Said) error {
	return d.groups.hear(ctx, func(b store.Batch) error { return b.Correct(c) })
}

// hear keeps what was said. The one that leads follows it at once.
func (g *grouping) hear(ctx context.Context, said func(store.Batch) error) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	leads, err := g.leading(ctx)
	if err != nil {
		return err
	}
	if !leads {
		return g.store.Write(ctx, said)
	}
	if err := g.catchUp(ctx); err != nil {
		return err
	}
	if err := g.crew.Write(ctx, said); err != nil {
		return err
	}
	_, err = g.grouped(ctx)
	return err
}

// catchUp groups what is kept, so that what is said next comes behind it.
func (g *grouping) catchUp(ctx context.Context) error {
	for {
		n, err := g.grouped(ctx)
		if err != nil || n.all() == 0 {
			return err
		}
	}
}

// Undo takes back what a person has said, as if it had never been said.
func (d *Desk) Undo(ctx context.Context, number int64, note string) error {
	return d.groups.hear(ctx, func(b store.Batch) error { return store.Undo(b, number, note) })
}
