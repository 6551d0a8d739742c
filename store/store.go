// Package store keeps everything: raws, reports with their marks, stories with
// the reason for every membership, what people said of them, synopses, feeds
// and the list of work. Here stand the nouns, and what any store can do; the
// package sqlite is the store of one machine, postgres that of many. Every store
// obeys the laws of the package storetest.
//
// A store judges nothing and knows no clock: times come from who calls it. What
// was kept first stays: a raw, a report and a version are written once.
// Whatever follows from the raws and from what people said (reports, stories,
// synopses) can be forgotten and made anew, with the same export.
package store

import (
	"context"
	"errors"
	"iter"
	"time"

	"synoptic/news"
)

// Store keeps everything. It is safe for use by several goroutines.
type Store interface {
	// Write does all that do asks for, or nothing of it. Once it returns nil,
	// that is on disk. Nobody sees any of it before. Do must not Write itself.
	Write(ctx context.Context, do func(Batch) error) error
	// Read gives one steady view of what is kept: what others write meanwhile
	// is not in it. The view ends with do.
	Read(ctx context.Context, do func(View) error) error
	// Backup writes a whole store to a path at which there is nothing yet, or
	// tells what does, which is ErrElsewhere.
	Backup(ctx context.Context, path string) error
	// Doctor looks for damage and tells what it found, nothing if all is well.
	Doctor(ctx context.Context) ([]Fault, error)
	Close() error
}

// Errors that any store may return, wrapped.
var (
	ErrNone    = errors.New("nothing of this name is kept")
	ErrTaken   = errors.New("another text is kept under this id")
	ErrFull    = errors.New("the disk is full")
	ErrDamaged = errors.New("the store is damaged")

	// ErrElsewhere is for what the engine of a store has a program of its own for.
	ErrElsewhere = errors.New("its own program does this better")
)

// View is what is kept at one moment. What is not kept is ErrNone.
type View interface {
	Raw(id string) (Raw, error)
	Heads(raws []string) ([]Raw, error)     // these, each without its body, which costs little
	Raws(after int64) iter.Seq2[Raw, error] // in order of arrival
	Unread(most int) ([]string, error)      // ids of raws that have not been read, the first first
	Readings(raw string) ([]Reading, error) // what reading made of a raw
	Refusals(of int) ([]Refusal, error)     // what was refused of so many of the newest raws, the newest first
	Counts() (Counts, error)
	Waiting() (unread, work int, err error) // raws to be read, stories to be compared

	Report(id string) (Report, error)
	Holds(reports []news.Report) ([]Holding, error) // whether each is kept, which costs little
	Knows(reports []news.Report) ([]bool, error)    // whether one is kept under the id of each, which costs less
	Reports(q ReportQuery) iter.Seq2[Report, error] // in order of arrival
	Newest(page string) (Report, error)             // the newest version of a page, without marks
	Versions(report string) ([]Report, error)       // of its page, the oldest first, without marks
	Outlets() ([]Outlet, error)

	Membership(report string) (Membership, error)
	Story(id string) (Story, error) // with its members; one that was joined to another is that other
	Stories(q StoryQuery) (stories []Story, next string, err error)
	Corrections() ([]Correction, error)

	Synopsis(story string, version int) (news.Synopsis, error) // version 0 is the newest
	Search(q SearchQuery) ([]Hit, error)

	Feed(url string) (Feed, error)
	Feeds() ([]Feed, error)
	Due(by time.Time, most int) ([]Feed, error) // feeds to be asked, the longest due first
	Work(most int) ([]Work, error)              // stories to compare again, the longest due first
	State(name string) ([]byte, error)
}

// Batch is a view in which things can be kept. All of it holds, or nothing.
type Batch interface {
	View

	// KeepRaw keeps a document, which came through a feed if one is named.
	// Fresh is false where these bytes from this place are known.
	KeepRaw(raw news.Raw, feed string) (id string, fresh bool, err error)
	// KeepReport keeps one thing that reading found in a raw, at its place
	// there. A report without a text is kept as refused, with its reason. The
	// page is what it is a version of; if empty, its address tells. What comes
	// back of a report that was kept before has the number, place, page, version
	// and title that are kept.
	KeepReport(raw string, place int, page string, r news.Report) (Report, error)
	// KeepReadings notes what reading found of reports that are kept already, and
	// of what was refused. What was noted first of a place stays.
	KeepReadings(found []Reading) error
	// Done says that a raw has been read.
	Done(raw string) error

	// Join puts a report into its story, out of any other.
	Join(m Membership) error
	Correct(c Said) error
	// KeepSynopsis keeps the next version of a story's synopsis and returns
	// its number, or that of the newest if it says the same.
	KeepSynopsis(s news.Synopsis) (version int, err error)
	// Fail keeps why a story could not be compared, until it is.
	Fail(story, why string) error

	KeepFeed(f Feed) error
	DropFeed(url string) error

	// Ask puts a story on the list of work, to be done when it is due; a later
	// Ask overrides the time. Finish takes it off, unless it was asked for
	// again meanwhile.
	Ask(story string, due time.Time) error
	Finish(w Work) error

	KeepState(name string, state []byte) error
	// Forget drops all that follows from raws and corrections, and every state
	// but those whose names begin with Lasting.
	Forget() error
}

// Lasting begins the name of a state that does not follow from raws: what was
// sent to others, and when something was first told.
const Lasting = "lasting "
