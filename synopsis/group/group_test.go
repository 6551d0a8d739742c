package group

import "testing"

// What is joined through others is of one group, whose root is the least.
func TestGroups(t *testing.T) {
	g := New(6)
	if root := g.Join(4, 2); root != 2 {
		t.Errorf("the root of 4 and 2 is %d", root)
	}
	g.Join(5, 4)
	g.Join(3, 5)
	for i, want := range []int{0, 1, 2, 2, 2, 2} {
		if got := g.Find(i); got != want {
			t.Errorf("%d is of the group of %d, want %d", i, got, want)
		}
	}
}
