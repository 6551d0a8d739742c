package piece

import "testing"

// Digits go on over the signs that part their groups, and over no other.
func TestReadNumber(t *testing.T) {
	for _, c := range []struct {
		text  string
		bytes int
		value float64
	}{
		{"1,200 men", 5, 1200},
		{"12,34,567 votes", 9, 1234567},
		{"1'200 men", 5, 1200},
		{"1\u00a0200\u00a0300 men", 11, 1200300},
		{"12 000 men", 6, 12000},
		{"12 men", 2, 12},
		{"1,20 euros", 1, 1},
		{"7, 300 men", 1, 7},
		{"1.5 men", 3, 1.5},
		{"1234567890123456", 16, 0},
	} {
		if n, w := readNumber(c.text); n != c.bytes || w.Num != c.value {
			t.Errorf("%q: %g in %d bytes, want %g in %d", c.text, w.Num, n, c.value, c.bytes)
		}
	}
}
