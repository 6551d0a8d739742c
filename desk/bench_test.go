package desk

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
	"synoptic/store/sqlite"
)

// asked are the feeds of a benchmark, of twenty reports each.
const asked = 50

// streamed are feeds on several servers, in which a report is new at each turn.
type streamed struct {
	servers []string
	turn    atomic.Int64
	times   int // a report has so many times ninety words
}

// tell is the report that is new in a feed at a turn.
func (s *streamed) tell(feed, turn int) (i item, title, text string) {
	i = item{event: 1000*feed + turn, outlet: feed % 4}
	title, text = i.tell()
	return i, fmt.Sprintf("%s %d", title, i.event), strings.Repeat(text+" ", s.times)
}

func (s *streamed) serve(w http.ResponseWriter, r *http.Request) {
	var feed int
	if n, _ := fmt.Sscanf(r.URL.Path, "/feed%d", &feed); n != 1 {
		http.NotFound(w, r)
		return
	}
	tag := fmt.Sprintf("%q", fmt.Sprint(s.turn.Load()))
	if w.Header().Set("ETag", tag); r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	fmt.Fprintf(w, `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper %d</title>`, feed)
	for k := range 20 {
		_, title, text := s.tell(feed, int(s.turn.Load())+20-k)
		fmt.Fprintf(w, "<item><title>%s</title><link>http://%s/%d/%d</link><description>%s</description></item>", title, r.Host, feed, int(s.turn.Load())+20-k, text)
	}
	fmt.Fprint(w, "</channel></rss>")
}

// streams are as many servers as fifty feeds need, of which each is asked for a
// few at a time.
func streams(b *testing.B, times int) *streamed {
	s := &streamed{times: times}
	for range (asked + mostOfHost - 1) / mostOfHost {
		server := httptest.NewServer(http.HandlerFunc(s.serve))
		b.Cleanup(server.Close)
		s.servers = append(s.servers, server.URL)
	}
	return s
}

// BenchmarkUnchangedFeeds asks fifty feeds that are as they were, and keeps when they
// were asked. The server's own work counts too.
func BenchmarkUnchangedFeeds(b *testing.B) {
	d, now := followed(b, streams(b, 2).servers)
	began, n := used(b), 0
	for b.Loop() {
		*now = now.Add(time.Hour)
		turn(b, d)
		n += asked
	}
	b.ReportMetric(float64(n)/(used(b)-began).Seconds(), "feeds/cpu-s")
}

// BenchmarkChangedFeeds asks fifty feeds of twenty reports each, of which one is new
// each time, reads and groups it. The server's own work counts too. It tells
// what reading the new reports alone costs, and what all else does.
func BenchmarkChangedFeeds(b *testing.B) {
	for name, times := range map[string]int{"short": 2, "long": 4} {
		b.Run(name, func(b *testing.B) {
			s := streams(b, times)
			d, now := followed(b, s.servers)
			began, n := used(b), 0
			for b.Loop() {
				s.turn.Add(1)
				*now = now.Add(time.Hour)
				turn(b, d)
				n += asked
			}
			all := used(b) - began
			reading, words := s.reading(b)
			each := all.Seconds() / float64(n)
			b.ReportMetric(1/each, "feeds/cpu-s")
			b.ReportMetric(1000*reading, "ms-read")
			b.ReportMetric(1000*(each-reading), "ms-else")
			b.ReportMetric(1/(each-reading), "unread-feeds/cpu-s")
			b.ReportMetric(words, "words")
		})
	}
}

// reading is the seconds that it takes to read one of the reports, the least of
// some rounds, and how many words they have on average.
func (s *streamed) reading(b *testing.B) (least, words float64) {
	for round := range 5 {
		began := used(b)
		words = 0
		for i := range asked {
			_, title, text := s.tell(i, round)
			words += float64(len(strings.Fields(text))) / asked
			mark(news.Report{ID: "r", Title: news.Maybe(title), Text: text, Language: "en"})
		}
		if took := (used(b) - began).Seconds() / asked; round == 0 || took < least {
			least = took
		}
	}
	return least, words
}

// followed is a desk that has asked the feeds of some servers once.
func followed(b *testing.B, servers []string) (*Desk, *time.Time) {
	kept, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "news.db"), sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { kept.Close() })
	client := fetch.New(fetch.Config{Private: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Limits: fetch.Limits{Pace: 1e6, Burst: 1000}})
	b.Cleanup(client.Close)
	now := time.Date(2026, 5, 6, 9, 0, 0, 0, time.UTC)
	d, err := Open(b.Context(), kept, Options{Fetch: client, Now: func() time.Time { return now }})
	if err != nil {
		b.Fatal(err)
	}
	for i := range asked {
		if _, err := d.Follow(b.Context(), store.Feed{URL: fmt.Sprintf("%s/feed%d", servers[i%len(servers)], i)}); err != nil {
			b.Fatal(err)
		}
	}
	turn(b, d)
	return d, &now
}

// turn asks all feeds that are due, and reads and groups what they gave.
func turn(b *testing.B, d *Desk) {
	for n := 1; n > 0; {
		var err error
		if n, err = d.feeds.refresh(b.Context()); err != nil {
			b.Fatal(err)
		}
		d.feeds.rounds.all.Wait()
	}
	for n := 1; n > 0; {
		var err error
		if n, err = takeIn(b.Context(), d); err != nil {
			b.Fatal(err)
		}
	}
}

// used is the time of the processor that this program took.
func used(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
