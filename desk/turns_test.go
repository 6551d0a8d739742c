package desk

import (
	"context"
	"testing"
	"time"
)

// goes says whether one who compares need not wait.
func goes(t *turns) bool {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	went := t.waits() == nil
	t.compare(ctx)
	return went
}

// While documents wait to be read, who compared waits until reading had some
// times as long; while none do, nobody waits.
func TestTurns(t *testing.T) {
	const some = time.Second
	for _, c := range []struct {
		name string
		done func(*turns)
		goes bool
	}{
		{"at first", func(*turns) {}, true},
		{"nothing was to be read", func(q *turns) { q.compared(some) }, true},
		{"some is read, and nothing was compared", func(q *turns) { q.read(some) }, true},
		{"compared beside reading", func(q *turns) { q.read(some); q.compared(some) }, false},
		{"two compared beside reading", func(q *turns) { q.read(some); q.compared(some); q.compared(some); q.read(owes * some) }, false},
		{"read for too short", func(q *turns) { q.read(some); q.compared(some); q.read(owes*some - 1) }, false},
		{"read for long enough", func(q *turns) { q.read(some); q.compared(some); q.read(owes * some) }, true},
		{"nothing is left to read", func(q *turns) { q.read(some); q.compared(some); q.rest() }, true},
		{"nothing is left to read, and then something is", func(q *turns) { q.compared(some); q.rest(); q.read(some) }, true},
		{"what is read ahead pays for nothing that comes", func(q *turns) { q.read(9 * some); q.compared(some) }, false},
	} {
		q := &turns{}
		c.done(q)
		if got := goes(q); got != c.goes {
			t.Errorf("%s: who compares goes: %v, want %v", c.name, got, c.goes)
		}
	}
}

// Who waits for his turn goes when reading rests.
func TestTurnComes(t *testing.T) {
	q := &turns{}
	q.read(time.Second)
	q.compared(time.Second)
	went := make(chan struct{})
	for range 3 {
		go func() {
			q.compare(t.Context())()
			went <- struct{}{}
		}()
	}
	q.rest()
	for range 3 {
		<-went
	}
}
