package desk

import (
	"context"
	"sync"
	"time"
)

// patience is that of a desk: who asks for pages without end makes it slow, and
// does not stop it.
const patience = 50 * time.Millisecond

// courtesy lets those who wait for an answer go before work that nobody waits
// for: while a guest is there, no further document is read and no further story
// compared.
type courtesy struct {
	patience time.Duration // how long one piece of work waits at most
	mu       sync.Mutex
	guests   int
	none     chan struct{} // closed when the last guest leaves; nil while there is none
}

// enter says that somebody waits for an answer, until he leaves.
func (c *courtesy) enter() (leave func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.guests == 0 {
		c.none = make(chan struct{})
	}
	c.guests++
	return sync.OnceFunc(c.leave)
}

func (c *courtesy) leave() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.guests--; c.guests == 0 {
		close(c.none)
		c.none = nil
	}
}

// wait returns when no guest is there, or patience or ctx is at its end.
func (c *courtesy) wait(ctx context.Context) {
	c.mu.Lock()
	none := c.none
	c.mu.Unlock()
	if none == nil {
		return
	}
	t := time.NewTimer(c.patience)
	defer t.Stop()
	select {
	case <-none:
	case <-t.C:
	case <-ctx.Done():
	}
}

// Guest says that somebody waits for an answer. Until he leaves, the desk
// begins no piece of work that can wait a little.
func (d *Desk) Guest() (leave func()) { return d.hands.guests.enter() }

// hands are those of a desk: as many as there are workers, and polite to guests.
type hands struct {
	guests courtesy
	taken  chan struct{} // one in it for each that reads a document or compares a story
}

// work does what needs a core and nothing else, with one of the hands.
// Reading and comparing share them, so that together they take no more of the
// machine than either alone.
func (h *hands) work(ctx context.Context, do func()) {
	h.guests.wait(ctx)
	h.taken <- struct{}{}
	defer func() { <-h.taken }()
	do()
}
