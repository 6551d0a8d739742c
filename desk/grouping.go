package desk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
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

// group puts some reports into their stories, in order of arrival, and what was
// said of reports in its place, and tells how many there were.
func (d *Desk) group(ctx context.Context) (n int, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.grouped(ctx)
}

func (d *Desk) grouped(ctx context.Context) (n int, err error) {
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
			return 0, err
		}
	}
	reports, said, err := d.coming(ctx)
	if err != nil || len(reports)+len(said) == 0 {
		return 0, err
	}
	var moves []story.Membership
	after, took := d.after, 0
	for _, r := range reports {
		for took < len(said) && said[took].After < r.Number {
			moves = append(moves, d.stream.Correct(correction(said[took].Said))...)
			took++
		}
		moves = append(moves, d.stream.Add(r.Report))
		after = r.Number
	}
	if len(reports) < groupedAtATime {
		for ; took < len(said); took++ {
			moves = append(moves, d.stream.Correct(correction(said[took].Said))...)
		}
	}
	unkept := d.unkept + len(reports)
	keep := took > 0 || unkept >= max(groupedAtATime, d.stream.Open()/keptShare)
	err = d.store.Write(ctx, func(b store.Batch) error {
		if err := d.move(b, moves); err != nil || !keep {
			return err
		}
		state, err := d.state(after, d.said+took)
		if err != nil {
			return err
		}
		return b.KeepState(memory, state)
	})
	if err != nil {
		return 0, err
	}
	d.after, d.said, d.unkept = after, d.said+took, unkept
	if keep {
		d.unkept = 0
	}
	return len(reports) + took, nil
}

// state is the stream as it is kept.
func (d *Desk) state(after int64, said int) ([]byte, error) {
	return json.Marshal(kept{after, said, d.stream.Snapshot()})
}

// keptShare bounds how often the stream is kept: each time as many new reports
// have come as this share of those it holds, so that keeping costs each report
// the same however many there are.
const keptShare = 20

// coming are the next reports that the stream has not got, and what was said
// that it has not heard.
func (d *Desk) coming(ctx context.Context) (reports []store.Report, said []store.Correction, err error) {
	err = d.store.Read(ctx, func(v store.View) error {
		all, err := v.Corrections()
		if err != nil {
			return err
		}
		said = all[min(d.said, len(all)):]
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
		if err := b.Ask(m.Story, d.due(m.Story, now)); err != nil {
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
// been quiet for a while, and at the latest some time after it first changed.
func (d *Desk) due(story string, now time.Time) time.Time {
	last, waits := d.longest[story]
	if !waits {
		last = now.Add(d.o.Longest)
		d.longest[story] = last
	}
	if due := now.Add(d.o.Settle); due.Before(last) {
		return due
	}
	return last
}

func correction(s store.Said) story.Correction {
	return story.Correction{Kind: s.Kind, Reports: s.Reports, From: s.From, Note: s.Note}
}

// Correct takes what a person has said of reports. It holds from now on, and
// again whenever the reports are grouped anew.
func (d *Desk) Correct(ctx context.Context, c store.Said) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	for { // what is kept is grouped first, so that what is said comes behind it
		n, err := d.grouped(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			break
		}
	}
	if err := d.store.Write(ctx, func(b store.Batch) error { return b.Correct(c) }); err != nil {
		return err
	}
	_, err := d.grouped(ctx)
	return err
}
