package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"synoptic/cmd/synoptic/console"
)

// hosts are servers of which each answers only once all have been asked; one
// after the other none does.
func hosts(t *testing.T, n int) (addresses []string) {
	t.Helper()
	var all sync.WaitGroup
	all.Add(n)
	asked := make(chan struct{})
	go func() {
		all.Wait()
		close(asked)
	}()
	for i := range n {
		var once sync.Once
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/robots.txt" {
				http.NotFound(w, r)
				return
			}
			once.Do(all.Done)
			select {
			case <-asked:
			case <-time.After(10 * time.Second):
				http.Error(w, "nobody asked the others", http.StatusInternalServerError)
				return
			}
			w.Header().Set("Content-Type", "application/rss+xml")
			text := strings.Repeat(fmt.Sprintf("The barge Tamsin struck lock %d of the river Orrin on Sunday, said its keeper, Ada Holm. ", i), 20)
			fmt.Fprintf(w, `<rss version="2.0"><channel><title>Paper %d</title><item><title>Barge strikes lock %d</title><link>/%d</link><description>%s</description></item></channel></rss>`, i, i, i, text)
		}))
		t.Cleanup(s.Close)
		addresses = append(addresses, s.URL+"/feed.xml")
	}
	return addresses
}

// Several hosts are asked at once, and what they give is kept in the order in
// which they were named.
func TestHostsAreAskedSideBySide(t *testing.T) {
	for _, command := range [][]string{{"add"}, {"feeds", "add"}} {
		path := filepath.Join(t.TempDir(), "news.db")
		const n = 5
		args := append(command, "--store", path, "--private", "127.0.0.1")
		if _, talk, code := runOn(t, append(args, hosts(t, n)...)...); code != console.ExitDone {
			t.Errorf("%q: code %d: %s", command, code, talk)
		}
		out, _, _ := runOn(t, "export", "--store", path)
		if got := strings.Count(out, `{"type":"report"`); got != n {
			t.Errorf("%q: %d reports, want %d", command, got, n)
		}
	}
}
