package reader

import (
	"errors"
	"slices"
	"strconv"
	"time"

	"synoptic/store"
)

// memory is what is kept of a reader.
type memory struct {
	After   int64     `json:"after"`   // the greatest number taken
	Pending []pending `json:"pending"` // what is still to be answered
	Done    []begun   `json:"done"`    // stories whose first entries have a star or a link, the newest last
	Looked  time.Time `json:"looked"`  // until when it was asked what was read
}

// pending is an entry that was taken, and whose story is not known yet.
type pending struct {
	Entry int64  `json:"entry"`
	Raw   string `json:"raw"`
}

// begun is a story that a second outlet tells, by its first entry.
type begun struct {
	Story string `json:"story"`
	Entry int64  `json:"entry"`
}

// Bounds of what is kept.
const (
	mostPending = 5000
	mostDone    = 5000
)

func (r *Reader) state() string { return store.Lasting + "reader " + r.name }

// entryState is the state that holds the document that an entry came as.
func (r *Reader) entryState(entry int64) string {
	return r.state() + " " + strconv.FormatInt(entry, 10)
}

// knows says whether an entry was taken.
func (r *Reader) knows(v store.View, entry int64) (bool, error) {
	_, err := v.State(r.entryState(entry))
	if errors.Is(err, store.ErrNone) {
		return false, nil
	}
	return err == nil, err
}

func (m *memory) awaits(p pending) {
	if !slices.Contains(m.Pending, p) {
		m.Pending = last(append(m.Pending, p), mostPending)
	}
}

// last are the last so many of a list.
func last[T any](list []T, most int) []T { return list[max(0, len(list)-most):] }

func (m *memory) begun(story string) bool {
	return slices.ContainsFunc(m.Done, func(b begun) bool { return b.Story == story })
}
