// Package letter says what stands at a place of a text: a small letter, a capital
// or a digit, white space, the beginning of a word.
package letter

// IsLower says whether c is a small letter of ASCII.
func IsLower(c byte) bool { return c >= 'a' && c <= 'z' }

// IsUpper says whether c is a capital of ASCII.
func IsUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// IsDigit says whether c is a digit.
func IsDigit(c byte) bool { return c >= '0' && c <= '9' }

// IsAlnum says whether c is a letter, a digit or a byte beyond ASCII, which is
// taken for part of a word.
func IsAlnum(c byte) bool { return IsLower(c) || IsUpper(c) || IsDigit(c) || c >= 0x80 }
