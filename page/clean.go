package page

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// trimBOM takes off the byte order mark of UTF-8 and surrounding NULs.
func trimBOM(b []byte) []byte {
	return bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))
}

// cleanText makes valid UTF-8 without control characters: line ends become
// "\n", every other control character a space, every byte that is no UTF-8
// U+FFFD. Marks of direction and of zero width stay: they belong to the
// wording, and whoever compares words takes them away.
func cleanText(s string) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			b.WriteByte(plainByte(s, i))
			i++
			if c == '\r' && i < len(s) && s[i] == '\n' {
				i++
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			b.WriteString("\uFFFD")
		case r < 0xA0: // C1 controls
			b.WriteByte(' ')
		case r == '\u2028' || r == '\u2029':
			b.WriteByte('\n')
		case r == '\uFEFF':
		default:
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

// plainByte is what becomes of the ASCII byte at i.
func plainByte(s string, i int) byte {
	switch c := s[i]; {
	case c == '\r' || c == '\f' || c == '\v':
		return '\n'
	case c == '\n' || c == '\t':
		return c
	case c < ' ' || c == 0x7f:
		return ' '
	default:
		return c
	}
}

func isClean(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' && c != '\n' && c != '\t' || c == 0x7f || c == 0xC2 || c == 0xEF || c == 0xE2 && strings.HasPrefix(s[i:], "\u2028") || c == 0xE2 && strings.HasPrefix(s[i:], "\u2029") {
			return false
		}
	}
	return true
}
