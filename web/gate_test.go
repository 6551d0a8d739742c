package web

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// Signs that steer come out of the gate of no text, whole words do.
func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"\x1b[31mred\x1b]52;c;aGk=\x07\u009b31m": "[31mred]52;c;aGk=31m",
		"a\u202eb\u2066c\u2069":                  "abc",
		"line\n\ttab\r":                          "line\n\ttab",
		"caf\xe9\x9b":                            "caf\uFFFD",
		"קרב \u200fשלום":                         "קרב \u200fשלום",
	} {
		var b strings.Builder
		if n, err := Plain(&b).Write([]byte(in)); n != len(in) || err != nil || b.String() != want {
			t.Errorf("%q comes out as %q, want %q", in, b.String(), want)
		}
	}
}

func FuzzHarmless(f *testing.F) {
	f.Add("\x1b[0m\u009d\u202e\xff")
	f.Fuzz(func(t *testing.T, s string) {
		out := Harmless(s)
		if !utf8.ValidString(out) || strings.IndexFunc(out, Steers) >= 0 || Harmless(out) != out {
			t.Errorf("%q comes out as %q", s, out)
		}
	})
}
