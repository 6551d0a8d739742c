package desk

import (
	"context"
	"sync"
	"time"
)

// turns lets reading go before comparing where both have work: what came should
// be found and grouped soon, and a story that is compared later is compared once
// for more of its reports. Who compared while documents waited to be read then
// lets reading have some times as long as that took, so that neither stops.
type turns struct {
	mu    sync.Mutex
	reads bool          // some are read, and more may wait
	owed  time.Duration // to reading, by those who compared
	paid  chan struct{} // closed when nothing is owed any more; nil while nobody waits
}

// owes is how many times the time that it took is owed by who compared.
const owes = 3

// read says that documents were read for so long.
func (t *turns) read(took time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.reads = true
	t.pay(took)
}

// rest says that there is nothing to read now.
func (t *turns) rest() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.reads = false
	t.pay(t.owed)
}

// pay takes off what is owed. It is called with mu held.
func (t *turns) pay(some time.Duration) {
	t.owed = max(0, t.owed-some)
	if t.owed == 0 && t.paid != nil {
		close(t.paid)
		t.paid = nil
	}
}

// compare waits for the turn of one who compares, and then counts the time that
// it takes, until it is done.
func (t *turns) compare(ctx context.Context) (done func()) {
	for paid := t.waits(); paid != nil; paid = t.waits() {
		select {
		case <-paid:
		case <-ctx.Done():
			return func() {}
		}
	}
	began := time.Now()
	return func() { t.compared(time.Since(began)) }
}

// waits is what who compares has to wait for, nil if for nothing.
func (t *turns) waits() <-chan struct{} {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.owed > 0 && t.paid == nil {
		t.paid = make(chan struct{})
	}
	return t.paid
}

// compared says that a story was compared for so long.
func (t *turns) compared(took time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.reads {
		t.owed += owes * took
	}
}
