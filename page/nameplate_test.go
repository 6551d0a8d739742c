package page

import (
	"testing"

	"synoptic/news"
)

func TestNameplateIsCut(t *testing.T) {
	const text = "Ansel Valley News  |  Nation\n\nFerry sinks off Ansel harbour\n\nA ferry sank off Ansel on Sunday, and nobody was hurt, the coast guard said."
	r := Read(news.Raw{Body: []byte(text), Input: "ferry.txt"})[0]
	if r.Outlet.Name != "Ansel Valley News" || r.Outlet.Rule != "nameplate" {
		t.Errorf("the outlet is %q by %q", r.Outlet.Name, r.Outlet.Rule)
	}
	if r.Title != "Ferry sinks off Ansel harbour" {
		t.Errorf("the title is %q", r.Title)
	}
	if r.Text != "A ferry sank off Ansel on Sunday, and nobody was hurt, the coast guard said." {
		t.Errorf("the text is %q", r.Text)
	}
}

// The name of an outlet and a day may share a line; a place and a day name none.
func TestNameplateWithItsDay(t *testing.T) {
	for _, c := range []struct{ line, outlet, day string }{
		{"Ansel Post, May 4, 2031", "Ansel Post", "2031-05-04"},
		{"Tarn Gazette - 4 May 2031", "Tarn Gazette", "2031-05-04"},
		{"ANSEL, May 4, 2031", "", ""},
		{"Ida Crane, May 4, 2031", "", ""},
	} {
		text := c.line + "\nFerry sinks off Ansel harbour\n\nA ferry sank off Ansel on Sunday, and nobody was hurt, the coast guard said."
		r := Read(news.Raw{Body: []byte(text), Input: "ferry.txt"})[0]
		if string(r.Outlet.Name) != c.outlet || c.outlet != "" && string(r.Published.Date) != c.day {
			t.Errorf("%q names the outlet %q of %s; want %q of %s", c.line, r.Outlet.Name, r.Published.Date, c.outlet, c.day)
		}
	}
}
