package sheet

import "testing"

func TestShortRange(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"1930-01-01", "1939-12-31", "1930s"},
		{"1911-01-01", "1914-12-31", "1911-1914"},
		{"2031-10-01", "2031-12-31", "2031-10/12"},
		{"2031-12-08", "2031-12-14", "2031-12-08/14"},
		{"2031-11-29", "2031-12-05", "2031-11-29/12-05"},
		{"2031-12-29", "2032-01-04", "2031-12-29/2032-01-04"},
	} {
		if got := shortRange(c.from, c.to); got != c.want {
			t.Errorf("%s to %s: %q, want %q", c.from, c.to, got, c.want)
		}
	}
}
