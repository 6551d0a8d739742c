package meaning

import "testing"

func TestContrary(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"raise", "cut", true},
		{"rise", "drop", true},
		{"free", "jail", true},
		{"open", "close", true},
		{"raise", "increase", false},
		{"cut", "slash", false},
		{"leave", "go", false},
		{"arrest", "detain", false},
		{"raise", "qwertz", false},
	} {
		if got := Contrary(c.a, c.b, Verb); got != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
}
