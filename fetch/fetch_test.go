package fetch

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"
)

const ferry = "The ferry left Port Ansel at noon with forty people on board, the harbour master said."

// TestRefused: what answers that are no document come to, numbered as the list
// of hostile inputs that the design has. Every refusal says what to do.
func TestRefused(t *testing.T) {
	page := func(fields ...string) http.HandlerFunc { return answers(200, fields...) }
	for _, c := range []struct {
		name string
		say  http.HandlerFunc
		want Kind
	}{
		{"12 wall against programs", answers(403, "Cf-Mitigated: challenge"), BotWall},
		{"13 packed bomb", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, zipped(strings.Repeat(" ", 32<<20)))
		}, TooBig},
		{"13 packed twice", page("Content-Encoding: gzip, gzip"), BadPacking},
		{"13 packed twice, in two fields", page("Content-Encoding: gzip", "Content-Encoding: gzip"), BadPacking},
		{"13 packed as nobody asked", page("Content-Encoding: br"), BadPacking},
		{"13 packed and damaged", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, strings.Replace(zipped(ferry+ferry), "\x1f\x8b", "\x1f\x8c", 1))
		}, BadPacking},
		{"15 endless", endless, TooBig},
		{"16 a byte now and then", drips, Timeout},
		{"16 no header", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, Timeout},
		{"19 to itself", answers(302, "Location: /"), Redirects},
		{"19 on and on", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/?"+r.URL.RawQuery+"x", http.StatusFound)
		}, Redirects},
		{"20 to a file", answers(302, "Location: file:///etc/passwd"), Redirects},
		{"20 to gopher", answers(301, "Location: gopher://127.0.0.1:70/"), Redirects},
		{"20 to data", answers(302, "Location: data:text/html,hello"), Redirects},
		{"20 to a script", answers(302, "Location: javascript:alert(1)"), Redirects},
		{"20 nowhere", answers(302), Redirects},
		{"20 to a name and password", answers(302, "Location: http://me:word@127.0.0.1/"), Redirects},
		{"21 inside", answers(302, "Location: http://169.254.169.254/latest/meta-data/"), Private},
		{"21 inside, without a scheme", answers(302, "Location: //10.0.0.1/"), Private},
		{"24 later", answers(429, "Retry-After: 120"), Later},
		{"24 later, without a time", answers(429), Later},
		{"24 busy until then", answers(503, "Retry-After: 120"), Later},
		{"busy", answers(503), Server},
		{"25 gone", answers(410), Gone},
		{"27 unchanged, at first sight", answers(304), BadAnswer},
		{"not there", answers(404), Missing},
		{"a password", answers(401), Forbidden},
		{"broken", answers(500), Server},
		{"nothing", answers(204), BadAnswer},
		{"a piece", answers(206), BadAnswer},
		{"a picture", page("Content-Type: image/png"), WrongType},
		{"a PDF", page("Content-Type: application/pdf; x"), WrongType},
	} {
		s := newSite(t, map[string]http.HandlerFunc{"/": c.say})
		a, err := get(newClient(limitsFor(c.want)), s.URL+"/")
		if kindOf(err) != c.want || !strings.Contains(err.Error(), "; ") || a.Raw.Body != nil {
			t.Errorf("%s: %v, %d bytes; want %s", c.name, err, len(a.Raw.Body), c.want)
		}
	}
}

// limitsFor gives time to all but what is to run out of it.
func limitsFor(want Kind) Limits {
	if want == Timeout {
		return quick
	}
	return patient(quick)
}

func endless(w http.ResponseWriter, r *http.Request) {
	for r.Context().Err() == nil {
		w.Write(make([]byte, 4096))
	}
}

func drips(w http.ResponseWriter, r *http.Request) {
	for r.Context().Err() == nil {
		w.Write([]byte("a"))
		w.(http.Flusher).Flush()
		time.Sleep(20 * time.Millisecond)
	}
}

