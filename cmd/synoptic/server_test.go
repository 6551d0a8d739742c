package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// serveSite is the command of the scripts that serves the files of a folder at the
// address $SITE: NAME.STATUS as an answer of that status, all others as what
// their names end in says.
func serveSite(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: site FOLDER")
	}
	folder := ts.MkAbs(args[0])
	var server *httptest.Server
	server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := filepath.Join(folder, filepath.FromSlash(path.Clean("/"+r.URL.Path)))
		if strings.HasSuffix(r.URL.Path, "/") {
			name = filepath.Join(name, "index.html")
		}
		for _, status := range []int{http.StatusForbidden, http.StatusGone, http.StatusTooManyRequests, http.StatusInternalServerError} {
			if _, err := os.Stat(fmt.Sprint(name, ".", status)); err == nil {
				w.Header().Set("Retry-After", "300")
				w.WriteHeader(status)
				return
			}
		}
		body, err := os.ReadFile(name)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", media[filepath.Ext(name)])
		fmt.Fprint(w, strings.ReplaceAll(string(body), "$SITE", server.URL))
	}))
	ts.Defer(server.Close)
	ts.Setenv("SITE", server.URL)
}

// media are the types of the files that are served.
var media = map[string]string{".html": "text/html; charset=utf-8", ".xml": "application/rss+xml", ".txt": "text/plain", ".png": "image/png", ".json": "application/feed+json"}
