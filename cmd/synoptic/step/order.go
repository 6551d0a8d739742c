package step

import (
	"iter"
	"runtime"
	"sync"
)

// InOrder maps a list on all cores.
func InOrder[A, B any](list []A, f func(A) B) iter.Seq[B] {
	return InOrderBy(runtime.GOMAXPROCS(0), list, f)
}

// InOrderBy maps a list, so many at a time, and gives the results in the order
// of the list, at most a few ahead of the one who takes them.
func InOrderBy[A, B any](workers int, list []A, f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		workers := min(workers, len(list))
		type slot chan B
		queue := make(chan slot, 4*max(workers, 1))
		stop := make(chan struct{})
		var once sync.Once
		end := func() { once.Do(func() { close(stop) }) }
		defer end()
		go func() {
			defer close(queue)
			busy := make(chan struct{}, max(workers, 1))
			for _, a := range list {
				done := make(slot, 1)
				select {
				case queue <- done:
				case <-stop:
					return
				}
				busy <- struct{}{}
				go func() {
					done <- f(a)
					<-busy
				}()
			}
		}()
		for done := range queue {
			if !yield(<-done) {
				return
			}
		}
	}
}
