package sqlite

import (
	"context"
	"errors"
	"math"
	"os"
	"testing"

	"synoptic/store"
	"synoptic/store/storetest"
	"synoptic/store/tables"
)

// TestDoctorFindsDamage does what harm an engine of this kind can take, too.
func TestDoctorFindsDamage(t *testing.T) {
	open := func(t *testing.T) (store.Store, func(string) error) {
		s, err := Open(context.Background(), t.TempDir()+"/news.db", Options{})
		if err != nil {
			t.Fatal(err)
		}
		return s, func(sql string) error { return s.writer.Run(sql) }
	}
	storetest.DoctorFinds(t, open, []storetest.Harm{
		{Name: "bytes that are no gzip", SQL: "UPDATE raws SET body = x'00' WHERE number = 1", Where: "raw "},
		{Name: "a raw under a report", SQL: "PRAGMA foreign_keys = OFF; DELETE FROM raws WHERE number = 1", Where: "table "},
		{Name: "a story under its members", SQL: "PRAGMA foreign_keys = OFF; DELETE FROM stories", Where: "table memberships"},
		{Name: "a word of the index", SQL: "INSERT INTO search (search, rowid, title, text) SELECT 'delete', number, title, text FROM reports WHERE number = 1", Where: "report "},
		{Name: "words of nothing", SQL: "INSERT INTO search (rowid, title, text) VALUES (99, 'heron', 'heron')", Where: "search"},
		{Name: "another word in the index", SQL: "INSERT INTO search (search, rowid, title, text) SELECT 'delete', number, title, text FROM reports WHERE number = 1; INSERT INTO search (rowid, title, text) VALUES (1, 'heron', 'heron')", Where: "search"},
	}...)
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
