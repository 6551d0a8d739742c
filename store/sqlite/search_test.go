package sqlite

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"synoptic/store"
	"synoptic/store/storetest"
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

// Where many reports hold all words the newest come first; where few do, those
// that hold them oftenest, or in the title.
func TestSearchForManyAndFew(t *testing.T) {
	s, err := reopen(t.TempDir() + "/news.db")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	const all = 1050
	for n := 0; n < all; n += 210 {
		err := s.Write(context.Background(), func(b store.Batch) (err error) {
			for k := n; k < n+210 && err == nil; k++ {
				_, err = storetest.Put(b, k, "")
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	last, tenth := storetest.Invent(all-1).ID, storetest.Invent(10).ID
	for _, c := range []struct{ words, first string }{
		{"council neighbours", last}, {`"account tells"`, ""}, {fmt.Sprintf(`"district %d"`, 10), tenth}, {`"account 10 tells"`, tenth},
	} {
		err := s.Read(context.Background(), func(v store.View) error {
			hits, err := v.Search(store.SearchQuery{Words: c.words})
			if len(hits) == 0 && c.first != "" || len(hits) > 0 && hits[0].Report.ID != c.first {
				t.Errorf("%s: %d reports, the first of them %v, want %s", c.words, len(hits), hits[:min(1, len(hits))], c.first)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}
