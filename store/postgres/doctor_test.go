package postgres

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"synoptic/store"
	"synoptic/store/pgtest"
	"synoptic/store/storetest"
)

// TestDoctorFindsDamage does what harm an engine of this kind can take, too.
func TestDoctorFindsDamage(t *testing.T) {
	n := 0
	open := func(t *testing.T) (store.Store, func(string) error) {
		n++
		url := pgtest.Database(t, fmt.Sprint("harm", n), made)
		s, err := Open(context.Background(), url)
		if err != nil {
			t.Fatal(err)
		}
		return s, func(sql string) error { return pgtest.Do(url, sql) }
	}
	storetest.DoctorFinds(t, open, []storetest.Harm{
		{Name: "bytes that are no gzip", SQL: "UPDATE raws SET body = '\\x00' WHERE number = 1", Where: "raw "},
		{Name: "a page twice", SQL: "UPDATE reports SET page = 'one', version = 1", Where: "page one"},
		{Name: "a word of the index", SQL: "DELETE FROM search WHERE rowid = 1", Where: "report "},
		{Name: "another word in the index", SQL: "UPDATE search SET words = 'heron' WHERE rowid = 1", Where: "report "},
		{Name: "words of nothing", SQL: "INSERT INTO search VALUES (99, '')", Where: "search"},
	}...)
}

// TestViewsOpen reads every view of a store that holds something.
func TestViewsOpen(t *testing.T) {
	url := pgtest.Database(t, "viewed", made)
	s, err := Open(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := storetest.Accept(s, 1); err != nil {
		t.Fatal(err)
	}
	err = s.Write(context.Background(), func(b store.Batch) error {
		a, z := storetest.Invent(2), storetest.Invent(3)
		_, err := b.KeepSynopsis(storetest.Compare("s"+a.ID, a, z))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		view string
		rows int
	}{
		{"story_list", 1},
		{"story_reports", 2},
		{"why", 2},
		{"differences", 2},
		{"agreed", 1},
		{"sayings", 1},
		{"timeline", 1},
		{"page_versions", 0},
		{"outlets", 2},
		{"refused", 0},
	} {
		var n int
		if err := s.writer.One(context.Background(), "SELECT count(*) FROM "+c.view, nil, &n); err != nil || n != c.rows {
			t.Errorf("%s has %d rows, want %d (%v)", c.view, n, c.rows, err)
		}
	}
}

// Many programs may come upon an empty database at once.
func TestOpenedAtOnce(t *testing.T) {
	url := pgtest.Database(t, "at_once", nil)
	var all sync.WaitGroup
	for range 6 {
		all.Go(func() {
			if err := made(url); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

// A session that is lost is opened anew for the next who writes or reads, and
// who led does not lead any more.
func TestLostSession(t *testing.T) {
	url := pgtest.Database(t, "lost", made)
	ctx := context.Background()
	s, err := Open(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if term, err := s.Lead(ctx); term != 1 || err != nil {
		t.Fatalf("alone it does not lead: %v", err)
	}
	if err := storetest.Accept(s, 1); err != nil {
		t.Fatal(err)
	}
	if err := pgtest.Do(url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'lost' AND pid <> pg_backend_pid()"); err != nil {
		t.Fatal(err)
	}
	if err := s.WriteLeading(ctx, func(store.Batch) error { return nil }); err == nil {
		t.Error("who led writes as if nothing had been")
	}
	for n := 2; n < 8; n++ { // one read for each reader that was open
		_ = s.Read(ctx, func(v store.View) error { _, err := v.Counts(); return err })
	}
	if err := storetest.Accept(s, 2); err != nil {
		t.Errorf("the next write: %v", err)
	}
	storetest.Whole(t, s, []int{1, 2})
	if term, err := s.Lead(ctx); term != 2 || err != nil {
		t.Errorf("it does not lead again: %v", err)
	}
}
