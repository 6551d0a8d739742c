package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	newsdesk "synoptic/desk"
	"synoptic/web/serve"
)

// healthcheck says of a site whether it is well, and if not why.
func TestHealthcheck(t *testing.T) {
	h, err := house.Open(filepath.Join(t.TempDir(), "news.db"), true)
	if err != nil {
		t.Fatal(err)
	}
	room, err := h.Desk(t.Context(), newsdesk.Options{})
	if err != nil {
		t.Fatal(err)
	}
	site := httptest.NewServer(serve.New(t.Context(), room, serve.Options{Password: "words"}))
	defer site.Close()
	full := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "1")
		w.WriteHeader(http.StatusServiceUnavailable)
	}))
	defer full.Close()
	at := site.Listener.Addr().String()
	ask := func(code int, says string, args ...string) {
		t.Helper()
		var out bytes.Buffer
		if got := run(append([]string{"healthcheck"}, args...), console.Desk{Out: &out, Err: &out}); got != code || !strings.Contains(out.String(), says) {
			t.Errorf("%v: code %d, says %q", args, got, out.String())
		}
	}
	ask(console.ExitDone, "well\n", "--listen", at)
	ask(console.ExitDone, "well\n", "--listen", strings.Replace(at, "127.0.0.1", "0.0.0.0", 1))
	ask(console.ExitDone, "well\n", "--listen", full.Listener.Addr().String())
	ask(console.ExitNone, "does not answer", "--listen", "127.0.0.1:1")
	ask(console.ExitUsage, "no address", "--listen", "nowhere")
	ask(console.ExitUsage, "give a time", "--listen", at, "--within=-1s")
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
	ask(console.ExitNone, "the store cannot be read", "--listen", at)
}
