package pipeline

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"synoptic/news"
)

// The tables hold what the lines hold.
func TestParquet(t *testing.T) {
	dir := day(t, 16)
	_, asLines := ran(t, Options{}, dir)
	_, asTables := ran(t, Options{Form: Parquet}, dir)
	docs, n := rows[news.Document](t, asLines, "stories"), 0
	members := rows[member](t, asLines, "members")
	m := 0
	for _, name := range slices.Sorted(maps.Keys(asTables)) {
		in := bytes.NewReader(asTables[name])
		switch {
		case strings.HasPrefix(name, "stories/"):
			for _, r := range must(parquet.Read[storyRow](in, in.Size())) {
				var doc news.Document
				if err := json.Unmarshal([]byte(r.Synopsis), &doc); err != nil {
					t.Fatal(err)
				}
				want := docs[n].Stories[0]
				if r.ID != want.ID || int(r.Reports) != len(want.Reports) || int(r.Agreed) != len(want.Agreed) || doc.Seal != docs[n].Seal {
					t.Errorf("row %d is %s, line %s", n, r.ID, want.ID)
				}
				n++
			}
		case strings.HasPrefix(name, "members/"):
			for _, r := range must(parquet.Read[memberRow](in, in.Size())) {
				if want := members[m]; r.ID != want.ID || r.Story != want.Story || r.Copy != want.Copy {
					t.Errorf("row %d is %+v, line %+v", m, r, want)
				}
				m++
			}
		}
	}
	if n != len(docs) || m != len(members) || n == 0 {
		t.Errorf("%d rows for %d stories, %d for %d members", n, len(docs), m, len(members))
	}
}
