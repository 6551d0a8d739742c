package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/store/pgtest"
)

// Two who work on a database, and one on a file, take up what others add, and
// make the same of it.
func TestWork(t *testing.T) {
	url := pgtest.Database(t, "worked", nil)
	file := filepath.Join(t.TempDir(), "news.db")
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan int, 3)
	for _, store := range []string{url, url, file} {
		go func() {
			ended <- run([]string{"work", "--store", store, "--workers", "1"}, console.Desk{Out: io.Discard, Err: io.Discard, Ctx: ctx})
		}()
	}
	var exports []string
	for _, store := range []string{url, file} {
		for n := range 3 {
			text := fmt.Sprintf("The ferry left Port Ansel on Sunday with %d people on board, the harbour master, Ilva Holm, said. Nobody was left behind.", 40+n)
			addedTo(t, store, text)
		}
		exports = append(exports, exportOf(t, store))
	}
	if exports[0] != exports[1] {
		t.Errorf("a database and a file export otherwise:\n%s\n%s", exports[0], exports[1])
	}
	stop()
	for range 3 {
		if code := <-ended; code != console.ExitDone {
			t.Errorf("work ends with %d", code)
		}
	}
	if _, talk, code := runOn(t, "work", "--workers=-1", "--store", file); code != console.ExitUsage || !strings.Contains(talk, "give 1 or more") {
		t.Errorf("code %d: %s", code, talk)
	}
}

// addedTo adds a text, for another to take up, once that has the store in hand.
func addedTo(t *testing.T, store, text string) {
	t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		var talk strings.Builder
		code := run([]string{"add", "--store", store, "-"}, console.Desk{In: strings.NewReader(text), Out: io.Discard, Err: &talk})
		if code == console.ExitDone {
			return
		}
	}
	t.Fatalf("%s takes nothing", store)
}

// exportOf is what a store exports once three reports are compared.
func exportOf(t *testing.T, store string) string {
	t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(200 * time.Millisecond) {
		out, _, _ := runOn(t, "export", "--store", store)
		if strings.Contains(out, `"type":"count","raws":3,"reports":3,"refused":0,"members":3,"stories":1,"synopses":1`) && strings.Count(out, `"letter":`) == 3 {
			return out
		}
	}
	t.Fatalf("%s is never done", store)
	return ""
}