// TestRefusedOnTheWire: the same of answers that no server should give.
func TestRefusedOnTheWire(t *testing.T) {
	text := func(s string) func(net.Conn) { return func(c net.Conn) { io.WriteString(c, s) } }
	for _, c := range []struct {
		name string
		say  func(net.Conn)
		want Kind
	}{
		{"14 longer than it comes", text("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nThe ferry"), Truncated},
		{"14 of negative length", text("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nThe ferry"), BadAnswer},
		{"14 of two lengths", text("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\nThe ferry"), BadAnswer},
		{"14 ends in a chunk", text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\nThe ferry"), Truncated},
		{"14 chunks that are none", text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nThe ferry"), Truncated},
		{"16 says nothing", func(c net.Conn) { io.Copy(io.Discard, c) }, Timeout},
		{"16 header without end", func(c net.Conn) {
			io.WriteString(c, "HTTP/1.1 200 OK\r\nA: ")
			for {
				if _, err := io.WriteString(c, "b"); err != nil {
					return
				}
				time.Sleep(20 * time.Millisecond)
			}
		}, Timeout},
		{"17 ten thousand fields", text("HTTP/1.1 200 OK\r\n" + strings.Repeat("A: b\r\n", 20_000) + "\r\n"), BadAnswer},
		{"17 a field of 20 MiB", text("HTTP/1.1 200 OK\r\nA: " + strings.Repeat("b", 20<<20) + "\r\n\r\n"), BadAnswer},
		{"18 hints without end", text(strings.Repeat("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n", 100_000)), BadAnswer},
		{"no HTTP", text("SSH-2.0-OpenSSH_9.9\r\n"), BadAnswer},
		{"breaks off", text(""), Unreachable},
	} {
		a, err := get(newClient(limitsFor(c.want)), wire(t, c.say))
		if kindOf(err) != c.want || !strings.Contains(err.Error(), "; ") {
			t.Errorf("%s: %v; want %s", c.name, err, c.want)
		}
		if cut := c.want == Truncated; (string(a.Raw.Body) == "The ferry") != (cut && c.name[3] != 'c') {
			t.Errorf("%s: came %q", c.name, a.Raw.Body)
		}
	}
}

// TestDocuments: what comes, however it is packed, is given as it was.
func TestDocuments(t *testing.T) {
	deflated, raw := deflate(ferry)
	for name, c := range map[string]struct{ coding, bytes string }{
		"plain": {"", ferry}, "identity": {"identity", ferry}, "gzip": {"gzip", zipped(ferry)}, "x-gzip": {"X-GZIP", zipped(ferry)},
		"deflate": {"deflate", deflated}, "deflate without its head": {"deflate", raw},
	} {
		s := newSite(t, map[string]http.HandlerFunc{"/a": func(w http.ResponseWriter, r *http.Request) {
			if agent := r.UserAgent(); !strings.HasPrefix(agent, "synoptic") || r.Header.Get("Cookie")+r.Header.Get("Referer") != "" {
				t.Errorf("asked as %q, %v", agent, r.Header)
			}
			w.Header().Set("Content-Type", "text/plain; charset=utf-8")
			if c.coding != "" {
				w.Header().Set("Content-Encoding", c.coding)
			}
			io.WriteString(w, c.bytes)
		}})
		a, err := get(newClient(patient(quick)), s.URL+"/a#part")
		if err != nil || string(a.Raw.Body) != ferry || a.Raw.Input != s.URL+"/a#part" || a.Raw.URL != s.URL+"/a" || a.Raw.Media != "text/plain; charset=utf-8" || a.Raw.Fetched.IsZero() {
			t.Errorf("%s: %v, %+v", name, err, a.Raw)
		}
	}
}

// TestUnchanged: a document that is as it was costs no body, by its tag, its
// date, or, where the server gives a new tag each time, by its bytes.
func TestUnchanged(t *testing.T) {
	n := 0
	s := newSite(t, map[string]http.HandlerFunc{
		"/tag": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("ETag", `"a"`)
			w.Header().Set("Cache-Control", "public, max-age=7200")
			if r.Header.Get("If-None-Match") == `"a"` {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			io.WriteString(w, ferry)
		},
		"/date": func(w http.ResponseWriter, r *http.Request) {
			http.ServeContent(w, r, "a.txt", time.Date(2031, 5, 6, 7, 8, 9, 0, time.UTC), strings.NewReader(ferry))
		},
		"/newtags": func(w http.ResponseWriter, _ *http.Request) {
			n++
			w.Header().Set("ETag", fmt.Sprintf(`"%d"`, n))
			io.WriteString(w, ferry)
		},
	})
	c := newClient(patient(quick))
	for _, path := range []string{"/tag", "/date", "/newtags"} {
		first, err := get(c, s.URL+path)
		if err != nil || first.Unchanged || string(first.Raw.Body) != ferry {
			t.Fatalf("%s, first: %v, %+v", path, err, first)
		}
		second, err := c.Get(context.Background(), s.URL+path, first.Now)
		if err != nil || !second.Unchanged || second.Raw.Body != nil || second.Now.Hash != first.Now.Hash {
			t.Errorf("%s, second: %v, %+v", path, err, second)
		}
		if path == "/tag" && (second.Again != 2*time.Hour || first.Again != 2*time.Hour) {
			t.Errorf("asked again after %s and %s", first.Again, second.Again)
		}
	}
}

// TestMoved: where an address has moved to for good is told up to the first
// hop that is for now.
func TestMoved(t *testing.T) {
	s := newSite(t, map[string]http.HandlerFunc{
		"/old": answers(301, "Location: /new"), "/new": answers(308, "Location: now"), "/now": answers(302, "Location: /then"),
		"/then": answers(301, "Location: /end"), "/end": gives("text/plain", ferry),
	})
	for from, want := range map[string]string{"/old": "/now", "/new": "/now", "/now": "", "/then": "/end", "/end": ""} {
		a, err := get(newClient(patient(quick)), s.URL+from)
		if want != "" {
			want = s.URL + want
		}
		if err != nil || a.Moved != want || a.Raw.URL != s.URL+"/end" {
			t.Errorf("%s: %v, moved to %q, want %q", from, err, a.Moved, want)
		}
	}
}

// A server that says more than it was asked does not answer the next request.
func TestNoAnswerIsTakenFromBefore(t *testing.T) {
	log.SetOutput(io.Discard) // package net/http tells of it
	defer log.SetOutput(os.Stderr)
	forged := "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged"
	address := wire(t, func(c net.Conn) {
		io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrue"+forged+forged)
		time.Sleep(50 * time.Millisecond)
	})
	c := newClient(patient(quick))
	for range 5 {
		if a, err := get(c, address); err != nil || string(a.Raw.Body) != "true" {
			t.Fatalf("%v, %q", err, a.Raw.Body)
		}
	}
}

// A server that cannot show who it is is not believed.
func TestCertificate(t *testing.T) {
	s := httptest.NewUnstartedServer(gives("text/plain", ferry))
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	defer s.Close()
	if _, err := get(newClient(patient(quick)), s.URL); kindOf(err) != Certificate {
		t.Errorf("%v", err)
	}
}

// Whoever asks may go away.
func TestStopped(t *testing.T) {
	s := newSite(t, map[string]http.HandlerFunc{"/": drips})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := newClient(patient(quick)).Get(ctx, s.URL, Validators{}); kindOf(err) != Stopped {
		t.Errorf("%v", err)
	}
}

// deflate packs a text with the head of RFC 1950 and without.
func deflate(text string) (whole, bare string) {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	io.WriteString(z, text)
	z.Close()
	whole = b.String()
	return whole, whole[2 : len(whole)-4]
}
