package serve

import (
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// A page elsewhere whose name leads here is not let in, nor is a form that
// another site sends.
func TestStrangers(t *testing.T) {
	r := open(t, Options{Hosts: []string{"news.home.example"}})
	for _, row := range []struct {
		method, host, header, value string
		want                        int
	}{
		{"GET", "127.0.0.1:8787", "", "", http.StatusOK},
		{"GET", "localhost:8787", "", "", http.StatusOK},
		{"GET", "LOCALHOST.", "", "", http.StatusOK},
		{"GET", "[::1]:8787", "", "", http.StatusOK},
		{"GET", "news.home.example", "", "", http.StatusOK},
		{"GET", "evil.example", "", "", http.StatusMisdirectedRequest},
		{"GET", "127.0.0.1.evil.example", "", "", http.StatusMisdirectedRequest},
		{"GET", "localhost.evil.example:8787", "", "", http.StatusMisdirectedRequest},
		{"GET", "192.168.1.5:8787", "", "", http.StatusMisdirectedRequest},
		{"GET", "", "", "", http.StatusMisdirectedRequest},
		{"POST", "evil.example", "Origin", "http://evil.example", http.StatusMisdirectedRequest},
		{"POST", "127.0.0.1:8787", "Sec-Fetch-Site", "cross-site", http.StatusForbidden},
		{"POST", "127.0.0.1:8787", "Sec-Fetch-Site", "same-site", http.StatusForbidden},
		{"POST", "127.0.0.1:8787", "Origin", "http://evil.example", http.StatusForbidden},
		{"POST", "127.0.0.1:8787", "Origin", "null", http.StatusForbidden},
		{"POST", "127.0.0.1:8787", "Origin", "http://127.0.0.1:9999", http.StatusForbidden},
		{"POST", "127.0.0.1:8787", "Sec-Fetch-Site", "same-origin", http.StatusNotFound},
		{"DELETE", "127.0.0.1:8787", "Sec-Fetch-Site", "cross-site", http.StatusForbidden},
	} {
		path := map[string]string{"GET": "/", "POST": "/feeds/off", "DELETE": "/api/v1/feeds?url=x"}[row.method]
		headers := []string{"Host", row.host}
		if row.header != "" {
			headers = append(headers, row.header, row.value)
		}
		if got, text, _ := r.ask(row.method, path, "", headers...); got != row.want {
			t.Errorf("%s to %q with %s %q: status %d, want %d: %s", row.method, row.host, row.header, row.value, got, row.want, text)
		}
	}
}

func TestPassword(t *testing.T) {
	r := open(t, Options{Password: "open sesame"})
	basic := func(word string) string {
		req := httptest.NewRequest("GET", "/", nil)
		req.SetBasicAuth("anybody", word)
		return req.Header.Get("Authorization")
	}
	for _, row := range []struct {
		path, authorization string
		want                int
	}{
		{"/", "", http.StatusUnauthorized},
		{"/api/v1/stories", "", http.StatusUnauthorized},
		{"/metrics", "", http.StatusUnauthorized},
		{"/healthz", "", http.StatusOK},
		{"/", basic("open sesame"), http.StatusOK},
		{"/api/v1/stories", "Bearer open sesame", http.StatusOK},
		{"/", basic("open"), http.StatusUnauthorized},
		{"/", "Bearer ", http.StatusUnauthorized},
		{"/", "open sesame", http.StatusUnauthorized},
	} {
		status, _, head := r.ask(http.MethodGet, row.path, "", "Authorization", row.authorization)
		if status != row.want {
			t.Errorf("%s with %q: status %d, want %d", row.path, row.authorization, status, row.want)
		}
		if asks := head.Get("WWW-Authenticate") != ""; asks != (row.want == http.StatusUnauthorized) {
			t.Errorf("%s with %q: asks for a password: %v", row.path, row.authorization, asks)
		}
	}
	last := 0
	for range 3 * tries {
		last, _, _ = r.ask(http.MethodGet, "/", "", "Authorization", "Bearer guess")
	}
	if last != http.StatusTooManyRequests {
		t.Errorf("after many wrong passwords: status %d", last)
	}
}

// What fails shows nothing of how, and what is too long is refused.
func TestFailures(t *testing.T) {
	var log strings.Builder
	r := open(t, Options{Log: slog.New(slog.NewTextHandler(&log, nil))})
	r.site.handler = r.site.guard(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("the secret part") }))
	status, text, head := r.ask(http.MethodGet, "/", "")
	if status != http.StatusInternalServerError || strings.Contains(text, "secret") || !strings.Contains(log.String(), "the secret part") {
		t.Errorf("a panic: status %d, %q; the log: %.100s", status, text, log.String())
	}
	if head.Get("Content-Security-Policy") == "" {
		t.Error("a failure has no headers of safety")
	}
	r.site.handler = r.site.guard(r.site.shown(func(*http.Request) (shown, error) { return shown{}, errors.New("the secret part") }))
	if status, text, _ = r.ask(http.MethodGet, "/", ""); status != http.StatusInternalServerError || strings.Contains(text, "secret") {
		t.Errorf("an error: status %d, %q", status, text)
	}
}

