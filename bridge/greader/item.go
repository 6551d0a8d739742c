package greader

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"synoptic/desk"
	"synoptic/store"
)

// item is a story as an item of streams.
type item struct {
	store.Story
	id      int64
	first   time.Time
	changed time.Time
	read    bool
	starred bool
}

// in says whether an item is in a stream.
func (it item) in(stream string) bool {
	switch state(stream) {
	case "reading-list":
		return true
	case "read":
		return it.read
	case "kept-unread":
		return !it.read
	case "starred":
		return it.starred
	}
	for _, l := range labels {
		if l.name == label(stream) {
			return l.has(it.Story)
		}
	}
	return strings.HasPrefix(stream, "feed/")
}

// number is the number that a story has as an item, since readers know items by
// numbers: that of its id in hex. One whose id is none is in no stream.
func number(story string) (int64, bool) {
	n, err := strconv.ParseInt(strings.TrimPrefix(story, "s"), 16, 64)
	return n, err == nil && n > 0
}

// reach is how many stories the streams go back.
const reach = 1000

// items are the stories in reach, and those that are starred, what changed last
// first.
func items(v store.View) (out []item, m marks, err error) {
	if m, err = marksOf(v); err != nil {
		return nil, m, err
	}
	for s, err := range store.EveryStory(v, store.StoryQuery{}) {
		if err != nil {
			return nil, m, err
		}
		if out, err = with(v, out, m, s); err != nil {
			return nil, m, err
		}
		if len(out) == reach {
			break
		}
	}
	for _, id := range m.Star {
		if slices.ContainsFunc(out, func(it item) bool { return it.ID == id }) {
			continue
		}
		s, err := v.Story(id)
		if errors.Is(err, store.ErrNone) || err == nil && s.Reports == 0 {
			continue
		}
		if err != nil {
			return nil, m, err
		}
		if out, err = with(v, out, m, s); err != nil {
			return nil, m, err
		}
	}
	slices.SortStableFunc(out, func(a, b item) int { return b.changed.Compare(a.changed) })
	return out, m, nil
}

// with is items with a story, if it was told.
func with(v store.View, out []item, m marks, s store.Story) ([]item, error) {
	id, is := number(s.ID)
	if !is || s.Version == 0 {
		return out, nil
	}
	note, err := desk.NoteOf(v, s.ID)
	if err != nil {
		return out, err
	}
	it := item{Story: s, id: id, first: note.First, changed: note.Changed, starred: m.starred(s.ID)}
	if it.changed.IsZero() {
		it.changed, _ = time.Parse(time.DateOnly, s.Last)
		it.first = it.changed
	}
	it.read = m.read(s.ID, it.changed)
	return append(out, it), nil
}
