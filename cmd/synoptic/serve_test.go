package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
)

// Beyond this machine the site is open to nobody without a password, and a
// second one on the same store is told.
func TestServeRefuses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "news.db")
	first, err := house.Open(path, true)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	for _, row := range []struct {
		args []string
		says string
	}{
		{[]string{"--listen", "0.0.0.0:0"}, "password"},
		{[]string{"--listen", ":0"}, "password"},
		{[]string{"--listen", "192.0.2.7:8787"}, "password"},
		{[]string{"--listen", "0.0.0.0:0", "--password", "words"}, "--host"},
		{[]string{"--listen", "[::]:0", "--password", "words"}, "--host"},
		{[]string{"--listen", "nowhere"}, "no address"},
		{[]string{"--listen", "127.0.0.1:0"}, "another synoptic works on this store"},
	} {
		var out, talk bytes.Buffer
		code := run(slices.Concat([]string{"serve", "--store", path}, row.args), console.Desk{Out: &out, Err: &talk})
		if code != console.ExitUsage || !strings.Contains(talk.String(), row.says) {
			t.Errorf("serve %q: code %d, says %q, want %q", row.args, code, talk.String(), row.says)
		}
	}
}

// An interrupted site says where it was, ends well and leaves its store to the
// next.
func TestServeEnds(t *testing.T) {
	path := filepath.Join(t.TempDir(), "news.db")
	var out bytes.Buffer
	talk := &patient{found: make(chan struct{})}
	ended := make(chan int, 1)
	go func() {
		ended <- run([]string{"serve", "--store", path, "--listen", "127.0.0.1:0"}, console.Desk{Out: &out, Err: talk})
	}()
	select {
	case <-talk.found:
	case code := <-ended:
		t.Fatalf("it ended with code %d", code)
	case <-time.After(time.Minute):
		t.Fatal("it does not say where it is")
	}
	self, err := os.FindProcess(os.Getpid())
	if err == nil {
		err = self.Signal(os.Interrupt)
	}
	if err != nil {
		t.Fatal(err)
	}
	if code := <-ended; code != console.ExitDone {
		t.Errorf("code %d", code)
	}
	next, err := house.Open(path, true)
	if err != nil {
		t.Fatalf("the store is still held: %v", err)
	}
	next.Close()
}

// patient is talk in which an address was found.
type patient struct{ found chan struct{} }

func (p *patient) Write(b []byte) (int, error) {
	if strings.Contains(string(b), "http://127.0.0.1:") {
		close(p.found)
	}
	return len(b), nil
}
