package page

import "testing"

// TestNotices runs the examples of the rows.
func TestNotices(t *testing.T) {
	for i := range notices {
		n := &notices[i]
		for _, in := range n.takes {
			if got := noticeIn(in); got != n {
				t.Errorf("%q is %v, want %s", in, got, n.code)
			}
		}
		for _, in := range n.keeps {
			if got := noticeIn(in); got != nil {
				t.Errorf("%q is refused as %s", in, got.code)
			}
		}
	}
}
