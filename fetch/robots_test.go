package fetch

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// robotsRules are files with the paths that they allow and that they refuse.
var robotsRules = []struct {
	name, file     string
	allows, leaves string
}{
	{"empty", "", "/ /a", ""},
	{"no rules", "\xef\xbb\xbf# quay\n\nSitemap: https://ansel.example/map.xml\n", "/", ""},
	{"everything", "User-agent: *\nDisallow: /", "", "/ /a?b"},
	{"nothing is refused", "User-agent: *\nDisallow:", "/ /a", ""},
	{"a folder", "User-agent: *\r\nDisallow: /quay/ # private\r\n", "/ /quay /quays/a", "/quay/ /quay/a"},
	{"the longest tells (RFC 9309, 5.2)", "User-agent: *\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/ /example/page/a", "/example/page/disallowed.gif"},
	{"of two as long the kinder", "User-agent: *\nDisallow: /a\nAllow: /a", "/a /ab", ""},
	{"our own group", "User-agent: *\nDisallow: /\n\nUser-agent: Synoptic/1.0\nDisallow: /b", "/a", "/b"},
	{"two groups of our own are one", "User-agent: synoptic\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: SYNOPTIC\nDisallow: /b", "/c", "/a /b"},
	{"a group of several", "User-agent: other\nUser-agent: synoptic\nSitemap: x\nDisallow: /a\nUser-agent: third\nDisallow: /", "/b", "/a"},
	{"a name that only begins like ours", "User-agent: synopticon\nDisallow: /", "/a", ""},
	{"rules before any group", "Disallow: /\nUser-agent: *\nDisallow: /a", "/b", "/a"},
	{"broken lines between", "User-agent: *\nDisallow /x\n:::\nCrawl-delay: soon\n\x00\x01\nDisallow: /a", "/x", "/a"},
	{"a page instead", "<!doctype html><html><body>User-agent: *\n<p>Disallow: /</p>", "/ /a", ""},
	{"stars", "User-agent: *\nDisallow: /*/print\nDisallow: *.pdf$\nDisallow: /a*b*c", "/print /a.pdf?x /acb /abx", "/x/print /x/y/printer /a.pdf /abc /axxbxxc"},
	{"tied to the start", "User-agent: *\nDisallow: /a$\nDisallow: /b*c", "/x/a /ab /x/bc", "/a /bc"},
	{"the end alone", "User-agent: *\nAllow: /$\nDisallow: /", "/", "/a"},
	{"escapes", "User-agent: *\nDisallow: /%7Eme\nDisallow: /ä\nDisallow: /a%2fb", "/a/b", "/~me /%7eme /%C3%A4 /%c3%a4 /a%2Fb"},
	{"a query", "User-agent: *\nDisallow: /*?print=", "/a /a?x", "/a?print=1"},
}

func TestRobots(t *testing.T) {
	for _, c := range robotsRules {
		r := robotsOf([]byte(c.file), Defaults.Rules)
		for _, path := range strings.Fields(c.allows) {
			if !r.allows(path) {
				t.Errorf("%s: %s is refused", c.name, path)
			}
		}
		for _, path := range strings.Fields(c.leaves) {
			if r.allows(path) {
				t.Errorf("%s: %s is allowed", c.name, path)
			}
		}
	}
}

// TestRobotsDelay: how long a host asks to wait between requests.
func TestRobotsDelay(t *testing.T) {
	for delay, want := range map[string]time.Duration{"2": 2 * time.Second, "0.5": time.Second / 2, "-1": 0, "NaN": 0, "1e300": 0, "x": 0} {
		if got := robotsOf([]byte("User-agent: *\nCrawl-delay: "+delay), 10).delay; got != want {
			t.Errorf("%s: %s, want %s", delay, got, want)
		}
	}
	h := newClient(Limits{}).host(mustParse(t, "http://ansel.example/"))
	h.pace(Defaults, 1e6*time.Second)
	if got := time.Duration(float64(time.Second) / float64(h.turn.Limit())); got.Round(time.Second) != Defaults.Slowest || h.turn.Burst() != 1 {
		t.Errorf("one request in %s", got)
	}
}

// TestWelcome: what a robots.txt comes to when it is fetched.
func TestWelcome(t *testing.T) {
	long := "User-agent: *\nDisallow: /a\n" + strings.Repeat("#"+strings.Repeat("-", 98)+"\n", 20_000)
	for _, c := range []struct {
		name   string
		robots http.HandlerFunc
		want   Kind // of asking for /a
	}{
		{"refuses", gives("text/plain", "User-agent: *\nDisallow: /a"), Robots},
		{"refuses elsewhere", gives("text/plain", "User-agent: *\nDisallow: /b"), ""},
		{"refuses, and goes on for 2 MiB", gives("text/plain", long), Robots},
		{"refuses, packed", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, zipped(long))
		}, Robots},
		{"never ends", endless, ""},
		{"is a picture", gives("image/png", "User-agent: *\nDisallow: /"), ""},
		{"moved", answers(301, "Location: /rules"), Robots},
		{"moved without end", answers(301, "Location: /robots.txt"), ""},
		{"moved inside", answers(302, "Location: http://10.0.0.1/robots.txt"), Private},
		{"moved to a file", answers(302, "Location: file:///robots.txt"), ""},
		{"is not there", answers(404), ""},
		{"is forbidden", answers(403), ""},
		{"is gone", answers(410), ""},
		{"fails", answers(500), Robots},
		{"is asked for too often", answers(429, "Retry-After: 90"), Later},
	} {
		s := newSite(t, map[string]http.HandlerFunc{"/robots.txt": c.robots, "/rules": gives("text/plain", "User-agent: synoptic\nDisallow: /a"), "/a": gives("text/plain", ferry)})
		client := newClient(patient(quick))
		for range 2 {
			if _, err := get(client, s.URL+"/a"); kindOf(err) != c.want {
				t.Errorf("%s: %v; want %q", c.name, err, c.want)
			}
		}
		if c.want != "" && s.times("/a") > 0 {
			t.Errorf("%s: asked all the same", c.name)
		}
		if c.want == Robots && c.name != "moved" && s.times("/robots.txt") != 1 {
			t.Errorf("%s: its robots.txt was asked for %d times", c.name, s.times("/robots.txt"))
		}
	}
}

// A robots.txt holds for a day, and is asked for again then.
func TestRobotsAgain(t *testing.T) {
	s := newSite(t, map[string]http.HandlerFunc{"/a": gives("text/plain", ferry)})
	c := newClient(patient(quick))
	now := time.Date(2031, 5, 6, 7, 8, 9, 0, time.UTC)
	c.now = func() time.Time { return now }
	for hours, want := range []int{1, 1, 2} {
		if _, err := get(c, s.URL+"/a"); err != nil || s.times("/robots.txt") != want {
			t.Errorf("after %d hours: %v, asked %d times", hours*23, err, s.times("/robots.txt"))
		}
		now = now.Add(23 * time.Hour)
	}
}
