package desk

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"synoptic/store"
	"synoptic/story"
)

// memory is the state under which the stream is kept.
const memory = "stream"

// kept is what a stream has that is kept: a line of JSON. Behind that stands what
// the stream knows; earlier versions had it within.
type kept struct {
	After    int64  `json:"after"`
	Said     int    `json:"said"`
	Snapshot []byte `json:"snapshot,omitempty"`
}

// grouping puts reports into stories, by the stream it remembers, where its desk
// leads.
type grouping struct {
	*bench
	mu      sync.Mutex // held by who groups
	term    int64      // in which the desk leads, 0 if it does not
	stream  *story.Stream
	after   int64                // number of the last report the stream has
	said    int                  // corrections it has
	unkept  int                  // reports since it was last kept
	longest map[string]time.Time // story that waits to be compared -> when it has waited for long enough
}

// leads says whether this desk leads. Who leads anew forgets what it knew of
// the groups, since another led meanwhile.
func (g *grouping) leads(ctx context.Context) (bool, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.leading(ctx)
}

// leading is leads for who holds mu.
func (g *grouping) leading(ctx context.Context) (bool, error) {
	term, err := g.crew.Lead(ctx)
	if err != nil {
		return false, err
	}
	if term != g.term {
		g.o.Log.Info("lead", "term", term)
		g.term, g.stream = term, nil
	}
	return term != 0, nil
}

// remember takes up the stream where it was kept. Reports that came behind are
// taken again, and go where they went.
func (g *grouping) remember(ctx context.Context) error {
	g.stream, g.after, g.said, g.unkept = story.New(), 0, 0, 0
	return g.store.Read(ctx, func(v store.View) error {
		state, err := v.State(memory)
		if errors.Is(err, store.ErrNone) {
			return nil
		}
		if err != nil {
			return err
		}
		var k kept
		line, behind, _ := bytes.Cut(state, []byte("\n"))
		if err := json.Unmarshal(line, &k); err != nil {
			return fmt.Errorf("the memory of groups: %w", err)
		}
		if k.Snapshot == nil {
			k.Snapshot = behind
		}
		s, err := story.Restore(k.Snapshot)
		if err != nil {
			return fmt.Errorf("the memory of groups: %w; rebuild makes it anew", err)
		}
		g.stream, g.after, g.said = s, k.After, k.Said
		return nil
	})
}

// groupedAtATime is how many reports are grouped in one commit.
const groupedAtATime = 200

// taken is how much was taken into the stream at once.
type taken struct{ reports, words int }

func (t taken) all() int { return t.reports + t.words }

// group, where this desk leads, puts some reports into their stories, in order of
// arrival, and what was said of reports in its place, and tells how many there
// were.
func (g *grouping) group(ctx context.Context) (taken, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if leads, err := g.leading(ctx); err != nil || !leads {
		return taken{}, err
	}
	return g.grouped(ctx)
}

// grouped is group for who holds mu, and leads.
func (g *grouping) grouped(ctx context.Context) (n taken, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("grouping behind report %d: internal: %v; please report it", g.after, fault)
		}
		if err != nil { // the stream is ahead of the store
			g.stream = nil
		}
	}()
	if g.stream == nil {
		if err := g.remember(ctx); err != nil {
			return n, err
		}
	}
	reports, said, err := g.coming(ctx)
	switch {
	case err != nil || len(reports) == 0 && len(said.all) <= g.said:
		return n, err
	case said.retracts(g.said):
		return g.regroup(ctx, said)
	}
	return g.takeUp(ctx, reports, said)
}

