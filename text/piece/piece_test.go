package piece

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Pieces stand in order and apart, and nothing but white space stands between them.
func TestPiecesHoldTheText(t *testing.T) {
	words := append(Lexicon(), "2017", "16th", "1,200", "3bn", "12:10", "p.m.", "2025-05-04", "½", "€", "—", "“", "Norrby", "\n", "\u00a0")
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 40).Draw(t, "words"), rapid.SampledFrom([]string{" ", ""}).Draw(t, "gap"))
		end := 0
		for _, p := range Cut(text) {
			if p.Start < end || p.End <= p.Start || strings.TrimSpace(text[end:p.Start]) != "" {
				t.Fatalf("%q stands at %+v, after %d, in %q", p.In(text), p.Span, end, text)
			}
			end = p.End
		}
		if strings.TrimSpace(text[end:]) != "" {
			t.Fatalf("%q is in no piece of %q", text[end:], text)
		}
	})
}

// A number of several pieces ends where its words do.
func TestCountAt(t *testing.T) {
	for _, c := range []struct {
		text   string
		value  float64
		pieces int
	}{
		{"twenty-six boats", 26, 3},
		{"two hundred and fifty boats", 250, 4},
		{"2.5 million crowns", 2.5e6, 2},
		{"5 1/2 miles", 5.5, 4},
		{"3bn crowns", 3e9, 1},
		{"two thousand\nthree boats", 2000, 2},
		{"boats", 0, 0},
	} {
		if v, to := CountAt(Cut(c.text), 0); v != c.value || to != c.pieces {
			t.Errorf("%q: %g in %d pieces, want %g in %d", c.text, v, to, c.value, c.pieces)
		}
	}
}
