package stage

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"synoptic/news"
)

// What was read in a report is taken from a pipe, under its seal; from no file,
// from no address, not of another version, and not where a letter of the row was changed.
func TestWhatIsTakenOfAStageBefore(t *testing.T) {
	r := news.Report{ID: "aaaaaaaaaaaa", Input: "a", Text: "The ferry Osk sank."}
	r.Marks.Sentences = []news.Sentence{{Span: news.Span{Start: 0, End: 19}}}
	row, err := json.Marshal(Read(r, "1.2.3"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		raw     news.Raw
		version string
		taken   bool
	}{
		{"a pipe", news.Raw{Input: "-", Body: row}, "1.2.3", true},
		{"another version", news.Raw{Input: "-", Body: row}, "1.2.4", false},
		{"a file", news.Raw{Input: "a.jsonl", Body: row}, "1.2.3", false},
		{"an address", news.Raw{Input: "-", Body: row, Fetched: time.Unix(1, 0)}, "1.2.3", false},
		{"a row changed", news.Raw{Input: "-", Body: []byte(strings.Replace(string(row), "Osk", "Osp", 1))}, "1.2.3", false},
		{"a mark changed", news.Raw{Input: "-", Body: []byte(strings.Replace(string(row), `"end":19`, `"end":18`, 1))}, "1.2.3", false},
	} {
		if got := HandedOn(c.raw, c.version).Marked([]news.Report{{ID: r.ID, Text: r.Text}}); (len(got[0].Marks.Sentences) > 0) != c.taken {
			t.Errorf("%s: taken %v, want %v", c.name, !c.taken, c.taken)
		}
	}
}
