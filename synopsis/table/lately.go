package table

import (
	"hash/maphash"
	"strings"
	"sync/atomic"
)

// lately holds what was made of texts that came up lately, so that it is not
// made again: the words of a story, and those of the next, are mostly the same.
// Each text has one place, which the next with that place takes over; how much
// is held is bounded, and many may ask at once. What is made of a text must
// hang on nothing else.
type lately [1 << 12]atomic.Pointer[made]

// made is a text with what was made of it.
type made struct{ of, is string }

// longestHeld is how many bytes a text has that is held.
const longestHeld = 64

// places chooses the place of a text.
var places = maphash.MakeSeed()

// of is what make gives for a text.
func (l *lately) of(text string, make func(string) string) string {
	if len(text) > longestHeld {
		return make(text)
	}
	place := &l[maphash.String(places, text)%uint64(len(l))]
	if m := place.Load(); m != nil && m.of == text {
		return m.is
	}
	text = strings.Clone(text)
	m := &made{text, make(text)}
	place.Store(m)
	return m.is
}
