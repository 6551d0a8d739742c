package table

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"

	"synoptic/news"
)

// WordsOf yields the words of a text: runs of letters and digits, with
// apostrophes, hyphens, points and commas where they stand inside one.
func WordsOf(text string) func(func(news.Span) bool) {
	return func(yield func(news.Span) bool) {
		start := -1
		for i := 0; i < len(text); {
			r, n := rune(text[i]), 1
			if r >= utf8.RuneSelf {
				r, n = utf8.DecodeRuneInString(text[i:])
			}
			inside := isWord(r) || start >= 0 && joins(r, text[i+n:]) || bracketed(text, i, start)
			if inside && start < 0 {
				start = i
			}
			if !inside && start >= 0 {
				if !yield(news.Span{Start: start, End: i}) {
					return
				}
				start = -1
			}
			i += n
		}
		if start >= 0 {
			yield(news.Span{Start: start, End: len(text)})
		}
	}
}

// bracketed says whether the sign at i is one of those around the first letter
// of a word that an editor changed: [T]here.
func bracketed(text string, i, start int) bool {
	if text[i] == '[' {
		return start < 0 && i+3 < len(text) && text[i+2] == ']' && isWord(rune(text[i+1])) && isWord(rune(text[i+3]))
	}
	return text[i] == ']' && start >= 0 && start == i-2 && text[start] == '['
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '%'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// joins says whether the sign holds a word together with what follows.
func joins(r rune, rest string) bool {
	if unseen(r) {
		return true
	}
	switch r {
	case '\'', '’', '‘', '.', ',', '@':
	default:
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	if r == ',' || r == '.' && unicode.IsDigit(next) {
		return unicode.IsDigit(next)
	}
	if r == '.' { // U.S., but not "ended.The"
		return len(rest) > 1 && isWord(next) && rest[1] == '.'
	}
	return isWord(next)
}

// unseen says whether a rune shows nothing: zero-width and bidi signs.
func unseen(r rune) bool {
	return r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x2069 || r == 0xfeff || r == 0xad
}

// Plain is a word as it is compared: small letters, plain apostrophes, no
// points of abbreviation, nothing unseen.
func Plain(w string) string {
	clean := true
	for i := 0; i < len(w) && clean; i++ {
		c := w[i]
		clean = c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
	}
	if clean {
		return w
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '’' || r == '‘' || r == '`':
			return '\''
		case r == '[', r == ']':
			return -1
		case r == '.' && !strings.ContainsAny(w, "0123456789"), r == ',', unseen(r):
			return -1
		}
		return unicode.ToLower(r)
	}, w)
}

// Stemmed is the stem of a word by the Snowball English stemmer
// (https://snowballstem.org/algorithms/english/stemmer.html).
func Stemmed(w string) string {
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'")
	for i := 0; i < len(w); i++ {
		if w[i] < 'a' || w[i] > 'z' {
			return w
		}
	}
	if len(w) < 3 || len(w) > 40 {
		return w
	}
	return stems.of(w, stemOf)
}

// stems are the stems of words that came up lately.
var stems lately

func stemOf(w string) string {
	env := snowballstem.NewEnv(w)
	english.Stem(env)
	return env.Current()
}

// IsUpper says whether a text begins with a capital letter.
func IsUpper(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}

// EqualForms says whether words are the same in the same order; y has as many as x.
func EqualForms(x, y []Word) bool {
	for i := range x {
		if x[i].Form != y[i].Form {
			return false
		}
	}
	return true
}
