package fetch

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"synoptic/news"
)

// FuzzRobots: no file stops the program, and a path that is refused is
// refused however it is escaped.
func FuzzRobots(f *testing.F) {
	for _, c := range robotsRules {
		f.Add([]byte(c.file), "/a%2fb?c")
	}
	f.Fuzz(func(t *testing.T, file []byte, path string) {
		r := robotsOf(file, 1000)
		plain := plainPath(path)
		if r.allows(path) != r.allows(plain) || plainPath(plain) != plain {
			t.Errorf("%q and %q are not one path", path, plain)
		}
		if len(r.rules) > 2000 || r.delay < 0 {
			t.Errorf("%d rules, %s", len(r.rules), r.delay)
		}
	})
}

// FuzzFeeds: no page stops the program, and every feed found is an address.
func FuzzFeeds(f *testing.F) {
	f.Add([]byte(`<base href="http://other.example/"><link rel="alternate" type="application/rss+xml" href="/feed">`))
	f.Add([]byte(`<link rel=feed href="` + strings.Repeat("a", 100) + `"><a rel=feed href=:>`))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, address := range Feeds(news.Raw{URL: "http://ansel.example/b/", Body: b}) {
			if u, err := parse(address, Defaults.Address); err == nil && (u.Host == "" || u.User != nil) {
				t.Errorf("%q", address)
			}
		}
	})
}

// FuzzBody: no packed bytes stop the program, nor unpack to more than allowed.
func FuzzBody(f *testing.F) {
	whole, bare := deflate(ferry)
	for coding, text := range map[string]string{"": ferry, "gzip": zipped(ferry), "deflate": whole, "Deflate": bare, "gzip,gzip": zipped(zipped(ferry)), "br": "x"} {
		f.Add(coding, []byte(text))
	}
	f.Fuzz(func(t *testing.T, coding string, b []byte) {
		resp := &http.Response{Header: http.Header{"Content-Encoding": {coding}}, Body: io.NopCloser(strings.NewReader(string(b))), ContentLength: int64(len(b))}
		out, err := body(resp, 1<<16)
		if len(out) > 1<<16 {
			t.Errorf("%d bytes, %v", len(out), err)
		}
		if err != nil && kindOf((&trip{Client: newClient(Limits{})}).broken(mustParse(t, "http://ansel.example/"), err)) == Unreachable {
			t.Errorf("%v is taken for no answer", err)
		}
	})
}

// FuzzAddress: no address stops the program, and what one becomes stays so.
func FuzzAddress(f *testing.F) {
	for _, in := range insides {
		f.Add("http://" + in.host + ":80/")
	}
	f.Add("https://me:word@bücher.example:99999/ä?b#c")
	f.Fuzz(func(t *testing.T, s string) {
		plain, err := Plain(s)
		if err != nil {
			return
		}
		if again, err := Plain(plain); err != nil || again != plain {
			t.Errorf("%q becomes %q, and that %q, %v", s, plain, again, err)
		}
	})
}

// FuzzOPML: no bytes stop the program, and a list that was read is read again
// as it is written.
func FuzzOPML(f *testing.F) {
	for _, c := range opmlLists {
		f.Add([]byte(c.list))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		feeds, _, err := ReadOPML(b)
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := WriteOPML(&out, feeds); err != nil {
			t.Fatal(err)
		}
		again, skipped, err := ReadOPML(out.Bytes())
		if err != nil || len(skipped) > 0 || !cmp.Equal(feeds, again, cmpopts.EquateEmpty()) {
			t.Errorf("%v, %v, %s", err, skipped, cmp.Diff(feeds, again))
		}
	})
}

// FuzzAnswer: whatever a server says, a document within its limit comes of it
// or a refusal that says what to do.
func FuzzAnswer(f *testing.F) {
	for _, s := range []string{
		"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nferry", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nferry\r\n0\r\n\r\n",
		"HTTP/1.1 301 Moved\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 429 Wait\r\nRetry-After: 99999999999999\r\n\r\n",
		"HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + zipped(ferry), "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", "HTTP/1.0 304\r\n\r\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, said []byte) {
		l := quick
		l.Body, l.WaitLeast = 1<<12, 1
		c := newClient(l)
		defer c.Close()
		c.send.DialContext = func(context.Context, string, string) (net.Conn, error) {
			ours, theirs := net.Pipe()
			go io.Copy(io.Discard, theirs)
			go func() {
				theirs.Write(said)
				theirs.Close()
			}()
			return ours, nil
		}
		a, err := get(c, "http://ansel.example/")
		if len(a.Raw.Body) > 1<<12 {
			t.Errorf("%d bytes", len(a.Raw.Body))
		}
		if err != nil && (kindOf(err) == "" || !strings.Contains(err.Error(), "; ")) {
			t.Errorf("%v", err)
		}
	})
}
