package tables

import (
	"fmt"
	"slices"
	"time"

	"synoptic/store"
)

// Ask puts a story on the list of work.
func (b Batch) Ask(story string, due time.Time) error {
	_, err := b.Exec(b.ctx, `INSERT INTO work (story, asks, due) VALUES ($1, 1, $2)
		ON CONFLICT (story) DO UPDATE SET asks = work.asks + 1, due = excluded.due`, story, stamp(due))
	if err != nil {
		return fmt.Errorf("ask for story %s: %w", story, err)
	}
	return nil
}

// Finish takes a story off the list, as it was when the work began.
func (b Batch) Finish(w store.Work) error {
	if _, err := b.Exec(b.ctx, "DELETE FROM work WHERE story = $1 AND asks = $2", w.Story, w.Asks); err != nil {
		return fmt.Errorf("finish story %s: %w", w.Story, err)
	}
	return nil
}

// Work is the list.
func (v View) Work(most int) ([]store.Work, error) {
	return list(v, func(s Scan) (w store.Work, err error) {
		return w, s(&w.Story, &w.Asks, moment{&w.Due})
	}, "SELECT story, asks, due FROM work ORDER BY due, story LIMIT $1", most)
}

// Waiting is how much is to be done.
func (v View) Waiting() (unread, work int, err error) {
	err = v.One(v.ctx, "SELECT (SELECT count(*) FROM raws WHERE read = 0), (SELECT count(*) FROM work)", nil, &unread, &work)
	return unread, work, err
}

// KeepState keeps what is to be remembered under a name.
func (b Batch) KeepState(name string, state []byte) error {
	if _, err := b.Exec(b.ctx, "INSERT INTO states (name, packed) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET packed = excluded.packed", name, pack(state)); err != nil {
		return fmt.Errorf("keep state %s: %w", name, err)
	}
	return nil
}

// State is what was kept under a name.
func (v View) State(name string) ([]byte, error) {
	var packed []byte
	err := v.One(v.ctx, "SELECT packed FROM states WHERE name = $1", []any{name}, &packed)
	if err != nil {
		return nil, fmt.Errorf("state %s: %w", name, err)
	}
	return unpack(packed)
}

// derived is what follows from raws and corrections, in an order in which it
// can be deleted.
var derived = []string{"work", "faults", "synopsis_reports", "synopses", "dated", "memberships", "outlet_stories", "outlet_counts", "stories", "names", "marks", "readings", "reports"}

// Forget drops what can be made anew. Raws are to be read again.
func (b Batch) Forget() error {
	b.unindexed = nil // by this write, whose reports go too
	statements := slices.Clone(b.engine.Empty)
	for _, table := range derived {
		statements = append(statements, "DELETE FROM "+table)
	}
	if err := b.Run(append(statements, "UPDATE raws SET read = 0")...); err != nil {
		return fmt.Errorf("forget: %w", err)
	}
	if _, err := b.Exec(b.ctx, "DELETE FROM states WHERE substr(name, 1, $1) <> $2", len(store.Lasting), store.Lasting); err != nil {
		return fmt.Errorf("forget: %w", err)
	}
	return nil
}
