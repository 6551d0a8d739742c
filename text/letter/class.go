package letter

import (
	"unicode"
	"unicode/utf8"
)

// ClassOf is the class of a rune: X for a capital, x for another letter, d for a
// digit; a sign of ASCII is a class of its own.
func ClassOf(r rune) byte {
	if r < utf8.RuneSelf {
		switch {
		case r >= 'A' && r <= 'Z':
			return 'X'
		case r >= 'a' && r <= 'z':
			return 'x'
		case r >= '0' && r <= '9':
			return 'd'
		}
		return byte(r)
	}
	switch {
	case unicode.IsUpper(r):
		return 'X'
	case unicode.IsLetter(r):
		return 'x'
	case unicode.IsDigit(r):
		return 'd'
	}
	return 'o'
}

// UpperAt says whether s begins with a capital of any script.
func UpperAt(s string) bool { return ClassOf(First(s)) == 'X' }

// LetterAt says whether s begins with a letter of any script.
func LetterAt(s string) bool { return WordLen(s) > 0 }

// First is the rune that s begins with.
func First(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// WordLen is the number of bytes of letters that s begins with.
func WordLen(s string) int {
	for i, r := range s {
		if c := ClassOf(r); c != 'X' && c != 'x' {
			return i
		}
	}
	return len(s)
}