func TestTooLong(t *testing.T) {
	r := open(t, Options{})
	long := "url=" + strings.Repeat("a", mostBody)
	if status, _, _ := r.ask(http.MethodPost, "/feeds", long); status != http.StatusRequestEntityTooLarge {
		t.Errorf("a form: status %d", status)
	}
	if status, _, _ := r.ask(http.MethodPost, "/api/v1/reports", `{"reports":[{"text":"`+long+`"}]}`); status != http.StatusRequestEntityTooLarge {
		t.Errorf("the API: status %d", status)
	}
}

// Every answer has the headers that keep a browser from running or loading
// anything.
func TestHeaders(t *testing.T) {
	r := settled(t)
	for _, path := range []string{"/", "/feeds", "/style.css", "/openapi.json", "/api/v1/stories", "/none", "/stories.json"} {
		_, _, head := r.ask(http.MethodGet, path, "")
		for name, want := range headers {
			if got := head.Get(name); got != want && name != "Cache-Control" {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
		if csp := head.Get("Content-Security-Policy"); !strings.Contains(csp, "; script-src 'self'; ") || strings.Contains(csp, "unsafe") || !strings.HasPrefix(csp, "default-src 'none'") {
			t.Errorf("%s: the policy allows too much: %s", path, csp)
		}
	}
}

// Who has a page already is told so.
func TestETag(t *testing.T) {
	r := settled(t)
	for _, path := range []string{"/", "/stories.json", "/api/v1/stories", "/api/v1/outlets", "/style.css"} {
		_, _, head := r.ask(http.MethodGet, path, "")
		tag := head.Get("ETag")
		if tag == "" {
			t.Errorf("%s has no ETag", path)
			continue
		}
		for _, again := range []string{tag, `"other", W/` + tag, "*"} {
			status, text, head := r.ask(http.MethodGet, path, "", "If-None-Match", again)
			if status != http.StatusNotModified || text != "" || head.Get("ETag") != tag {
				t.Errorf("%s with %s: status %d, %d bytes", path, again, status, len(text))
			}
		}
		if status, _, _ := r.ask(http.MethodGet, path, "", "If-None-Match", `"other"`); status != http.StatusOK {
			t.Errorf("%s with another tag: status %d", path, status)
		}
	}
	_, _, before := r.ask(http.MethodGet, "/", "")
	r.send(2, "Lind bridge closed", "2026-05-06", "Engineers closed the Lind bridge at Aske on Wednesday after finding cracks.")
	r.settle()
	if _, _, after := r.ask(http.MethodGet, "/", ""); before.Get("ETag") == after.Get("ETag") {
		t.Error("the stories changed, and their tag did not")
	}
}

// What stands beside the site asks by itself who comes, behind all else that
// the guard looks at.
func TestBeside(t *testing.T) {
	other := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	r := open(t, Options{Password: "words", Beside: map[string]http.Handler{"/reader/": other}, Within: map[string]http.Handler{"/mcp": other}})
	for _, row := range []struct {
		path    string
		headers []string
		status  int
	}{
		{"/reader/api", nil, http.StatusTeapot},
		{"/readers", nil, http.StatusUnauthorized},
		{"/mcp", nil, http.StatusUnauthorized},
		{"/mcp", []string{"Authorization", "Bearer words"}, http.StatusTeapot},
		{"/", nil, http.StatusUnauthorized},
		{"/reader/api", []string{"Host", "turned.example"}, http.StatusMisdirectedRequest},
	} {
		if status, _, _ := r.ask(http.MethodGet, row.path, "", row.headers...); status != row.status {
			t.Errorf("%s %v: status %d, want %d", row.path, row.headers, status, row.status)
		}
	}
}
