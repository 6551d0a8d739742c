package spelling

import "testing"

// Names brought into Latin letters in two ways have one skeleton.
func TestSkeleton(t *testing.T) {
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		{"muhammad", "mohammed", true},
		{"ahmad", "ahmed", true},
		{"torrenvijarn", "torenvijarrn", true},
		{"venn", "ven", true},
		{"ahmed", "hamed", false},
		{"tollen", "tolden", false},
	} {
		if got := Skeleton(c.a) == Skeleton(c.b); got != c.one {
			t.Errorf("%s %q, %s %q: one skeleton %v, want %v", c.a, Skeleton(c.a), c.b, Skeleton(c.b), got, c.one)
		}
	}
}
