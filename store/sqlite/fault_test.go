//go:build linux && amd64

package sqlite

import (
	"context"
	"errors"
	"flag"
	"math/rand/v2"
	"os"
	"testing"

	lib "modernc.org/sqlite/lib"

	"synoptic/store"
	"synoptic/store/storetest"
)

var cuts = flag.Int("cuts", 30, "how often the power is cut")

// work opens a store on the failing disk and writes to it until it cannot any
// more, with the WAL going back into the file often. It tells what was accepted.
func work(t *testing.T, dir string, writes int) (accepted []int, err error) {
	t.Helper()
	s, err := Open(context.Background(), dir+"/news.db", Options{vfs: name})
	if err != nil {
		return nil, err
	}
	defer s.Close()
	if err := s.writer.Run("PRAGMA wal_autocheckpoint = 60"); err != nil {
		return nil, err
	}
	for n := range writes {
		if err := storetest.Accept(s, n); err != nil {
			return accepted, err
		}
		accepted = append(accepted, n)
	}
	return accepted, nil
}

// lost is how many of the accepted are not there any more.
func lost(t *testing.T, path string, accepted []int) (n int) {
	t.Helper()
	s, err := Open(context.Background(), path, Options{})
	if err != nil {
		return len(accepted)
	}
	defer s.Close()
	err = s.Read(context.Background(), func(v store.View) error {
		for _, k := range accepted {
			if _, err := v.Report(storetest.Invent(2*k + 1).ID); err != nil {
				n++
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestPowerCut cuts the power at any operation, while the store is made, while
// it is written to, while the WAL goes back into the file.
func TestPowerCut(t *testing.T) {
	const writes = 12
	chance := rand.New(rand.NewPCG(3, 4))
	under.new(true, nil)
	if _, err := work(t, t.TempDir(), writes); err != nil {
		t.Fatal(err)
	}
	all, total := under.operations, 0
	for range *cuts {
		last, dir, left := 1+chance.IntN(all), t.TempDir(), t.TempDir()
		under.new(true, func(n int, _ string) int32 {
			if n < last {
				return 0
			}
			return lib.SQLITE_IOERR
		})
		accepted, _ := work(t, dir, writes)
		if err := under.left(left, chance); err != nil {
			t.Fatal(err)
		}
		s, err := Open(context.Background(), left+"/news.db", Options{})
		if err != nil {
			t.Fatalf("cut at operation %d with %d writes accepted: %v", last, len(accepted), err)
		}
		storetest.Whole(t, s, accepted)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if t.Failed() {
			t.Fatalf("cut at operation %d of %d", last, all)
		}
		total += len(accepted)
		if err := errors.Join(os.RemoveAll(dir), os.RemoveAll(left)); err != nil { // 20,000 would fill the disk
			t.Fatal(err)
		}
	}
	t.Logf("%d cuts at %d operations, %d writes accepted, none lost", *cuts, all, total)
}

// TestPowerCutIsSeen is that the test above would see a loss: what SQLite does
// not sync (synchronous=NORMAL) is lost.
func TestPowerCutIsSeen(t *testing.T) {
	chance := rand.New(rand.NewPCG(5, 6))
	n := 0
	for range 5 {
		under.new(true, nil)
		off := false
		under.fails = func(int, string) int32 {
			if off {
				return lib.SQLITE_IOERR
			}
			return 0
		}
		s, err := Open(context.Background(), t.TempDir()+"/news.db", Options{vfs: name})
		if err != nil {
			t.Fatal(err)
		}
		if err := s.writer.Run("PRAGMA synchronous = NORMAL"); err != nil {
			t.Fatal(err)
		}
		var accepted []int
		for k := range 8 {
			if err := storetest.Accept(s, k); err != nil {
				t.Fatal(err)
			}
			accepted = append(accepted, k)
		}
		under.Lock()
		off = true
		under.Unlock()
		s.Close()
		left := t.TempDir()
		if err := under.left(left, chance); err != nil {
			t.Fatal(err)
		}
		n += lost(t, left+"/news.db", accepted)
	}
	if n == 0 {
		t.Error("nothing is lost though nothing was synced: the cuts are blind")
	}
}

// TestEveryOperationFails lets each operation fail, once and for good, as a
// broken and as a full disk do.
func TestEveryOperationFails(t *testing.T) {
	const writes = 3
	under.new(false, nil)
	if _, err := work(t, t.TempDir(), writes); err != nil {
		t.Fatal(err)
	}
	all := under.operations
	step := 1
	if testing.Short() || *cuts < 1000 {
		step = 1 + all/20
	}
	for _, c := range []struct {
		name string
		code int32
		ever bool
	}{
		{"broken once", lib.SQLITE_IOERR_WRITE, false},
		{"broken for good", lib.SQLITE_IOERR_WRITE, true},
		{"full once", lib.SQLITE_FULL, false},
		{"full for good", lib.SQLITE_FULL, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			for last := 1; last <= all; last += step {
				dir := t.TempDir()
				under.new(false, func(n int, kind string) int32 {
					if n < last || n > last && !c.ever || c.code == lib.SQLITE_FULL && kind != opWrite {
						return 0
					}
					return c.code
				})
				accepted, err := work(t, dir, writes)
				if err != nil && c.code == lib.SQLITE_FULL && !errors.Is(err, store.ErrFull) && c.ever {
					t.Errorf("operation %d: a full disk is told as %v", last, err)
				}
				under.new(false, nil)
				s, err := Open(context.Background(), dir+"/news.db", Options{})
				if err != nil {
					t.Fatalf("operation %d: %v", last, err)
				}
				storetest.Whole(t, s, accepted)
				if err := s.Close(); err != nil || t.Failed() {
					t.Fatalf("operation %d of %d: %v", last, all, err)
				}
			}
		})
	}
}
