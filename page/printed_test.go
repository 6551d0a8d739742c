package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// TestPrinted: of a page that is to be printed, the headline and the writer of its
// article, and its day, which is not that of printing.
func TestPrinted(t *testing.T) {
	const (
		head = "Weir of Skarn gives way: ‘It was stuck’"
		line = "<div class='p'>Posted in <i>Rivers</i> on <i>Tuesday, 6 May 2031</i> by <i>Helen Tamm</i><br>Printed on 9 May 2031 from https://www.skarnlamp.example/weir/<br>8 comments</div>"
	)
	for _, c := range []struct{ name, window, headline, under, writer, day string }{
		{"cut short in quotation marks", `<title>Print: "Weir of Skarn gives way" – Skarn Lamp</title>`, "<div>" + head + "</div>", line, "Helen Tamm", "2031-05-06"},
		{"before the site alone", "<title>Print this page – Skarn Lamp</title>", "<h1>" + head + "</h1>", line, "Helen Tamm", "2031-05-06"},
		{"alone", "<title>Print article</title>", "<h1>" + head + "</h1>", line, "Helen Tamm", "2031-05-06"},
		{"without a title", "", "<h1>" + head + "</h1>", line, "Helen Tamm", "2031-05-06"},
		{"when it was printed alone", "<title>" + head + "</title>", "<h1>" + head + "</h1>", "<div>By Helen Tamm<br>Printed on 9 May 2031</div>", "Helen Tamm", ""},
	} {
		page := strings.Replace(weirStory("", ""), "<title>Weir of Skarn gives way in the night</title>", c.window, 1)
		page = strings.Replace(page, "<h1>Weir of Skarn gives way in the night</h1>", c.headline+c.under+"<hr>", 1)
		r := Read(news.Raw{Body: []byte(page), Input: "weir.html"})[0]
		if string(r.Title) != head || string(r.Byline) != c.writer || string(r.Published.Date) != c.day {
			t.Errorf("%s: %q by %q on %s (%s)", c.name, r.Title, r.Byline, r.Published.Date, r.Published.Rule)
		}
	}
}
