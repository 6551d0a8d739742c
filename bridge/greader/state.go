package greader

import (
	"slices"
	"time"

	"synoptic/store"
)

// marks are what a reader has read and starred.
type marks struct {
	Read   map[string]mark `json:"read"`   // stories, by id
	Star   []string        `json:"star"`   // stories, the last starred first
	Before time.Time       `json:"before"` // all is read that changed until then,
	Said   time.Time       `json:"said"`   // as was said at this time
}

// mark is that a story was read, or kept unread, and when.
type mark struct {
	Read bool      `json:"read"`
	At   time.Time `json:"at"`
}

const remembered = store.Lasting + "reader"

func marksOf(v store.View) (marks, error) { return store.Recall[marks](v, remembered) }

// read says whether a story is read that last changed then. What was said of
// it last counts, by itself or with all others.
func (m marks) read(story string, changed time.Time) bool {
	changed = changed.Truncate(time.Millisecond)
	if one, is := m.Read[story]; is && !one.At.Before(m.Said) {
		return one.Read && !changed.After(one.At)
	}
	return !changed.After(m.Before)
}

func (m marks) starred(story string) bool { return slices.Contains(m.Star, story) }

// mostRead is how many stories are remembered by themselves: the last.
const mostRead = 5000

func (m *marks) setRead(story string, read bool, now time.Time) {
	if m.Read == nil {
		m.Read = map[string]mark{}
	}
	m.Read[story] = mark{read, now}
	if len(m.Read) <= mostRead {
		return
	}
	oldest := ""
	for id, one := range m.Read {
		if was := m.Read[oldest]; oldest == "" || one.At.Before(was.At) || one.At.Equal(was.At) && id < oldest {
			oldest = id
		}
	}
	delete(m.Read, oldest)
}

func (m *marks) setStar(story string, star bool) {
	m.Star = slices.DeleteFunc(m.Star, func(id string) bool { return id == story })
	if star {
		m.Star = slices.Insert(m.Star, 0, story)
	}
}

func (m *marks) setAll(before, now time.Time) { m.Before, m.Said = before, now }
