package clean

import (
	"strings"
	"unicode/utf8"
)

// OneLine is a text made clean, with all its white space folded to single
// blanks.
func OneLine(s string) string { return strings.Join(strings.Fields(Text(s)), " ") }

// Clip parts a line that is stated, a title or a name, behind a thousand
// characters.
func Clip(s string) (kept, rest string) {
	n := 0
	for i := range s {
		if n++; n > 1000 {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// IsASCII says whether a text has no letter or sign beyond ASCII.
func IsASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}
