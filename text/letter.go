package text

import "strings"

// Letters and words that every step asks for. A byte beyond ASCII is taken
// for part of a word.

func isLower(c byte) bool { return c >= 'a' && c <= 'z' }
func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }
func isDigit(c byte) bool { return c >= '0' && c <= '9' }
func isAlnum(c byte) bool { return isLower(c) || isUpper(c) || isDigit(c) || c >= 0x80 }

// wordSet is the set of the words between spaces.
func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// smallASCII is text with small letters for capitals of ASCII, each at its
// place: the small letters of other scripts may be longer.
func smallASCII(text string) string {
	out := []byte(text)
	for i, c := range out {
		if isUpper(c) {
			out[i] = c | 0x20
		}
	}
	return string(out)
}
