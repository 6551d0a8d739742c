package postgres

import (
	"strings"
	"testing"
)

// What a person types becomes a query that the server understands, whatever
// it is.
func TestAsks(t *testing.T) {
	for _, c := range []struct{ typed, want string }{
		{"Ferries harbour", "('ferri') & ('harbour')"},
		{`"the swing bridge" ostw*`, "('the' <-> 'swing' <-> 'bridg') & ('ostw':*)"},
		{"Renée's", "('rene' <-> 's')"},
		{`' | & ! () :* "`, ""},
		{"", ""},
	} {
		if got := asks(c.typed); got != c.want {
			t.Errorf("%q is %s, want %s", c.typed, got, c.want)
		}
	}
}

// A text of any size has a row of words that the server takes.
func TestVector(t *testing.T) {
	if got := vector("The weir", "A weir, the weir."); got != "'the':1A,6 'weir':2A,5,7 'a':4 " {
		t.Errorf("%s", got)
	}
	var many, long strings.Builder
	for i := range 400_000 {
		many.WriteString(" w")
		for n := i; n > 0; n /= 26 {
			many.WriteByte(byte('a' + n%26))
		}
	}
	long.WriteString(strings.Repeat("é", 5000))
	if got := len(vector("", many.String())); got > 2*mostVector {
		t.Errorf("%d bytes of words", got)
	}
	if got := len(vector("", long.String())); got > longestWord+10 {
		t.Errorf("a word of %d bytes", got)
	}
}

// The place of the first phrase found is that of its first word.
func TestPlace(t *testing.T) {
	const text = "Nobody crossed the swinging Bridge of Ostwick, said Renée."
	for typed, want := range map[string]string{
		`"swing bridge"`: "swinging", "bridges": "Bridge", "renee": "Renée", "ostw*": "Ostwick", "herons": "", `"bridge swing"`: "",
	} {
		at := place(typed, text, "")
		if want == "" && at != -1 || want != "" && (at < 0 || !strings.HasPrefix(text[at:], want)) {
			t.Errorf("%s is found at %d, want %q", typed, at, want)
		}
	}
}
