package english

import (
	"strings"
	"testing"
)

func TestNumerals(t *testing.T) {
	number, order := Numbered(0, Numerals), Numbered(1, Ordinals)
	for word, n := range map[string]int{"zero": 0, "one": 1, "eleven": 11, "twenty": 20} {
		if got, ok := number[word]; !ok || got != n {
			t.Errorf("%s is %d, want %d", word, got, n)
		}
	}
	for word, n := range number {
		if n < 4 || n == 5 || n == 8 || n == 9 || n == 12 || n == 20 {
			continue // one first, five fifth: of their own
		}
		if order[word+"th"] != n {
			t.Errorf("%sth is %d, want %d", word, order[word+"th"], n)
		}
	}
	if n := order["twelfth"]; n != 12 {
		t.Errorf("twelfth is %d", n)
	}
	if n := len(strings.Fields(Ordinals)); n != 20 {
		t.Errorf("%d ordinals, want 20", n)
	}
}

func TestSizeOnly(t *testing.T) {
	for text, want := range map[string]bool{"Thousands": true, "dozens of people": true, "a dozen": false, "twelve": false, "450": false} {
		if got := SizeOnly(text); got != want {
			t.Errorf("%s is a size: %v, want %v", text, got, want)
		}
	}
}
