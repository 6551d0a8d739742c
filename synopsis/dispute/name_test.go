package dispute

import "testing"

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

// Ways to bring a name into Latin letters sound alike.
func TestAsHeard(t *testing.T) {
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		{"viktor", "victor", true},
		{"alexey", "aleksei", true},
		{"yevgeny", "evgeny", true},
		{"norveniya", "norvenia", true},
		{"katharine", "catarine", true},
		{"marta", "maria", false},
	} {
		if got := asHeard(c.a) == asHeard(c.b); got != c.one {
			t.Errorf("%s %q, %s %q: one sound %v, want %v", c.a, asHeard(c.a), c.b, asHeard(c.b), got, c.one)
		}
	}
}

// One letter more, or another in its place.
func TestByALetter(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"harwicke", "harwike", true},
		{"harwike", "harwicke", true},
		{"brunson", "brunsen", true},
		{"brunson", "brunson", false},
		{"brunson", "brusnon", false},
		{"brunson", "bruns", false},
	} {
		if byALetter(c.a, c.b) != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, !c.want)
		}
	}
}