// takeUp groups reports that are new, with what was said of them.
func (g *grouping) takeUp(ctx context.Context, reports []store.Report, said words) (n taken, err error) {
	var moves []story.Membership
	after, heard := g.after, g.said
	for _, r := range reports {
		for ; heard < len(said.all) && said.all[heard].After < r.Number; heard++ {
			moves = append(moves, said.tell(g.stream, heard)...)
		}
		moves = append(moves, g.stream.Add(r.Report))
		after = r.Number
	}
	if len(reports) < groupedAtATime {
		for ; heard < len(said.all); heard++ {
			moves = append(moves, said.tell(g.stream, heard)...)
		}
	}
	n = taken{len(reports), heard - g.said}
	unkept := g.unkept + len(reports)
	keep := n.words > 0 || unkept >= max(leastKept, g.stream.Open()/keptShare)
	err = g.crew.Write(ctx, func(b store.Batch) error {
		if err := g.move(b, moves); err != nil || !keep {
			return err
		}
		return g.keepStream(b, after, heard)
	})
	if err != nil {
		return taken{}, err
	}
	g.after, g.said, g.unkept = after, heard, unkept
	if keep {
		g.unkept = 0
	}
	return n, nil
}

// keepStream keeps the stream as it is, with what it has.
func (g *grouping) keepStream(b store.Batch, after int64, said int) error {
	state, err := g.state(after, said)
	if err != nil {
		return err
	}
	return b.KeepState(memory, state)
}

// state is the stream as it is kept.
func (g *grouping) state(after int64, said int) ([]byte, error) {
	line, err := json.Marshal(kept{After: after, Said: said})
	return append(append(line, '\n'), g.stream.Snapshot()...), err
}

// How often the stream is kept: each time as many new reports have come as this
// share of those it holds, so that keeping costs each report the same however many
// there are; and no sooner than after so many as are taken again in a second.
const (
	keptShare = 20
	leastKept = 1000
)

// coming are the next reports that the stream has not got, and all that was
// said.
func (g *grouping) coming(ctx context.Context) (reports []store.Report, said words, err error) {
	err = g.store.Read(ctx, func(v store.View) error {
		all, err := v.Corrections()
		if err != nil {
			return err
		}
		said = wordsOf(all)
		if err := g.forgetCompared(v); err != nil {
			return err
		}
		for r, err := range v.Reports(store.ReportQuery{After: g.after, Bare: true}) {
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
func (g *grouping) forgetCompared(v store.View) error {
	if g.o.Crew == nil || len(g.longest) == 0 {
		return nil
	}
	work, err := v.Work(ahead)
	if err != nil || len(work) == ahead {
		return err
	}
	maps.DeleteFunc(g.longest, func(id string, _ time.Time) bool {
		return !slices.ContainsFunc(work, func(w store.Work) bool { return w.Story == id })
	})
	return nil
}

// move writes where reports are now, and asks for their stories.
func (g *grouping) move(b store.Batch, moves []story.Membership) error {
	now := g.o.Now()
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
		if err := b.Ask(m.Story, g.due(m.Story, now, len(m.Joins) == 0)); err != nil {
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
func (g *grouping) due(story string, now time.Time, fresh bool) time.Time {
	last, waits := g.longest[story]
	if !waits {
		last = now.Add(g.o.Longest)
		if fresh {
			last = now.Add(min(g.o.Longest, 2*g.o.Settle))
		}
		g.longest[story] = last
	}
	if due := now.Add(g.o.Settle); due.Before(last) {
		return due
	}
	return last
}

// compared forgets how long a story has waited: it is compared now.
func (g *grouping) compared(story string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.longest, story)
}

// forget forgets what follows from the documents and from what people said.
func (g *grouping) forget(ctx context.Context) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.stream = nil
	return g.crew.Write(ctx, store.Batch.Forget)
}

// rest keeps the stream, so that the next desk need not take anything again.
func (g *grouping) rest() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.stream == nil || g.unkept == 0 {
		return nil
	}
	ctx, stop := context.WithTimeout(context.Background(), 10*time.Second)
	defer stop()
	state, err := g.state(g.after, g.said)
	if err != nil {
		return err
	}
	err = g.crew.Write(ctx, func(b store.Batch) error { return b.KeepState(memory, state) })
	if errors.Is(err, ErrFollows) {
		return nil // the one that leads now has its own
	}
	if err != nil {
		return err
	}
	g.unkept = 0
	return nil
}
