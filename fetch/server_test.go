package fetch

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var here = netip.MustParsePrefix("127.0.0.1/32")

// quick are limits for a server on this machine: no pace, and little of all.
var quick = Limits{
	Body: 256 << 10, Pace: 1e6, Burst: 1e6,
	FirstByte: 300 * time.Millisecond, Request: 600 * time.Millisecond, Whole: 2 * time.Second,
}

func newClient(l Limits) *Client { return New(Config{Limits: l, Private: []netip.Prefix{here}}) }

// patient are limits for what must not fail on a busy machine.
func patient(l Limits) Limits {
	l.FirstByte, l.Request, l.Whole = time.Minute, time.Minute, time.Minute
	return l
}

// site is a server of pages by their paths, that counts who asks for them.
type site struct {
	*httptest.Server
	mu    sync.Mutex
	asked map[string]int
}

func newSite(t testing.TB, pages map[string]http.HandlerFunc) *site {
	t.Helper()
	s := &site{asked: map[string]int{}}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked[r.URL.Path]++
		s.mu.Unlock()
		if page := pages[r.URL.Path]; page != nil {
			page(w, r)
			return
		}
		http.NotFound(w, r)
	}))
	t.Cleanup(func() { s.CloseClientConnections(); s.Close() })
	return s
}

func (s *site) times(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked[path]
}

// wire is a server that says a text, whatever it is asked, but for robots.txt,
// which it does not have.
func wire(t testing.TB, say func(net.Conn)) (address string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				in := bufio.NewReader(conn)
				for {
					r, err := http.ReadRequest(in)
					if err != nil {
						return
					}
					if r.URL.Path != "/robots.txt" {
						say(conn)
						return
					}
					conn.Write([]byte("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))
				}
			}()
		}
	}()
	return "http://" + l.Addr().String() + "/"
}

// gives is a page of that type.
func gives(media, text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", media)
		w.Write([]byte(text))
	}
}

// answers is an answer of that status with fields "Name: value".
func answers(status int, fields ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		for _, f := range fields {
			name, v, _ := strings.Cut(f, ": ")
			w.Header().Add(name, v)
		}
		w.WriteHeader(status)
	}
}

func zipped(text string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(text))
	z.Close()
	return b.String()
}

func kindOf(err error) Kind {
	var r *Refusal
	if errors.As(err, &r) {
		return r.Kind
	}
	return ""
}

// listener counts the connections to an address of this machine.
func listener(t *testing.T, at string) (port string, met *atomic.Int64) {
	t.Helper()
	l, err := net.Listen("tcp", at)
	if err != nil {
		t.Skipf("%s cannot be listened at: %v", at, err)
	}
	t.Cleanup(func() { l.Close() })
	met = new(atomic.Int64)
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			met.Add(1)
			conn.Close()
		}
	}()
	_, port, _ = net.SplitHostPort(l.Addr().String())
	return port, met
}

func get(c *Client, address string) (Answer, error) {
	return c.Get(context.Background(), address, Validators{})
}
