package desk

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"sync/atomic"
	"testing"
	"time"

	"synoptic/fetch"
	"synoptic/store"
)

const emptyFeed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><item><title>A</title><description>The ferry sank.</description></item></channel></rss>`

// TestBadFeedsHoldNobodyUp holds that servers that do not answer keep no place
// from others: all that answer are asked while those still hang, though the bad
// are due first and are more than the desk has places.
func TestBadFeedsHoldNobodyUp(t *testing.T) {
	s := sit(t)
	const bad, good = 6, 12
	s.feeds.rounds = newRounds(2)
	let := make(chan struct{})
	var hanging, answered atomic.Int32
	serve := func(h http.HandlerFunc) string {
		server := httptest.NewServer(h)
		t.Cleanup(server.Close)
		return server.URL + "/feed"
	}
	var feeds []store.Feed
	for i := range bad + good {
		f := store.Feed{URL: serve(func(w http.ResponseWriter, r *http.Request) {
			switch {
			case r.URL.Path != "/feed":
				http.NotFound(w, r)
			case i < bad:
				hanging.Add(1)
				<-let
			default:
				answered.Add(1)
				fmt.Fprint(w, emptyFeed)
			}
		}), Next: s.clock.Add(time.Duration(i-100) * time.Second)}
		feeds = append(feeds, f)
	}
	s.o.Fetch = fetch.New(fetch.Config{Private: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Limits: fetch.Limits{Pace: 1e6, Burst: 1e6, FirstByte: time.Hour, Request: time.Hour, Whole: time.Hour}})
	t.Cleanup(s.o.Fetch.Close)
	s.must(s.store.Write(t.Context(), func(b store.Batch) error {
		for _, f := range feeds {
			if err := b.KeepFeed(f); err != nil {
				return err
			}
		}
		return nil
	}))
	n, err := s.feeds.refresh(t.Context())
	s.must(err)
	if n != bad+good {
		t.Errorf("%d feeds are asked", n)
	}
	for answered.Load() < good || hanging.Load() < bad { // or the test takes for ever
		time.Sleep(time.Millisecond)
	}
	if again, err := s.feeds.refresh(t.Context()); again != 0 || err != nil {
		t.Errorf("%d are asked again while they hang (%v)", again, err)
	}
	close(let)
	s.feeds.rounds.all.Wait()
}

// TestFewOfOneServer holds that feeds of one server do not take all places.
func TestFewOfOneServer(t *testing.T) {
	r := newRounds(8)
	let := make(chan struct{})
	feed := func(host string, n int) store.Feed {
		return store.Feed{URL: fmt.Sprintf("https://%s/feed%d", host, n)}
	}
	for n := range mostOfHost {
		if !r.free(feed("one.example", n)) {
			t.Fatalf("feed %d of a server cannot be asked", n)
		}
		r.start(context.Background(), feed("one.example", n), func() error { <-let; return nil })
	}
	if r.free(feed("one.example", mostOfHost)) || !r.free(feed("two.example", 0)) {
		t.Error("one server takes the places of others")
	}
	close(let)
	r.all.Wait()
	if !r.free(feed("one.example", mostOfHost)) || len(r.hosts) != 0 || len(r.under) != 0 {
		t.Errorf("what was asked is counted still: %v", r.hosts)
	}
}

// TestAHundredThatHang holds that a hundred servers that say nothing, all due
// before the others, delay the others by less than a second.
func TestAHundredThatHang(t *testing.T) {
	r := newRounds(Options{}.filled().Feeds)
	let := make(chan struct{})
	began := time.Now()
	for n := range 1000 {
		hangs := n < 100
		r.start(t.Context(), store.Feed{URL: fmt.Sprintf("https://%d.example/feed", n)}, func() error {
			if hangs {
				<-let
			}
			return nil
		})
	}
	if took := time.Since(began); took > time.Second {
		t.Errorf("the last feed is asked after %v", took)
	}
	close(let)
	r.all.Wait()
}
