package web

import (
	"io"
	"strings"
	"unicode/utf8"
)

// Plain is the gate for all that people read, on a terminal, as Markdown or on
// a page: what is written through it holds no sign that steers a terminal or
// turns the direction of what stands beside it, wherever it came from. A
// letter must be written whole.
func Plain(w io.Writer) io.Writer { return plain{w} }

type plain struct{ out io.Writer }

func (p plain) Write(b []byte) (int, error) {
	if _, err := io.WriteString(p.out, Harmless(string(b))); err != nil {
		return 0, err
	}
	return len(b), nil
}

// Harmless is text without the signs that steer a terminal or the direction
// of writing. Line ends and tabs stay; a byte that is no letter is shown as
// U+FFFD, since some terminals take it for such a sign.
func Harmless(text string) string {
	if strings.IndexFunc(text, Steers) < 0 && utf8.ValidString(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if Steers(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}

// Steers says whether a sign steers a terminal (C0, DEL, C1) or the direction
// of writing (embeddings, overrides, isolates).
func Steers(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r < ' ', r >= 0x7f && r < 0xa0:
		return true
	}
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}
