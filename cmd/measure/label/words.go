package label

import (
	"strings"
	"unicode"

	"synoptic/cmd/measure/score"
	"synoptic/english"
)

// Numerals are the numbers in words, each at the place of its value.
var Numerals = strings.Fields(english.Numerals)

// Set is the words of a text, for looking up.
func Set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// Flat is a text on one line.
func Flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// WordsIn are the runs of letters, digits and underscores, in small letters.
func WordsIn(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_' })
}

// emptyWords tell nothing of what a sentence is about.
var emptyWords = Set(`a about according after all also an and any are as at be been before being but by can could day days did do does
	down during first for from had has have he her here his how in into is it its last may might month more mr mrs ms new no not of on one or
	other our out over people said says she some than that the their them there these they this those three time to told two under up was we
	week were what when where which while who whom whose will with would year years you`)

// ContentOf are the beginnings of the words that tell what a text is about.
func ContentOf(text string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(c rune) bool { return c < 'a' || c > 'z' }) {
		if len(w) >= 3 && !emptyWords[w] {
			out[w[:min(6, len(w))]] = true
		}
	}
	return out
}

// Shared is how many words two sets have in common.
func Shared(a, b map[string]bool) int {
	n := 0
	for w := range a {
		n += score.Count(b[w])
	}
	return n
}
