// Package reader takes in what the reader of feeds that somebody has (Miniflux,
// or any that answers as Google Reader did) brings, and sends back what he wants
// of the stories: copies marked as read, a star, a link. It groups, and never
// deletes; a feed can be left alone.
//
//	entries, webhook -> raws ... -> stories -> marks
//
// What was taken and what is still to be answered are kept in the store, so that
// whatever is ended at any moment, here or there, nothing is lost and nothing
// is said twice that somebody has taken back since.
package reader

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"

	"synoptic/desk"
)

// program is a reader of feeds, as it is asked and told.
type program interface {
	// entries are those with a greater number, the least first, and whether
	// there may be more. A program that does not number them as they come goes
	// by which are known.
	entries(ctx context.Context, after int64, known func(entry int64) bool) (list []Entry, more bool, err error)
	// newest is the greatest number of an entry, 0 if that tells nothing.
	newest(ctx context.Context) (int64, error)
	// readSince are the numbers of entries that were marked as read since then.
	readSince(ctx context.Context, since time.Time) ([]int64, error)
	markRead(ctx context.Context, entries []int64) error
	star(ctx context.Context, entry int64) error
	// link puts a link at the end of an entry's text, once.
	link(ctx context.Context, entry int64, address, words string) error
	// page is the address under which an entry is known here.
	page(feed, entry int64) string
}

// Back is what is sent back.
type Back string

// What can be sent back.
const (
	Copies   Back = "copies"   // entries that have the wording of one before are marked as read
	Rest     Back = "rest"     // all entries of a story but the first are
	Together Back = "together" // when one of a story was read, the others are marked as read
	Star     Back = "star"     // the first of a story that a second outlet tells gets a star
	Link     Back = "link"     // and a link to the story
)

// Backs are all there are.
var Backs = []Back{Copies, Rest, Together, Star, Link}

// Options are how a reader is asked.
type Options struct {
	Back  []Back           // what is sent back
	Leave []string         // feeds that are left alone, by number, address or title
	Site  string           // address of the pages of stories, for links
	Every time.Duration    // how often it is asked; 2 s if 0
	Log   *slog.Logger     // nil: nothing is told
	Now   func() time.Time // time.Now if nil
}

func (o Options) wants(b Back) bool { return slices.Contains(o.Back, b) }

// Reader is a reader of feeds as a source of a desk.
type Reader struct {
	name    string
	program program
	desk    *desk.Desk
	o       Options
	wake    chan struct{}
	mu      sync.Mutex     // held by who keeps entries
	asked   int            // how often
	spread  map[string]int // how many entries a story had when they were marked together
}

func newReader(name string, p program, d *desk.Desk, o Options) *Reader {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Every <= 0 {
		o.Every = 2 * time.Second
	}
	return &Reader{name: name, program: p, desk: d, o: o, wake: make(chan struct{}, 1), spread: map[string]int{}}
}

// longestPause is how long a reader that does not answer is left alone.
const longestPause = time.Minute

// Run asks and answers until ctx ends. What fails is told and tried again.
func (r *Reader) Run(ctx context.Context) {
	pause, failures := time.Duration(0), 0
	for ctx.Err() == nil {
		t := time.NewTimer(pause)
		select {
		case <-ctx.Done():
		case <-t.C:
		case <-r.wake:
		}
		t.Stop()
		waiting, err := r.Turn(ctx)
		switch {
		case err != nil && ctx.Err() == nil:
			failures++
			pause = min(longestPause, r.o.Every<<min(failures, 6))
			r.o.Log.Warn(r.name, "error", err, "again_in", pause)
			continue
		case waiting > 0: // what came in is on its way into a story
			pause = min(r.o.Every, 250*time.Millisecond)
		default:
			pause = r.o.Every
		}
		failures = 0
	}
}

// Turn takes in what is new and answers what can be, and tells how many entries
// still wait for their story.
func (r *Reader) Turn(ctx context.Context) (waiting int, err error) {
	if err := r.pull(ctx); err != nil {
		return 0, err
	}
	if waiting, err = r.answer(ctx); err != nil {
		return waiting, err
	}
	if r.o.wants(Together) {
		err = r.together(ctx)
	}
	return waiting, err
}

// rouse has the reader asked at once.
func (r *Reader) rouse() {
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// left says whether a feed is left alone.
func (o Options) left(f Feed) bool {
	return slices.ContainsFunc(o.Leave, func(name string) bool {
		return name == f.number() || strings.EqualFold(name, f.Title) || f.URL != "" && name == f.URL
	})
}
