package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"synoptic/cmd/synoptic/console"
)

// What the network did not give has an exit code of its own, if nothing else
// is missing; an address is fetched once, however often it is given.
func TestExitCodesOfAddresses(t *testing.T) {
	asked := 0
	up := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/ferry" {
			http.NotFound(w, r)
			return
		}
		asked++
		w.Header().Set("Content-Type", "text/plain")
		w.Write([]byte("The ferry went out of Port Ansel at noon in thick fog, its cook and its pilot said later."))
	}))
	defer up.Close()
	down := httptest.NewServer(http.NotFoundHandler())
	down.Close()
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte("The ferry left Skarn at noon, the harbour master said."), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		inputs []string
		want   int
	}{
		{[]string{up.URL + "/ferry", up.URL + "/ferry", file}, console.ExitDone},
		{[]string{down.URL + "/ferry"}, console.ExitNetwork},
		{[]string{down.URL + "/ferry", file}, console.ExitNetwork},
		{[]string{down.URL + "/ferry", up.URL + "/none"}, console.ExitPartly},
		{[]string{up.URL + "/none"}, console.ExitPartly},
		{[]string{"HTTP://10.0.0.1/"}, console.ExitPartly},
	} {
		for _, command := range []string{"read", "group", "compare"} {
			out, talk, code := runOn(t, append([]string{command, "--private", "127.0.0.1"}, c.inputs...)...)
			if code != c.want || slices.Contains(c.inputs, file) && !strings.Contains(out, "a.txt") {
				t.Errorf("%s %q: code %d, want %d: %s", command, c.inputs, code, c.want, talk)
			}
		}
	}
	if asked != 3 {
		t.Errorf("asked %d times for three runs", asked)
	}
	if out, talk, code := runOn(t, "read", "--as-is", "--private", "127.0.0.1", up.URL+"/ferry"); code != console.ExitDone || !strings.Contains(out, `"input":"`+up.URL+`/ferry"`) {
		t.Errorf("code %d: %s", code, talk)
	}
}

// What is added is refused by name and with the same codes: articles behind a
// feed, rows of a file, and pages.
func TestExitCodesOfAdd(t *testing.T) {
	down := httptest.NewServer(http.NotFoundHandler())
	down.Close()
	item := func(at string) string {
		return `<item><title>Ferry leaves Port Ansel at noon</title><link>` + at + `</link></item>`
	}
	pages := map[string]string{
		"/ferry": "The ferry went out of Port Ansel at noon in thick fog, its cook and its pilot said later.",
		"/menu":  "<html><body><ul><li>Home</li><li>Sport</li></ul></body></html>",
		"/none":  "",
	}
	up := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text := pages[r.URL.Path]
		if to, is := strings.CutPrefix(r.URL.Path, "/feed/"); is {
			text = `<rss version="2.0"><channel><title>Ansel Post</title>` + strings.ReplaceAll(to, "@", "") + `</channel></rss>`
			for name, at := range map[string]string{"ferry": "http://" + r.Host + "/ferry", "menu": "http://" + r.Host + "/menu", "none": "http://" + r.Host + "/none", "down": down.URL + "/x"} {
				text = strings.ReplaceAll(text, name, item(at))
			}
			w.Header().Set("Content-Type", "application/rss+xml")
		}
		if text == "" {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write([]byte(text))
	}))
	defer up.Close()
	rows := filepath.Join(t.TempDir(), "rows.jsonl")
	if err := os.WriteFile(rows, []byte(`{"text":"The ferry left Skarn at noon, the harbour master said."}`+"\n"+`{"title":"Ferry leaves"}`+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		input string
		want  int
		says  string
	}{
		{up.URL + "/ferry", console.ExitDone, "0 inputs refused"},
		{up.URL + "/feed/ferry", console.ExitDone, "0 inputs refused"},
		{up.URL + "/feed/ferry@none", console.ExitPartly, "/none: nothing stands there"},
		{up.URL + "/feed/ferry@menu", console.ExitPartly, "/menu: only menus"},
		{up.URL + "/feed/ferry@down", console.ExitNetwork, "/x: no connection came about"},
		{up.URL + "/feed/down@none", console.ExitPartly, "2 inputs refused"},
		{down.URL + "/ferry", console.ExitNetwork, "no connection came about"},
		{up.URL + "/none", console.ExitPartly, "/none: nothing stands there"},
		{rows, console.ExitPartly, `rows.jsonl#2: row 2 has neither "text" nor "html"`},
		{rows + ".none", console.ExitPartly, "no such file"},
	} {
		_, talk, code := runOn(t, "add", "--store", filepath.Join(t.TempDir(), "news.db"), "--private", "127.0.0.1", c.input)
		if code != c.want || !strings.Contains(talk, c.says) {
			t.Errorf("add %s: code %d, want %d and %q: %s", c.input, code, c.want, c.says, talk)
		}
	}
}
