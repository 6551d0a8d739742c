// Package desk runs the sentence over a store: what is accepted is read,
// grouped and compared, as it comes and again as it changes. It is the only
// place that waits, remembers and knows what time it is.
//
//	Accept, feeds -> raws --read--> reports --group--> stories --compare--> synopses
//
// Each arrow takes up what the store holds and the step has not done yet, so
// that a desk that was ended at any moment goes on where it was. Reading and
// comparing have no memory and run side by side; grouping has, and one desk of
// a store at a time does it.
package desk

import (
	"cmp"
	"context"
	"log/slog"
	"runtime"
	"time"

	"synoptic"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/page"
	"synoptic/store"
)

// Options are how a desk works. The zero value is what is usual, without a
// network.
type Options struct {
	Fetch *fetch.Client    // asks for feeds and pages; nil: nothing is asked for
	Crew  Crew             // with whom it shares the work; nil: it is alone
	Now   func() time.Time // time.Now if nil
	Log   *slog.Logger     // nil: nothing is told

	Workers int           // documents read, and stories compared, side by side; the cores if 0
	Settle  time.Duration // how long a story must be quiet to be compared again; 2 s if 0
	Longest time.Duration // after which it is compared however much comes; 30 s if 0
	Every   time.Duration // how often a feed is asked; 15 min if 0
	Feeds   int           // feeds asked side by side; 32 if 0
}

// filled is o with what is usual for what it leaves open.
func (o Options) filled() Options {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	o.Workers = cmp.Or(o.Workers, runtime.GOMAXPROCS(0))
	o.Settle = cmp.Or(o.Settle, 2*time.Second)
	o.Longest = cmp.Or(o.Longest, 30*time.Second)
	o.Every = cmp.Or(o.Every, 15*time.Minute)
	o.Feeds = cmp.Or(o.Feeds, 32)
	return o
}

// Desk works on one store. It is safe for use by several goroutines. Only one
// desk of a store groups: the one that leads its crew, or the only one.
type Desk struct {
	*bench
	wakes   bell // there may be something to read
	comes   bell // there may be something to keep
	compare func(news.Story) news.Synopsis

	groups grouping
	feeds  feeding
	heard  listeners
	ahead  readAhead
	hands  hands
	turns  turns
}

// bench is what all parts of a desk work with.
type bench struct {
	store store.Store
	crew  Crew
	o     Options
	items *page.Items // of feeds, that were read before
}

// mostItems is how many bytes of items are remembered: those of some thousand
// feeds that give a paragraph of each, of some hundred that give all.
const mostItems = 64 << 20

// Open is a desk for a store, with its memory of groups as it was.
func Open(ctx context.Context, s store.Store, o Options) (*Desk, error) {
	o = o.filled()
	b := &bench{store: s, crew: o.Crew, o: o, items: page.NewItems(mostItems)}
	if b.crew == nil {
		b.crew = newAlone(s)
	}
	d := &Desk{
		bench: b, wakes: make(bell, 1), comes: make(bell, 1), compare: synoptic.Compare,
		groups: grouping{bench: b, longest: map[string]time.Time{}},
		hands:  hands{guests: courtesy{patience: patience}, taken: make(chan struct{}, o.Workers)},
	}
	d.feeds = feeding{bench: b, accept: d.accept, ahead: &d.ahead, rounds: newRounds(o.Feeds)}
	if o.Crew != nil {
		return d, nil // what it must remember it learns when it leads
	}
	d.groups.mu.Lock()
	defer d.groups.mu.Unlock()
	d.groups.term = 1
	if err := d.groups.remember(ctx); err != nil {
		return nil, err
	}
	return d, nil
}

// Store is what the desk works on.
func (d *Desk) Store() store.Store { return d.store }

// Accepted is a document that is kept: its id, and whether it was not known.
type Accepted struct {
	ID    string
	Fresh bool
}

// Accept keeps documents. Once it returns nil they are on disk; reading them
// is for Run or Settle.
func (d *Desk) Accept(ctx context.Context, feed string, raws ...news.Raw) (kept []Accepted, err error) {
	return d.accept(ctx, feed, raws, nil)
}

// accept is Accept that does something more of each document in the same write.
func (d *Desk) accept(ctx context.Context, feed string, raws []news.Raw, also func(store.Batch, Accepted) error) (kept []Accepted, err error) {
	err = d.store.Write(ctx, func(b store.Batch) error {
		kept = make([]Accepted, len(raws))
		for i, r := range raws {
			var err error
			if kept[i].ID, kept[i].Fresh, err = b.KeepRaw(r, feed); err != nil {
				return err
			}
			if also == nil {
				continue
			}
			if err := also(b, kept[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	d.rouse()
	return kept, nil
}

// rouse tells who reads that there is something to read.
func (d *Desk) rouse() { d.wakes.rouse() }

// bell wakes one who waits, now or the next time.
type bell chan struct{}

func (b bell) rouse() {
	select {
	case b <- struct{}{}:
	default:
	}
}
