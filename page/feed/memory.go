package feed

import (
	"crypto/sha256"
	"encoding/binary"
	"sync"
)

// Memory remembers what was made of some bytes, by the Sum of all that it hangs
// on. It is safe for use by several goroutines. A nil one remembers nothing.
type Memory[V any] struct {
	most  int // bytes of what is remembered
	bytes func(V) int
	mu    sync.Mutex
	held  int
	all   map[Sum]V
}

// Sum is the SHA-256 of what something is made of.
type Sum [sha256.Size]byte

// NewMemory remembers up to so many bytes, each thing with so many as bytes says.
// What goes beyond drives out others.
func NewMemory[V any](most int, bytes func(V) int) *Memory[V] {
	return &Memory[V]{most: most, bytes: bytes, all: map[Sum]V{}}
}

// Find is what was made of this.
func (m *Memory[V]) Find(of Sum) (v V, known bool) {
	if m == nil {
		return v, false
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	v, known = m.all[of]
	return v, known
}

// Keep remembers what was made of something. Who is driven out is left to chance:
// feeds come round and round, and of what does not fit none would be found again
// if the oldest went first.
func (m *Memory[V]) Keep(of Sum, v V) {
	if m == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, known := m.all[of]; known || m.bytes(v) > m.most {
		return
	}
	m.all[of] = v
	m.held += m.bytes(v)
	for other, was := range m.all {
		if m.held <= m.most {
			return
		}
		delete(m.all, other)
		m.held -= m.bytes(was)
	}
}

// Held is how much is remembered: so many things, of so many bytes.
func (m *Memory[V]) Held() (things, bytes int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.all), m.held
}

// SumOf is the sum of some pieces, each by itself: "ab", "c" is not "a", "bc".
func SumOf[T string | []byte](pieces ...T) (out Sum) {
	sum := sha256.New()
	var size [binary.MaxVarintLen64]byte
	for _, s := range pieces {
		sum.Write(size[:binary.PutUvarint(size[:], uint64(len(s)))])
		sum.Write([]byte(s))
	}
	sum.Sum(out[:0])
	return out
}
