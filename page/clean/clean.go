// Package clean turns the bytes of a document into clean text: UTF-8, whatever
// encoding they came in, said of themselves or not, and without control
// characters. What a document is (a page, a feed) it does not ask.
package clean

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// WithoutMark is a document without the byte order mark of UTF-8.
func WithoutMark(b []byte) []byte {
	return bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))
}

// Text makes valid UTF-8 without control characters: line ends become
// "\n", every other control character a space, every byte that is no UTF-8
// U+FFFD. Marks of direction and of zero width stay: they belong to the
// wording, and whoever compares words takes them away.
func Text(s string) string {
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
		if r >= 0xC2 && r <= 0xF4 {
			if twice, m := decodedTwice(s[i:]); m > 0 {
				b.WriteRune(twice)
				i += m
				continue
			}
		}
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

// decodedTwice is the letter whose UTF-8 bytes were taken for letters of
// Latin-1, as control characters among them show, and how many bytes of s it
// takes; 0 if s does not begin so.
func decodedTwice(s string) (rune, int) {
	var raw [4]byte
	n, control := 0, false
	at := 0
	for n < len(raw) && at < len(s) {
		r, w := utf8.DecodeRuneInString(s[at:])
		if r > 0xFF || n > 0 && (r < 0x80 || r > 0xBF) {
			break
		}
		control = control || r >= 0x80 && r < 0xA0
		raw[n] = byte(r)
		n, at = n+1, at+w
		if utf8.FullRune(raw[:n]) {
			break
		}
	}
	r, w := utf8.DecodeRune(raw[:n])
	if !control || r == utf8.RuneError || w != n || r < 0xA0 {
		return 0, 0
	}
	return r, at
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
		if c := s[i]; (c < ' ' || c > '~') && suspect(s, i) {
			return false
		}
	}
	return true
}

// suspect says whether what may have to be changed stands at byte i: a control
// character, a line end of Unicode's own, a mark of byte order, a letter
// decoded twice. It may err to the safe side.
func suspect(s string, i int) bool {
	switch c := s[i]; c {
	case '\n', '\t':
		return false
	case 0xC2, 0xEF:
		return true
	case 0xC3:
		return i+2 < len(s) && s[i+2] >= 0xC2
	case 0xE2:
		return strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029")
	default:
		return c < ' ' || c == 0x7f
	}
}
