package synopsis

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
		if got := skeleton(c.a) == skeleton(c.b); got != c.one {
			t.Errorf("%s %q, %s %q: one skeleton %v, want %v", c.a, skeleton(c.a), c.b, skeleton(c.b), got, c.one)
		}
	}
}

// What is of a place is no other spelling of it.
func TestPeopled(t *testing.T) {
	for _, c := range []struct {
		place, of string
		want      bool
	}{
		{"russia", "russian", true},
		{"russian", "russia", false},
		{"hanse", "hansen", false},
	} {
		if peopled(c.place, c.of) != c.want {
			t.Errorf("%s, %s: %v", c.place, c.of, !c.want)
		}
	}
}
