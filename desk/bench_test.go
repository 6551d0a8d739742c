package desk

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"synoptic/fetch"
	"synoptic/store"
	"synoptic/store/sqlite"
)

// BenchmarkChangedFeed asks a feed of twenty reports of three hundred words, of
// which one is new each time, reads and groups it. The server's own work counts
// too.
func BenchmarkChangedFeed(b *testing.B) {
	n := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/feed" {
			http.NotFound(w, r)
			return
		}
		n++
		fmt.Fprint(w, `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>`)
		for i := range 20 {
			at := item{event: n + 20 - i, outlet: (n - i + 20) % 4}
			title, text := at.tell()
			fmt.Fprintf(w, "<item><title>%s</title><link>%s%s</link><description>%s</description></item>", title, "http://"+r.Host, at.path(), strings.Repeat(text+" ", 3))
		}
		fmt.Fprint(w, "</channel></rss>")
	}))
	b.Cleanup(server.Close)
	s, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "news.db"), sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	client := fetch.New(fetch.Config{Private: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Limits: fetch.Limits{Pace: 1e6, Burst: 1000}})
	b.Cleanup(client.Close)
	d, err := Open(b.Context(), s, Options{Fetch: client})
	if err != nil {
		b.Fatal(err)
	}
	if _, err := d.Follow(b.Context(), store.Feed{URL: server.URL + "/feed"}); err != nil {
		b.Fatal(err)
	}
	began, asked := used(b), 0
	for b.Loop() {
		if _, err := d.Ask(b.Context(), server.URL+"/feed"); err != nil {
			b.Fatal(err)
		}
		for n := 1; n > 0; {
			if n, err = takeIn(b.Context(), d); err != nil {
				b.Fatal(err)
			}
		}
		asked++
	}
	b.ReportMetric(float64(asked)/(used(b)-began).Seconds(), "feeds/cpu-s")
}

// used is the time of the processor that this program took.
func used(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
