package meaning

import "testing"

func TestAsks(t *testing.T) {
	for _, c := range []struct {
		voice             Voice
		verb, preposition string
		want              bool
	}{
		{Acts, "accuse", "of", true},
		{Passes, "accuse", "of", true},
		{Acts, "deprive", "of", true},
		{Alone, "rely", "on", true},
		{Alone, "belong", "to", true},
		{Acts, "accuse", "on", false},
		{Acts, "find", "in", false},
		{Alone, "arrive", "at", false},
		{Alone, "postpone", Object, true},
		{Alone, "resign", Object, false},
		{Acts, "postpone", Object, false},
		{Alone, "", "", false},
	} {
		if got := Asks(c.voice, c.verb, c.preposition); got != c.want {
			t.Errorf("%s %s asks for %q: %v, want %v", string(c.voice), c.verb, c.preposition, got, c.want)
		}
	}
}

func BenchmarkAsks(b *testing.B) {
	for b.Loop() {
		Asks(Acts, "accuse", "of")
		Asks(Alone, "wander", "in")
	}
}
