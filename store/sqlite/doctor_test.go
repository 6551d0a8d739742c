package sqlite

import (
	"context"
	"errors"
	"math"
	"os"
	"strings"
	"testing"

	"synoptic/store"
	"synoptic/store/storetest"
	"synoptic/store/tables"
)

// TestDoctorFindsDamage does one harm at a time to a sound store.
func TestDoctorFindsDamage(t *testing.T) {
	for _, c := range []struct{ name, harm, where string }{
		{"a page's bytes", "UPDATE raws SET body = (SELECT body FROM raws WHERE number = 2) WHERE number = 1", "raw "},
		{"bytes that are no gzip", "UPDATE raws SET body = x'00' WHERE number = 1", "raw "},
		{"a text", "UPDATE reports SET text = 'The weir broke.' WHERE number = 1", "report "},
		{"a synopsis", "UPDATE synopses SET document = replace(document, 'differ', 'agrees')", "synopsis of story "},
		{"marks", "DELETE FROM marks", "report "},
		{"a raw under a report", "PRAGMA foreign_keys = OFF; DELETE FROM raws WHERE number = 1", "table "},
		{"a story under its members", "PRAGMA foreign_keys = OFF; DELETE FROM stories", "table memberships"},
		{"a count", "UPDATE stories SET reports = reports + 1", "story "},
		{"an outlet's count", "UPDATE outlet_counts SET stories = 9", "outlet "},
		{"an outlet of nothing", "INSERT INTO outlet_counts VALUES ('The Moth', 1, 0, '', '')", "outlet The Moth"},
		{"a newest synopsis", "UPDATE stories SET version = 9", "story "},
		{"a story it went into", "UPDATE stories SET merged = 'none'", "story "},
		{"a version before", "UPDATE reports SET version = 3 WHERE number = 1", "report "},
		{"readings", "DELETE FROM readings", "report "},
		{"a word of the index", "INSERT INTO search (search, rowid, title, text) SELECT 'delete', number, title, text FROM reports WHERE number = 1", "report "},
		{"words of nothing", "INSERT INTO search (rowid, title, text) VALUES (99, 'heron', 'heron')", "search"},
		{"another word in the index", "INSERT INTO search (search, rowid, title, text) SELECT 'delete', number, title, text FROM reports WHERE number = 1; INSERT INTO search (rowid, title, text) VALUES (1, 'heron', 'heron')", "search"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := Open(context.Background(), t.TempDir()+"/news.db", Options{})
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
			storetest.Whole(t, s, []int{1})
			if err := s.writer.Run(c.harm); err != nil {
				t.Fatal(err)
			}
			faults, err := s.Doctor(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range faults {
				if strings.HasPrefix(f.Where, c.where) {
					return
				}
			}
			t.Errorf("nothing is said of %q: %+v", c.where, faults)
		})
	}
}

// TestDamagedFile overwrites pages in the middle of the file.
func TestDamagedFile(t *testing.T) {
	path := t.TempDir() + "/news.db"
	s, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for n := range 10 {
		if err := storetest.Accept(s, n); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	b := tables.Must(os.ReadFile(path))
	for i := len(b) / 3; i < 2*len(b)/3; i++ {
		b[i] = 0x5a
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err = Open(context.Background(), path, Options{})
	if err != nil {
		return // so much is broken that it is not opened
	}
	defer s.Close()
	if faults, err := s.Doctor(context.Background()); err == nil && len(faults) == 0 {
		t.Error("a third of the file is overwritten, and the doctor is content")
	}
}

// TestFloor is that nothing is written where the disk is nearly full.
func TestFloor(t *testing.T) {
	s, err := Open(context.Background(), t.TempDir()+"/news.db", Options{Floor: math.MaxUint64})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, known := freeBytes(t.TempDir()); !known {
		t.Skip("how much is free is not known here")
	}
	if err := storetest.Accept(s, 1); !errors.Is(err, store.ErrFull) {
		t.Errorf("with no room left: %v", err)
	}
}
