package desk

import (
	"context"
	"slices"
	"testing"
	"time"
)

// TestGuestsGoFirst holds that work begins when the last guest has left, not
// before, however often one says that he leaves.
func TestGuestsGoFirst(t *testing.T) {
	c := courtesy{patience: time.Hour}
	first, second := c.enter(), c.enter()
	said := make(chan string, 3)
	waits := make(chan struct{})
	go func() {
		close(waits)
		c.wait(context.Background())
		said <- "work"
	}()
	<-waits
	first()
	first()
	said <- "one left"
	time.Sleep(time.Millisecond) // time to be wrong in
	said <- "both leave"
	second()
	if got, want := []string{<-said, <-said, <-said}, []string{"one left", "both leave", "work"}; !slices.Equal(got, want) {
		t.Errorf("it went %q, want %q", got, want)
	}
	c.wait(context.Background()) // nobody is there
}

// TestGuestsDoNotStopTheDesk holds that work goes on while guests stay, and that
// a desk that is ended waits for none.
func TestGuestsDoNotStopTheDesk(t *testing.T) {
	c := courtesy{patience: time.Microsecond}
	defer c.enter()()
	c.wait(context.Background())
	c.patience = time.Hour
	ended, end := context.WithCancel(context.Background())
	end()
	c.wait(ended)
}

// TestHandsAreShared holds that no more is done at once than the desk has hands.
func TestHandsAreShared(t *testing.T) {
	h := &hands{taken: make(chan struct{}, 1), guests: courtesy{patience: time.Hour}}
	busy, most := 0, 0
	done := make(chan struct{})
	for range 8 {
		go func() {
			h.work(context.Background(), func() {
				busy++ // by one at a time, or the count is wrong
				most = max(most, busy)
				busy--
			})
			done <- struct{}{}
		}()
	}
	for range 8 {
		<-done
	}
	if most != 1 {
		t.Errorf("%d worked at once", most)
	}
}
