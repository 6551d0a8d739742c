package desk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"synoptic/store"
	"synoptic/story"
)

// memory is the state under which the stream is kept.
const memory = "stream"

// kept is the stream as it is kept: what it has, and what it knows.
type kept struct {
	After    int64  `json:"after"`
	Said     int    `json:"said"`
	Snapshot []byte `json:"snapshot"`
}

// remember takes up the stream where it was kept. Reports that came behind are
// taken again, and go where they went.
func (d *Desk) remember(ctx context.Context) error {
	d.stream, d.after, d.said, d.unkept = story.New(), 0, 0, 0
	return d.store.Read(ctx, func(v store.View) error {
		state, err := v.State(memory)
		if errors.Is(err, store.ErrNone) {
			return nil
		}
		if err != nil {
			return err
		}
		var k kept
		if err := json.Unmarshal(state, &k); err != nil {
			return fmt.Errorf("the memory of groups: %w", err)
		}
		s, err := story.Restore(k.Snapshot)
		if err != nil {
			return fmt.Errorf("the memory of groups: %w; rebuild makes it anew", err)
		}
		d.stream, d.after, d.said = s, k.After, k.Said
		return nil
	})
}

// groupedAtATime is how many reports are grouped in one commit.
const groupedAtATime = 200

// taken is how much was taken into the stream at once.
type taken struct{ reports, words int }

func (t taken) all() int { return t.reports + t.words }

// group, where this desk leads, puts some reports into their stories, in order of arrival, and what was
// said of reports in its place, and tells how many there were.
func (d *Desk) group(ctx context.Context) (taken, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if leads, err := d.leading(ctx); err != nil || !leads {
		return taken{}, err
	}
	return d.grouped(ctx)
}

func (d *Desk) grouped(ctx context.Context) (n taken, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("grouping behind report %d: internal: %v; please report it", d.after, fault)
		}
		if err != nil { // the stream is ahead of the store
			d.stream = nil
		}
	}()
	if d.stream == nil {
		if err := d.remember(ctx); err != nil {
			return n, err
		}
	}
	reports, said, err := d.coming(ctx)
	switch {
	case err != nil || len(reports) == 0 && len(said.all) <= d.said:
		return n, err
	case said.retracts(d.said):
		return d.regroup(ctx, said)
	}
	return d.takeUp(ctx, reports, said)
}

// takeUp groups reports that are new, with what was said of them.
func (d *Desk) takeUp(ctx context.Context, reports []store.Report, said words) (n taken, err error) {
	var moves []story.Membership
	after, heard := d.after, d.said
	for _, r := range reports {
		for ; heard < len(said.all) && said.all[heard].After < r.Number; heard++ {
			moves = append(moves, said.tell(d.stream, heard)...)
		}
		moves = append(moves, d.stream.Add(r.Report))
		after = r.Number
	}
	if len(reports) < groupedAtATime {
		for ; heard < len(said.all); heard++ {
			moves = append(moves, said.tell(d.stream, heard)...)
		}
	}
	n = taken{len(reports), heard - d.said}
	unkept := d.unkept + len(reports)
	keep := n.words > 0 || unkept >= max(groupedAtATime, d.stream.Open()/keptShare)
	err = d.crew.Write(ctx, func(b store.Batch) error {
		if err := d.move(b, moves); err != nil || !keep {
			return err
		}
		return d.keepStream(b, after, heard)
	})
	if err != nil {
		return taken{}, err
	}
	d.after, d.said, d.unkept = after, heard, unkept
	if keep {
		d.unkept = 0
	}
	return n, nil
}

// keepStream keeps the stream as it is, with what it has.
func (d *Desk) keepStream(b store.Batch, after int64, said int) error {
	state, err := d.state(after, said)
	if err != nil {
		return err
	}
	return b.KeepState(memory, state)
}

// state is the stream as it is kept.
func (d *Desk) state(after int64, said int) ([]byte, error) {
	return json.Marshal(kept{after, said, d.stream.Snapshot()})
}

// keptShare bounds how often the stream is kept: each time as many new reports
// have come as this share of those it holds, so that keeping costs each report
// the same however many there are.
const keptShare = 20

// coming are the next reports that the stream has not got, and all that was
// said.
func (d *Desk) coming(ctx context.Context) (reports []store.Report, said words, err error) {
	err = d.store.Read(ctx, func(v store.View) error {
		all, err := v.Corrections()
		if err != nil {
			return err
		}
		said = wordsOf(all)
		if err := d.forgetCompared(v); err != nil {
			return err
		}
		for r, err := range v.Reports(store.ReportQuery{After: d.after, Bare: true}) {
			if err != nil {
				return err
			}
			if reports = append(reports, r); len(reports) == groupedAtATime {
				break
			}
		}
		return nil
	})
	return reports, said, err
}

// forgetCompared forgets how long stories wait that others have compared.
func (d *Desk) forgetCompared(v store.View) error {
	if d.o.Crew == nil || len(d.longest) == 0 {
		return nil
	}
	work, err := v.Work(ahead)
	if err != nil || len(work) == ahead {
		return err
	}
	maps.DeleteFunc(d.longest, func(id string, _ time.Time) bool {
		return !slices.ContainsFunc(work, func(w store.Work) bool { return w.Story == id })
	})
	return nil
}

// move writes where reports are now, and asks for their stories.
func (d *Desk) move(b store.Batch, moves []story.Membership) error {
	now := d.o.Now()
	for _, m := range moves {
		was, err := b.Membership(m.Report)
		if err != nil && !errors.Is(err, store.ErrNone) {
			return err
		}
		if err := b.Join(store.Membership(m)); err != nil {
			return err
		}
		if err == nil && was.Story == m.Story && len(m.Merged) == 0 {
			continue // taken again after a stop
		}
		if err := b.Ask(m.Story, d.due(m.Story, now, len(m.Joins) == 0)); err != nil {
			return err
		}
		if was.Story != "" && was.Story != m.Story {
			if err := b.Ask(was.Story, now); err != nil {
				return err
			}
		}
	}
	return nil
}

// due is when a story that changed just now is compared again: when it has
// been quiet for a while, and at the latest some time after it first changed,
// which is sooner for one that is new, of which nothing is told yet.
func (d *Desk) due(story string, now time.Time, fresh bool) time.Time {
	last, waits := d.longest[story]
	if !waits {
		last = now.Add(d.o.Longest)
		if fresh {
			last = now.Add(min(d.o.Longest, 2*d.o.Settle))
		}
		d.longest[story] = last
	}
	if due := now.Add(d.o.Settle); due.Before(last) {
		return due
	}
	return last
}
