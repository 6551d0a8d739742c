package web

import (
	"strings"
	"testing"
)

// TestFresh holds which lines of a block tell something new.
func TestFresh(t *testing.T) {
	for _, row := range []struct{ name, lines, want string }{
		{"one thing twice", "The kiln of Orrin burnt down | … the Orrin kiln … burnt down on Tuesday | Nobody was hurt", "The kiln of Orrin burnt down | Nobody was hurt"},
		{"the longer first", "The kiln of Orrin burnt down on Tuesday | The kiln burnt down | Nobody was hurt", "The kiln of Orrin burnt down on Tuesday | Nobody was hurt"},
		{"whose it is", "Orrin’s kiln burnt down | The kiln of Orrin burnt down", "Orrin’s kiln burnt down"},
		{"of one thing, another is told", "The guild of Orrin bought the kiln | The guild of Orrin sold its barge", "The guild of Orrin bought the kiln | The guild of Orrin sold its barge"},
		{"another number", "Four potters of the guild were hurt | Five potters of the guild were hurt", "Four potters of the guild were hurt | Five potters of the guild were hurt"},
		{"another deed", "Four potters were hurt | Four potters were fined", "Four potters were hurt | Four potters were fined"},
		{"no room", "Pots were made | Clay was dug | Barges were built | Looms stood still", "Pots were made | Clay was dug | Barges were built"},
		{"one word says little", "The guild met | The guild rose", "The guild met | The guild rose"},
		{"nothing", "", ""},
	} {
		var all []blockLine
		for line := range strings.SplitSeq(row.lines, " | ") {
			all = append(all, blockLine{Text: line})
		}
		var got []string
		for _, l := range fresh(all, mostBlock) {
			got = append(got, l.Text)
		}
		if got := strings.Join(got, " | "); got != row.want {
			t.Errorf("%s: got %q, want %q", row.name, got, row.want)
		}
	}
}
