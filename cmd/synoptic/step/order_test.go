package step

import "testing"

func TestInOrderKeepsTheOrder(t *testing.T) {
	list := make([]int, 1000)
	for i := range list {
		list[i] = i
	}
	next := 0
	for got := range InOrder(list, func(i int) int { return i * 2 }) {
		if got != next*2 {
			t.Fatalf("at %d came %d", next, got)
		}
		next++
	}
	if next != len(list) {
		t.Errorf("%d of %d came", next, len(list))
	}
}
