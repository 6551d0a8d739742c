package storetest

import (
	"context"
	"sync"
	"time"

	"synoptic/store"
)

// followed has two programs write at once to one store, and one that follows:
// who reads on from the last number, as a desk does, misses no report.
func followed(h *house) {
	other, err := h.open(h.path)
	if err != nil {
		h.Fatal(err)
	}
	defer other.Close()
	const each = 40
	var writers sync.WaitGroup
	for hand, s := range []store.Store{h, h, other, other} {
		writers.Go(func() {
			for i := range each {
				err := s.Write(context.Background(), func(b store.Batch) error {
					_, err := Put(b, hand*each+i, "")
					time.Sleep(time.Duration(i%3) * time.Millisecond) // between a number and its commit
					return err
				})
				if err != nil {
					h.Error(err)
				}
			}
		})
	}
	done := make(chan struct{})
	go func() { writers.Wait(); close(done) }()
	last, met := int64(0), 0
	for open := true; open; {
		select {
		case <-done:
			open = false
		default:
		}
		h.see(h, func(v store.View) error {
			for r, err := range v.Reports(store.ReportQuery{After: last, Bare: true}) {
				if err != nil {
					return err
				}
				if r.Number != last+1 {
					h.Errorf("behind report %d comes %d", last, r.Number)
				}
				last = r.Number
				met++
			}
			return nil
		})
	}
	if met != 4*each {
		h.Errorf("of %d reports %d were met", 4*each, met)
	}
}
