package english

import "testing"

func TestShortFor(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"bob", "robert", true},
		{"edward", "ted", true},
		{"ted", "theodore", true},
		{"robert", "roberta", false},
		{"bob", "bill", false},
		{"ilva", "ilva", false},
	} {
		if got := ShortFor(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}

func TestWholeName(t *testing.T) {
	for short, want := range map[string]string{"kathy": "katherine", "ilva": "ilva"} {
		if got := WholeName(short); got != want {
			t.Errorf("%s is %s, want %s", short, got, want)
		}
	}
}
