package house

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// One program at a time groups on a store; others may read it meanwhile.
func TestHouse(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	first, err := Open("", true)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open("", true); !errors.Is(err, errBusy) {
		t.Errorf("a second desk on a store: %v, want %v", err, errBusy)
	}
	reader, err := Open("", false)
	if err != nil {
		t.Fatalf("reading what another groups: %v", err)
	}
	if err := errors.Join(reader.Close(), first.Close()); err != nil {
		t.Fatal(err)
	}
	next, err := Open("", true)
	if err != nil {
		t.Fatalf("when the first is closed: %v", err)
	}
	next.Close()
}

func TestUsualStore(t *testing.T) {
	home, data := t.TempDir(), t.TempDir()
	t.Setenv("HOME", home)
	for set, want := range map[string]string{
		data:    filepath.Join(data, "synoptic", "news.db"),
		"":      filepath.Join(home, ".local", "share", "synoptic", "news.db"),
		"there": filepath.Join(home, ".local", "share", "synoptic", "news.db"),
	} {
		t.Setenv("XDG_DATA_HOME", set)
		if got, err := usualStore(); err != nil || got != want {
			t.Errorf("XDG_DATA_HOME=%q: store is %q (%v), want %q", set, got, err, want)
		}
	}
}

// Nobody else on the machine may look into what a person reads.
func TestHouseIsPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "news.db")
	h, err := Open(path, true)
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	for _, at := range []string{filepath.Dir(path), path, path + ".lock"} {
		info, err := os.Stat(at)
		if err != nil {
			t.Fatal(err)
		}
		if mode := info.Mode().Perm(); mode&0o077 != 0 {
			t.Errorf("%s has mode %o", at, mode)
		}
	}
}
