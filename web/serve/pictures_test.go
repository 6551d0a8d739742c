package serve

import (
	"bytes"
	"mime"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"synoptic/news"
	"synoptic/web"
	"synoptic/web/webtest"
)

// TestPictures draws the pictures of the documents anew: PICTURES=../../docs.
func TestPictures(t *testing.T) {
	folder := os.Getenv("PICTURES")
	if folder == "" {
		t.Skip("PICTURES=FOLDER, from web/serve, has the pictures of docs drawn there")
	}
	b := webtest.Open(t)
	r := open(t, Options{})
	r.example("harbour")
	r.example("pier")
	told, err := r.site.story(t.Context(), r.titled("Noria offered to lease Skarn harbour for its navy, letter shows").ID)
	if err != nil {
		t.Fatal(err)
	}
	var page bytes.Buffer
	if err := web.Page(&page, news.Document{Stories: []news.Synopsis{*told.Synopsis}}); err != nil {
		t.Fatal(err)
	}
	b.Picture(filepath.Join(folder, "page.png"), b.File(page.String()), 1280, 925)
	server := httptest.NewServer(r.site)
	defer server.Close()
	first := r.titled("Pier collapse kills four at Port Calder lantern fair").Members[0].Report
	b.Picture(filepath.Join(folder, "desk.png"), server.URL+place("report", first), 1100, 820)
}

// example has the files of an example come in.
func (r *room) example(name string) {
	r.Helper()
	files, err := filepath.Glob(filepath.Join("../../examples", name, "*"))
	if err != nil || len(files) == 0 {
		r.Fatalf("no example %s (%v)", name, err)
	}
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			r.Fatal(err)
		}
		r.accept(news.Raw{Body: body, Input: file, Media: mime.TypeByExtension(filepath.Ext(file))})
	}
	r.settle()
}
