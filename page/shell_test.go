package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// TestShells: a page that waits for its script says so, one whose words stand
// in its data or on it is read, and one without either is no shell.
func TestShells(t *testing.T) {
	state := "<script>window.__STATE__={\"body\":\"" + sunk + "\"}</script>"
	for _, x := range []struct{ name, body, code string }{
		{"empty element", "<div id='root'></div>" + state, "no-script"},
		{"under a menu", "<nav><a href='/sport'>Sport</a></nav><div id='app'><div class='wait'>Loading…</div></div>" + state, "no-script"},
		{"element of its own", "<app-root></app-root><script src='/app.js'></script>", "no-script"},
		{"filled on the server", "<div id='root'><article><h1>Ferry sinks</h1><p>" + sunk + "</p></article></div>" + state, ""},
		{"beside the article", "<article><h1>Ferry sinks</h1><p>" + sunk + "</p></article><div id='app'></div>" + state, ""},
		{"no script", "<div id='root'></div><p>Menu</p>", "no-article"},
		{"no such element", "<div id='quay'></div><p>Menu</p>" + state, "no-article"},
	} {
		r := Read(news.Raw{Body: []byte("<!doctype html><html><head><title>Ansel Post</title></head><body>" + x.body + "</body></html>"), Input: "x"})[0]
		code, _, _ := strings.Cut(r.Reason, ": ")
		if code != x.code {
			t.Errorf("%s: %q, want %q; text %q", x.name, r.Reason, x.code, r.Text)
		}
	}
}
