package verify

import (
	"strings"
	"unicode"
)

// holdsWords says whether every word of the phrase stands in the text, in
// whatever order.
func holdsWords(text, phrase string) bool {
	have := wordSet(text)
	for _, w := range wordsOf(phrase) {
		if !have[w] {
			return false
		}
	}
	return true
}

// inParts is a text with a gap between digits and letters: 31m is of the number
// 31 and of m.
func inParts(text string) string {
	var out strings.Builder
	before := ' '
	for _, r := range text {
		if unicode.IsDigit(before) && unicode.IsLetter(r) || unicode.IsLetter(before) && unicode.IsDigit(r) {
			out.WriteByte(' ')
		}
		out.WriteRune(r)
		before = r
	}
	return out.String()
}

func wordSet(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range wordsOf(text) {
		set[w] = true
	}
	return set
}

// wordsOf are the words in small letters, what is not a letter or a digit
// taken for a gap.
func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// sharesWord says whether two texts have a word in common.
func sharesWord(a, b string) bool {
	words := wordSet(a)
	for w := range wordSet(b) {
		if words[w] {
			return true
		}
	}
	return false
}
