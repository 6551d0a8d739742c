package word

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fold is lower case with straight apostrophes; © is the word it stands for.
func Fold(s string) string {
	s = strings.ToLower(s)
	if strings.ContainsAny(s, "’‘©") {
		s = strings.NewReplacer("’", "'", "‘", "'", "©", "copyright").Replace(s)
	}
	return s
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// sign is the ASCII stand-in of a sign that may end a line.
func sign(r rune) byte {
	switch r {
	case '”', '“', '’', '»', '"', '\'':
		return '"'
	case '。', '．':
		return '.'
	case '！':
		return '!'
	case '？':
		return '?'
	case '…':
		return '.'
	case '）', ']':
		return ')'
	case '：':
		return ':'
	}
	if r < utf8.RuneSelf {
		return byte(r)
	}
	return '-'
}
