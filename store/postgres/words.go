package postgres

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"golang.org/x/text/unicode/norm"
)

// word is a word of a text without its ending, its accents and its capitals.
type word struct {
	stem string
	at   int // its place in the text
}

// wordsOf are the words of a text: letters and digits that stand together.
func wordsOf(text string) (out []word) {
	start := -1
	for i, r := range text {
		switch is := unicode.In(r, unicode.Letter, unicode.Number, unicode.Mn); {
		case is && start < 0:
			start = i
		case !is && start >= 0:
			out = append(out, word{stem(text[start:i]), start})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, word{stem(text[start:]), start})
	}
	return out
}

// longestWord is how many bytes of a word count; the server takes 2,046.
const longestWord = 200

// stem is a word without its ending
// (https://snowballstem.org/algorithms/english/stemmer.html).
func stem(w string) string {
	w = plain(w)
	if len(w) > longestWord {
		end := longestWord
		for !utf8.RuneStart(w[end]) {
			end--
		}
		return w[:end]
	}
	env := snowballstem.NewEnv(w)
	english.Stem(env)
	return env.Current()
}

// plain is a word in small letters without accents.
func plain(w string) string {
	ascii := true
	for i := range len(w) {
		ascii = ascii && w[i] < utf8.RuneSelf
	}
	if ascii {
		return strings.ToLower(w)
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(w))
}
