package speaker_test

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// TestBlocks: what a page sets apart is said by whom the line over it names,
// and by nobody where that line names nobody.
func TestBlocks(t *testing.T) {
	const block = "We have no spare gate.\nNobody will pass before summer."
	for _, c := range []struct{ over, speaker string }{
		{"The lock keeper, Ines Tolle, said in a statement:", "Ines Tolle"},
		{"Statement from the mayor, Jan Pohl:", "Jan Pohl"},
		{"Ines Tolle, the lock keeper, wrote on Tuesday.", "Ines Tolle"},
		{"The council met on Tuesday.", ""},
		{"Jan Pohl said that the council had met.", ""},
	} {
		page := c.over + "\n" + block + "\nForty boats are waiting."
		at := len(c.over) + 1
		first := strings.IndexByte(block, '\n')
		r := text.Read(news.Report{Text: page, Blocks: []news.Span{{Start: at, End: at + first}, {Start: at + first + 1, End: at + len(block)}}})
		var got []string
		for _, q := range r.Marks.Quotes {
			if q.Kind == "direct" {
				got = append(got, string(q.Speaker)+": "+q.In(page))
			}
		}
		want := ""
		if c.speaker != "" {
			want = c.speaker + ": " + strings.ReplaceAll(block, "\n", "|"+c.speaker+": ")
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%s: %q, want %q", c.over, got, want)
		}
	}
}
