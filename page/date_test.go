package page

import (
	"testing"

	"synoptic/news"
)

// A place and a day on a line of their own are no text: they date it.
func TestPlaceAndDay(t *testing.T) {
	for _, c := range []struct{ line, date string }{
		{"PORT ANSEL, May 4, 2031", "2031-05-04"},
		{"Port Ansel, 4 May 2031", "2031-05-04"},
		{"Port Ansel, Monday at noon", ""},
	} {
		r := Read(news.Raw{Body: []byte("Ferry sinks off the cape in the storm\n\n" + c.line + "\n\n" + sunk), Input: "x"})[0]
		if string(r.Published.Date) != c.date || (r.Text == sunk) != (c.date != "") {
			t.Errorf("%s: %q, text %q", c.line, r.Published.Date, r.Text)
		}
	}
}
