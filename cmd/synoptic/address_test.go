package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
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
		w.Write([]byte("The ferry left Port Ansel at noon with forty people on board, the harbour master said."))
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
		{[]string{up.URL + "/ferry", up.URL + "/ferry", file}, exitDone},
		{[]string{down.URL + "/ferry"}, exitNetwork},
		{[]string{down.URL + "/ferry", file}, exitNetwork},
		{[]string{down.URL + "/ferry", up.URL + "/none"}, exitPartly},
		{[]string{up.URL + "/none"}, exitPartly},
		{[]string{"HTTP://10.0.0.1/"}, exitPartly},
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
	if out, talk, code := runOn(t, "read", "--as-is", "--private", "127.0.0.1", up.URL+"/ferry"); code != exitDone || !strings.Contains(out, `"input":"`+up.URL+`/ferry"`) {
		t.Errorf("code %d: %s", code, talk)
	}
}
