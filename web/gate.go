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
	if harmless(b) {
		return p.out.Write(b)
	}
	if _, err := io.WriteString(p.out, Harmless(string(b))); err != nil {
		return 0, err
	}
	return len(b), nil
}

// Harmless is text without the signs that steer a terminal or the direction
// of writing. Line ends and tabs stay; a byte that is no letter is shown as
// U+FFFD, since some terminals take it for such a sign.
func Harmless(text string) string {
	if harmless(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if Steers(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}

// harmless says whether a text is whole letters of which none steers. Nearly
// all is, so that it is looked at once and not copied.
func harmless[T string | []byte](text T) bool {
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(string(text[i:min(i+utf8.UTFMax, len(text))]))
		}
		if Steers(r) || r == utf8.RuneError && size == 1 {
			return false
		}
		i += size
	}
	return true
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
