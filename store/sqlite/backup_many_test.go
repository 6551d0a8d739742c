package sqlite

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestManyCopyOneStore copies one store from many places at once under one
// name, beside what is left of a copy that was ended long ago.
func TestManyCopyOneStore(t *testing.T) {
	dir := t.TempDir()
	copied := filepath.Join(dir, "copy.db")
	left := copied + ".1.part"
	if err := os.WriteFile(left, []byte("half a copy"), 0o600); err != nil {
		t.Fatal(err)
	}
	long := time.Now().Add(-2 * longestCopy)
	if err := os.Chtimes(left, long, long); err != nil {
		t.Fatal(err)
	}
	const hands = 6
	errs := make(chan error)
	for range hands {
		s, err := Open(context.Background(), filepath.Join(dir, "news.db"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		go func() { errs <- copyTo(context.Background(), s.writer, copied, true) }()
	}
	for range hands {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	if parts, _ := filepath.Glob(copied + "*.part"); len(parts) > 0 {
		t.Errorf("left behind: %v", parts)
	}
	s, err := Open(context.Background(), copied, Options{})
	if err != nil {
		t.Fatalf("the copy is no store: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}
