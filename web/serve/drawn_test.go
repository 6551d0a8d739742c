package serve

import (
	"html/template"
	"strings"
	"testing"
)

// A page that is asked for again is not drawn again, and one whose story was
// compared anew is.
func TestPagesAreDrawnOnce(t *testing.T) {
	r := settled(t)
	s := r.titled("Ferry Aldra runs aground off Tollen")
	for _, c := range []struct {
		at   string
		what article
	}{
		{"/story/" + s.ID, article{s.SHA256, ""}},
		{"/report/" + s.Members[0].Report, article{s.SHA256, s.Members[0].Report}},
	} {
		first := r.get(c.at)
		html, held := r.site.drawn.find(c.what)
		if !held || !strings.Contains(first, string(html)) {
			t.Fatalf("%s: what was drawn is not held", c.at)
		}
		if again := r.get(c.at); again != first {
			t.Errorf("%s is another page when it is asked for again", c.at)
		}
		r.site.drawn.at[c.what].Value = drawing{c.what, "<p>as it was drawn</p>"}
		r.has(c.at, r.get(c.at), "as it was drawn")
	}
	r.send(7, "Ferry Aldra runs aground off Tollen", "2026-05-04", ferry[1]+" The coast guard closed the harbour.")
	r.settle()
	now := r.titled(s.Title)
	if now.SHA256 == s.SHA256 || now.Reports != s.Reports+1 {
		t.Fatalf("a story of %d reports told as before", now.Reports)
	}
	r.has("story", r.get("/story/"+s.ID), "Paper 7")
	r.has("report", r.get("/report/"+s.Members[0].Report), "lifeboats")
}

// What is held stays below its bound, and what was asked for last stays.
func TestDrawnIsBounded(t *testing.T) {
	d := newDrawn(1000)
	page := template.HTML(strings.Repeat("x", 300))
	for _, id := range []string{"a", "b", "c"} {
		d.keep(article{synopsis: id}, page)
	}
	d.keep(article{synopsis: "a"}, page) // held already
	d.find(article{synopsis: "a"})
	d.keep(article{synopsis: "d"}, page)
	d.keep(article{synopsis: "huge"}, template.HTML(strings.Repeat("x", 1001)))
	for id, want := range map[string]bool{"a": true, "b": false, "c": true, "d": true, "huge": false} {
		if _, held := d.find(article{synopsis: id}); held != want {
			t.Errorf("%s is held: %v, want %v", id, held, want)
		}
	}
	if d.held != 900 || len(d.at) != 3 || d.last.Len() != 3 {
		t.Errorf("%d bytes of %d and %d articles are held, want 900 of 3", d.held, len(d.at), d.last.Len())
	}
}
