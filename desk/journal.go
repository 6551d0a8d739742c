package desk

import (
	"fmt"
	"time"

	"synoptic/store"
)

// Happening is what happened to a story.
type Happening string

// What can happen to a story.
const (
	Created Happening = "story.created"
	Updated Happening = "story.updated"  // its gist is another
	Differ  Happening = "reports.differ" // what its reports differ on is another
)

// Entry is what happened to a story, with its place in the journal.
type Entry struct {
	Number  int64       `json:"number"`
	Story   string      `json:"story"`
	Version int         `json:"version"`
	At      time.Time   `json:"at"`
	Kinds   []Happening `json:"kinds"`
}

// The journal is written with the synopsis it tells of, in one write: who reads
// it from a number on misses nothing, whatever is killed between. It holds so
// many entries; who comes later than that has missed the oldest.
const journalHolds = 1 << 14

const journal = store.Lasting + "journal"

func journalPage(number int64) string { return fmt.Sprintf("%s %d", journal, number%journalHolds) }

// enter writes the next entry.
func enter(b store.Batch, e Entry) error {
	last, err := store.Recall[int64](b, journal)
	if err != nil {
		return err
	}
	e.Number = last + 1
	if err := store.Remember(b, journalPage(e.Number), e); err != nil {
		return err
	}
	return store.Remember(b, journal, e.Number)
}

// Journal gives what happened behind an entry, the first first, and the number
// of the last there is. Missed says how many were overwritten.
func Journal(v store.View, after int64, most int) (entries []Entry, last, missed int64, err error) {
	if last, err = store.Recall[int64](v, journal); err != nil {
		return nil, 0, 0, err
	}
	if oldest := last - journalHolds; after < oldest {
		missed, after = oldest-after, oldest
	}
	for n := after + 1; n <= last && len(entries) < most; n++ {
		e, err := store.Recall[Entry](v, journalPage(n))
		if err != nil {
			return nil, last, missed, err
		}
		entries = append(entries, e)
	}
	return entries, last, missed, nil
}
