package postgres

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"synoptic/store"
	"synoptic/store/pgtest"
	"synoptic/store/storetest"
)

// TestDoctorFindsDamage does one harm at a time to a sound store.
func TestDoctorFindsDamage(t *testing.T) {
	for i, c := range []struct{ harm, where string }{
		{"UPDATE raws SET body = (SELECT body FROM raws WHERE number = 2) WHERE number = 1", "raw "},
		{"UPDATE reports SET text = 'The weir broke.' WHERE number = 1", "report "},
		{"UPDATE synopses SET document = replace(document, 'differ', 'agrees')", "synopsis of story "},
		{"DELETE FROM marks", "report "},
		{"UPDATE stories SET reports = reports + 1", "story "},
		{"UPDATE outlet_counts SET stories = 9", "outlet "},
		{"UPDATE stories SET merged = 'none'", "story "},
		{"UPDATE reports SET page = 'one', version = 1", "page one"},
		{"DELETE FROM search WHERE rowid = 1", "report "},
		{"UPDATE search SET words = 'heron' WHERE rowid = 1", "report "},
		{"INSERT INTO search VALUES (99, '')", "search"},
	} {
		url := pgtest.Database(t, fmt.Sprint("harm", i), made)
		s, err := Open(context.Background(), url)
		if err != nil {
			t.Fatal(err)
		}
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
		storetest.Whole(t, s, []int{1})
		if err := pgtest.Do(url, c.harm); err != nil {
			t.Fatal(err)
		}
		faults, err := s.Doctor(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, f := range faults {
			found = found || strings.HasPrefix(f.Where, c.where)
		}
		if !found {
			t.Errorf("%s: nothing is said of %q: %+v", c.harm, c.where, faults)
		}
		s.Close()
	}
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
