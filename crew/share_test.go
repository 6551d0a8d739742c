package crew

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"sync"
	"testing"
	"time"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/store"
	"synoptic/store/postgres"
)

// sit is a desk of many, which works until the test ends.
func sit(t *testing.T, url string, o desk.Options) *desk.Desk {
	t.Helper()
	s, err := postgres.Open(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	c := Join(s)
	o.Crew = c
	d, err := desk.Open(context.Background(), s, o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- d.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		c.Close()
		s.Close()
	})
	return d
}

// Feeds that are due are asked by one of the desks, each once, and what they
// give is read by any.
func TestFeedsAreAskedOnce(t *testing.T) {
	var mu sync.Mutex
	asked := map[string]int{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		asked[r.URL.Path]++
		mu.Unlock()
		if r.URL.Path == "/robots.txt" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprintf(w, `<rss version="2.0"><channel><title>Quay %s</title><item><title>Tug loses its tow</title><link>http://quay.example%s</link><description>%s</description></item></channel></rss>`,
			r.URL.Path, r.URL.Path, "The tug Alda lost its tow in the bay of Brenwick on Monday. Nobody was hurt, said the harbour master, Ivo Corsen, who had watched from the pier with his crew. "+
				"The barges will be taken off the sand within a week, and the owner pays for it, he said. People came from the town to look at them in the evening.")
	}))
	t.Cleanup(server.Close)
	s, url := open(t, "fed")
	err := s.Write(context.Background(), func(b store.Batch) error {
		for n := range 6 {
			if err := b.KeepFeed(store.Feed{URL: fmt.Sprintf("%s/%d", server.URL, n)}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		client := fetch.New(fetch.Config{Private: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Limits: fetch.Limits{Pace: 1e6, Burst: 1000}})
		t.Cleanup(client.Close)
		o := usual
		o.Fetch, o.Every = client, time.Hour
		sit(t, url, o)
	}
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if n := raws(t, s); n == 6 {
			break
		}
	}
	finished(t, s, time.Minute)
	mu.Lock()
	defer mu.Unlock()
	for n := range 6 {
		if path := fmt.Sprint("/", n); asked[path] != 1 {
			t.Errorf("%s was asked %d times", path, asked[path])
		}
	}
}

// raws is how many documents there are.
func raws(t *testing.T, s store.Store) (n int) {
	t.Helper()
	err := s.Read(context.Background(), func(v store.View) error {
		c, err := v.Counts()
		n = c.Raws
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// What is said of reports at a desk that does not lead is heard by the one that
// does, and so is that it is taken back.
func TestSaidAtAnyDesk(t *testing.T) {
	ctx := context.Background()
	s, url := open(t, "said")
	desks := []*desk.Desk{sit(t, url, usual), sit(t, url, usual)}
	accept(t, s, archive(1))
	finished(t, s, time.Minute)
	var ids []string
	stories := func() (n int) {
		err := s.Read(ctx, func(v store.View) error {
			ids = nil
			in := map[string]bool{}
			for r, err := range v.Reports(store.ReportQuery{Bare: true}) {
				if err != nil {
					return err
				}
				ids = append(ids, r.ID)
				in[r.Story] = true
			}
			n = len(in)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	become := func(want int) {
		t.Helper()
		for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			if stories() == want {
				return
			}
		}
		t.Fatalf("there are %d stories, want %d", stories(), want)
	}
	become(1)
	for n, d := range desks {
		if err := d.Correct(ctx, store.Said{Kind: "split", Reports: []string{ids[0]}, From: ids[1]}); err != nil {
			t.Fatal(err)
		}
		become(2)
		if err := d.Undo(ctx, int64(2*n+1), ""); err != nil {
			t.Fatal(err)
		}
		become(1)
	}
}
