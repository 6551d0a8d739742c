package sqlite

import (
	"testing"

	"synoptic/news"
	"synoptic/store"
	"synoptic/store/storetest"
)

// TestQuestionsOfEarlierVersions: a store that counted only contradictions counts
// all questions that the page of a story shows.
func TestQuestionsOfEarlierVersions(t *testing.T) {
	ctx, path := t.Context(), t.TempDir()+"/news.db"
	old, err := Open(ctx, path, Options{migrations: first(t, 7, "")})
	if err != nil {
		t.Fatal(err)
	}
	var reports [3]news.Report
	err = old.Write(ctx, func(b store.Batch) (err error) {
		for n := range reports {
			if reports[n], err = storetest.Put(b, n, "s"+[3]string{"a", "a", "b"}[n]); err != nil {
				return err
			}
		}
		for range 2 { // two versions, of which the newest counts
			y := storetest.Compare("sa", reports[0], reports[1])
			given := y.Disputed[0]
			given.Relation = "values_given"
			y.Disputed = append(y.Disputed, given)
			if _, err := b.KeepSynopsis(y); err != nil {
				return err
			}
			reports[0], reports[1] = reports[1], reports[0]
		}
		_, err = b.KeepSynopsis(storetest.Compare("sb", reports[2]))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	raw(t, path, "UPDATE stories SET differs = 1")
	s, err := Open(ctx, path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for id, want := range map[string]int{"sa": 2, "sb": 0} {
		err := s.Read(ctx, func(v store.View) error {
			got, err := v.Story(id)
			if got.Differs != want {
				t.Errorf("%s: %d questions are counted, want %d", id, got.Differs, want)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
