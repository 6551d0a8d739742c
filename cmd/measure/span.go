package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// span is a half-open range of bytes in a text, of a kind where kinds are
// scored.
type span struct {
	start, end int
	kind       string
}

// trimmed is a span without signs at its ends.
func trimmed(t string, start, end int, kind string) span {
	notWord := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }
	s := strings.TrimLeftFunc(t[start:end], notWord)
	start = end - len(s)
	return span{start, start + len(strings.TrimRightFunc(s, notWord)), kind}
}

func meets(a, b span) bool { return a.start < b.end && b.start < a.end }

func meetsAny(s span, set map[span]bool) bool {
	for x := range set {
		if meets(s, x) {
			return true
		}
	}
	return false
}

func meetsOne(a, b []span) bool {
	for _, x := range a {
		for _, y := range b {
			if meets(x, y) {
				return true
			}
		}
	}
	return false
}

// runePlaces is the byte at which each rune begins, and the end.
func runePlaces(s string) []int {
	at := make([]int, 0, utf8.RuneCountInString(s)+1)
	for i := range s {
		at = append(at, i)
	}
	return append(at, len(s))
}
