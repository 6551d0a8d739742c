package notice

import "testing"

// TestNotices runs the examples of the rows.
func TestNotices(t *testing.T) {
	for i := range notices {
		n := &notices[i]
		for _, in := range n.takes {
			if got := In(in); got != n {
				t.Errorf("%q is %v, want %s", in, got, n.Code)
			}
		}
		for _, in := range n.keeps {
			if got := In(in); got != nil {
				t.Errorf("%q is refused as %s", in, got.Code)
			}
		}
	}
}
