package verify

import (
	"slices"
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

// holdsPieces says whether a text has the words of a list of stretches of it,
// or the stretches themselves: a number may be a part of a word, as 31 is of 31m.
func holdsPieces(text, list string) bool {
	return holdsWords(text, list) || !slices.ContainsFunc(strings.Split(list, " … "), func(piece string) bool { return !strings.Contains(text, piece) })
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
