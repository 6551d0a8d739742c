package sqlite

import (
	"strings"
	"testing"

	"synoptic/store/tables"
)

// A search asks for each word once, and for no more than so many: a page of words
// pasted into the field is no page of looks through the index.
func TestMatch(t *testing.T) {
	for _, c := range []struct{ typed, want string }{
		{"ferry harbour", `"ferry" "harbour"`},
		{"ferry ferry ferry", `"ferry"`},
		{`"the ferry" harb*`, `"the ferry" "harb"*`},
	} {
		if got := match(c.typed); got != c.want {
			t.Errorf("match(%q) = %s, want %s", c.typed, got, c.want)
		}
	}
	var many strings.Builder
	for i := range 3000 {
		many.WriteString(" w")
		many.WriteString(strings.Repeat("x", i%500))
	}
	if got := len(strings.Fields(match(many.String()))); got != tables.MostPhrases {
		t.Errorf("of 3,000 words %d are looked for, want %d", got, tables.MostPhrases)
	}
}
