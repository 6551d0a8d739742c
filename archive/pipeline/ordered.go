package pipeline

import "runtime"

// cores is what runs at once in this program, however many pieces of work the
// engine gives it.
var cores = make(chan struct{}, runtime.GOMAXPROCS(0))

// queue does work on many things side by side and hands on what comes of it in
// order, in the goroutine of who gives them.
type queue[A, B any] struct {
	work func(A) B
	hand func(B)
	wait []chan B
}

func ordered[A, B any](work func(A) B, hand func(B)) *queue[A, B] {
	return &queue[A, B]{work: work, hand: hand}
}

// give begins work on one more.
func (q *queue[A, B]) give(a A) {
	if len(q.wait) >= 2*cap(cores) {
		q.next()
	}
	done := make(chan B, 1)
	q.wait = append(q.wait, done)
	cores <- struct{}{}
	go func() {
		defer func() { <-cores }()
		done <- q.work(a)
	}()
}

func (q *queue[A, B]) next() {
	b := <-q.wait[0]
	q.wait = q.wait[1:]
	q.hand(b)
}

// end hands on what is left.
func (q *queue[A, B]) end() {
	for len(q.wait) > 0 {
		q.next()
	}
}
