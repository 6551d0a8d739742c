package fetch

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"testing"
	"time"
)

func mustParse(t testing.TB, s string) *url.URL {
	t.Helper()
	u, err := url.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// A host is not asked before its turn: whoever cannot wait for it goes away.
func TestPace(t *testing.T) {
	s := newSite(t, map[string]http.HandlerFunc{"/a": gives("text/plain", ferry)})
	l := patient(quick)
	l.Pace, l.Burst = 1e-6, 3 // robots.txt and two documents, then one in eleven days
	c := newClient(l)
	for i, want := range []Kind{"", "", Timeout} {
		ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
		if _, err := c.Get(ctx, s.URL+"/a", Validators{}); kindOf(err) != want {
			t.Errorf("time %d: %v", i+1, err)
		}
		cancel()
	}
	if n := s.times("/a"); n != 2 {
		t.Errorf("asked %d times", n)
	}
	other := newSite(t, map[string]http.HandlerFunc{"/a": gives("text/plain", ferry)})
	if _, err := get(c, other.URL+"/a"); err != nil {
		t.Errorf("another host waits too: %v", err)
	}
}

// A host that says when to come back is left alone until then.
func TestHeld(t *testing.T) {
	status := http.StatusTooManyRequests
	s := newSite(t, map[string]http.HandlerFunc{
		"/busy": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "600")
			w.WriteHeader(status)
		},
		"/a": gives("text/plain", ferry),
	})
	c := newClient(patient(quick))
	now := time.Date(2031, 5, 6, 7, 8, 9, 0, time.UTC)
	c.now = func() time.Time { return now }
	for i, step := range []struct {
		path  string
		after time.Duration
		want  Kind
		wait  time.Duration
	}{
		{"/a", 0, "", 0},
		{"/busy", 0, Later, 10 * time.Minute},
		{"/a", 0, Later, 10 * time.Minute},
		{"/a", 9 * time.Minute, Later, time.Minute},
		{"/a", time.Minute, "", 0},
	} {
		now = now.Add(step.after)
		_, err := get(c, s.URL+step.path)
		var wait time.Duration
		if r, is := err.(*Refusal); is {
			wait = r.Wait
		}
		if kindOf(err) != step.want || wait != step.wait {
			t.Errorf("step %d: %v, wait %s", i+1, err, wait)
		}
	}
	if n := s.times("/a"); n != 2 {
		t.Errorf("asked %d times", n)
	}
}

// TestRetryAfter: what a server may ask for, and what we make of it.
func TestRetryAfter(t *testing.T) {
	c := newClient(Limits{})
	c.now = func() time.Time { return time.Date(2031, 5, 6, 7, 0, 0, 0, time.UTC) }
	for in, want := range map[string]time.Duration{
		"": 0, "soon": 0, "120": 2 * time.Minute, "0": time.Minute, "-5": time.Minute, "-99999999999999": time.Minute,
		"1000000000000": 24 * time.Hour, "99999999999999999999999999": 24 * time.Hour, "7200.5": 0,
		"Tue, 06 May 2031 09:00:00 GMT": 2 * time.Hour, "Thu, 01 Jan 1970 00:00:00 GMT": time.Minute, "Fri, 31 Dec 9999 23:59:59 GMT": 24 * time.Hour,
	} {
		if got := c.retryAfter(http.Header{"Retry-After": {in}}); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}

// TestAgain: after how long a document is asked for again.
func TestAgain(t *testing.T) {
	c := newClient(Limits{})
	for in, want := range map[string]time.Duration{
		"": time.Hour, "no-store": time.Hour, "public, Max-Age=600": 10 * time.Minute, "max-age=0": time.Hour, "max-age=1": time.Minute,
		"max-age=-1": time.Hour, `max-age="900"`: 15 * time.Minute, "max-age=2000000000": 24 * time.Hour, "s-maxage=5": time.Hour,
	} {
		if got := c.again(http.Header{"Cache-Control": {in}}); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}

// What is remembered of hosts has an end, and who asked to be left alone is
// remembered longest.
func TestHostsAreForgotten(t *testing.T) {
	c := newClient(Limits{Hosts: 100})
	held := mustParse(t, "http://held.example/")
	c.host(held).hold(c.now().Add(time.Hour))
	for i := range 1000 {
		c.host(mustParse(t, fmt.Sprintf("http://%d.example/", i)))
	}
	if len(c.hosts) > 100 || c.host(held).heldFor(c.now()) == 0 {
		t.Errorf("%d hosts, held for %s", len(c.hosts), c.host(held).heldFor(c.now()))
	}
}
