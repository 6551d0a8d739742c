package fetch

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// A caller connects to whom it was told of, on this machine too, and to nobody
// else: not by another address, and not where an answer leads.
func TestCaller(t *testing.T) {
	asked := 0
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked++ }))
	defer other.Close()
	named := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if r.URL.Path == "/away" {
			http.Redirect(w, r, other.URL, http.StatusFound)
			return
		}
		_, _ = io.WriteString(w, r.Method+" "+r.Header.Get("X-Token")+" "+string(body))
	}))
	defer named.Close()
	c, err := NewCaller("synoptic/test", named.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	got, err := c.Do(t.Context(), Call{http.MethodPut, named.URL + "/x", map[string]string{"X-Token": "word"}, []byte("body")})
	if err != nil || !got.OK() || string(got.Body) != "PUT word body" {
		t.Errorf("%+v %v", got, err)
	}
	if got, err := c.Do(t.Context(), Call{Method: http.MethodGet, URL: named.URL + "/away"}); err != nil || got.Status != http.StatusFound {
		t.Errorf("%+v %v", got, err)
	}
	_, err = c.Do(t.Context(), Call{Method: http.MethodGet, URL: other.URL, Header: map[string]string{"X-Token": "secretword"}})
	if err == nil || asked > 0 || strings.Contains(err.Error(), "secretword") {
		t.Errorf("another was asked %d times: %v", asked, err)
	}
	for _, bad := range []string{"ftp://127.0.0.1/", "http://me:word@127.0.0.1/", "file:///etc/passwd", "http://0x7f.1/"} {
		if _, err := NewCaller("", bad); err == nil {
			t.Errorf("%s was taken", bad)
		}
	}
}
