package english

import "testing"

func TestContraries(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		verbs bool
		want  bool
	}{
		{"before", "after", false, true},
		{"into", "from", false, true},
		{"from", "since", false, false},
		{"to", "into", false, false},
		{"to", "by", false, true},
		{"raise", "cut", true, true},
		{"lift", "impose", true, true},
		{"lift", "cut", true, true},
		{"raise", "hike", true, false},
		{"lift", "lift", true, false},
		{"resign", "quit", true, false},
	} {
		got := ContraryPrepositions(c.a, c.b)
		if c.verbs {
			got = ContraryVerbs(c.a, c.b)
		}
		if got != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
}

func TestConverses(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{{"buy", "sell", true}, {"lend", "borrow", true}, {"beat", "lose", true}, {"raise", "cut", false}, {"buy", "acquire", false}, {"sell", "sell", false}} {
		if got := ConverseVerbs(c.a, c.b); got != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
}

func TestOtherSide(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"under", "on", true},
		{"into", "beside", true},
		{"in", "on", false},
		{"in", "inside", false},
		{"at", "under", false},
		{"of", "under", false},
		{"in", "near", true},
		{"over", "on", false},
	} {
		if got := OtherSide(c.a, c.b); got != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
}
