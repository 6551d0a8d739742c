package word

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/page/clean"
)

// Fold is lower case with straight apostrophes; © is the word it stands for.
func Fold(s string) string {
	s = strings.ToLower(s)
	if strings.ContainsAny(s, "’‘©") {
		s = plainSigns.Replace(s)
	}
	return s
}

var plainSigns = strings.NewReplacer("’", "'", "‘", "'", "©", "copyright")

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

// IsProse says whether a line is a sentence or more: eight words or more that
// end as sentences end, or so many that they can be nothing else. Scripts
// without blanks are judged by length.
func IsProse(s string, words []Word) bool {
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1].After
	closed := strings.IndexByte(".!?\":)", last) >= 0 && last != 0
	if len(words) < 4 && len(s) > 3*40 && s[0] >= utf8.RuneSelf {
		return closed
	}
	return closed && len(words) >= 8 || len(words) >= 30
}

// Span is words of a text with what stands between them, without the signs around.
func Span(text string, w []Word) string {
	if len(w) == 0 {
		return ""
	}
	return clean.OneLine(text[w[0].Start:w[len(w)-1].End])
}

// Capped says whether all words but small ones have capitals.
func Capped(w []Word) bool {
	for _, x := range w {
		if !x.Cap && len(x.Low) > 3 && !x.Num {
			return false
		}
	}
	return true
}

// IsUpper says whether a text of more than one byte has no small letter.
func IsUpper(s string) bool { return len(s) > 1 && strings.ToUpper(s) == s }

// IsDigit says whether a byte is a digit of ASCII.
func IsDigit(c byte) bool { return c >= '0' && c <= '9' }
