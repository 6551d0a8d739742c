// Package label is what labelled sets hold: files to lines, and what stands at
// a place of a text to spans, places in reports and words that are held against
// what the program finds there.
package label

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Span is a half-open range of bytes in a text, of a kind where kinds are
// scored.
type Span struct {
	Start, End int
	Kind       string
}

// Trimmed is a span without signs at its ends.
func Trimmed(t string, start, end int, kind string) Span {
	notWord := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }
	s := strings.TrimLeftFunc(t[start:end], notWord)
	start = end - len(s)
	return Span{start, start + len(strings.TrimRightFunc(s, notWord)), kind}
}

// Meets says whether two spans have a byte in common.
func Meets(a, b Span) bool { return a.Start < b.End && b.Start < a.End }

// MeetsAny says whether a span meets one of a set.
func MeetsAny(s Span, set map[Span]bool) bool {
	for x := range set {
		if Meets(s, x) {
			return true
		}
	}
	return false
}

// MeetsOne says whether some span of a list meets some of another.
func MeetsOne(a, b []Span) bool {
	for _, x := range a {
		for _, y := range b {
			if Meets(x, y) {
				return true
			}
		}
	}
	return false
}

// RunePlaces is the byte at which each rune begins, and the end.
func RunePlaces(s string) []int {
	at := make([]int, 0, utf8.RuneCountInString(s)+1)
	for i := range s {
		at = append(at, i)
	}
	return append(at, len(s))
}
