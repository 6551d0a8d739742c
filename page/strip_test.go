package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// The day in the strip over a page is that of whoever looks at it: no evidence of when
// its article was published, and less than the day in the address from which a browser
// says that it saved it.
func TestDayOfStrip(t *testing.T) {
	const title = "Weir of Skarn gives way in the night"
	text := "<p>The weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning.</p>" +
		"<p>Nobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost.</p>" +
		"<p>She had told the council so in March, and nobody had come to look at it, she said on the bank.</p>"
	for _, c := range []struct{ name, before, over, under, day string }{
		{"weather", "", "<div>Monday, May 19, 2031 | Log in | 12°C Skarn</div>", "", ""},
		{"what is on air", "", "<div id='topstrip'><span class='today'>Monday 19 May 2031</span> <span>Now playing: Tides</span></div>", "", ""},
		{"with the day of the article", "", "<div class='top-bar'>Monday, May 19, 2031</div>", "<div class='date'>6 May 2031</div>", "2031-05-06"},
		{"a blog's day over its post", "", "<h2 class='date-header'>Tuesday, May 6, 2031</h2>", "", "2031-05-06"},
		{"saved by a browser", "<!-- saved from url=(0050)https://skarnlamp.example/2031/05/06/weir -->", "<div>Monday, May 19, 2031 | Log in | 12°C Skarn</div>", "", "2031-05-06"},
	} {
		html := "<!DOCTYPE html>" + c.before + "<html><head><title>" + title + "</title></head><body>" + c.over +
			"<div class='story'><h1>" + title + "</h1>" + c.under + text + "</div></body></html>"
		r := Read(news.Raw{Body: []byte(html), Input: "weir.html"})[0]
		if string(r.Published.Date) != c.day {
			t.Errorf("%s: published %q by %q, want %q", c.name, r.Published.Date, r.Published.Rule, c.day)
		}
		if !strings.HasPrefix(r.Text, "The weir of Skarn gave way") {
			t.Errorf("%s: the text is %q", c.name, r.Text)
		}
	}
}

// How long a text takes to read may stand behind its day.
func TestDayBeforeLength(t *testing.T) {
	const body = "\n\nThe weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning.\n\nNobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost.\n"
	for _, c := range []struct{ line, day string }{
		{"May 6, 2031 · 3 min read", "2031-05-06"},
		{"6 May 2031 | 12 minute read", "2031-05-06"},
		{"3 min read", ""},
	} {
		r := Read(news.Raw{Body: []byte("Weir of Skarn gives way in the night\n\nSkarn Weekly\nBy Helen Tamm\n" + c.line + body), Input: "weir.txt"})[0]
		if string(r.Published.Date) != c.day {
			t.Errorf("%q: published %q by %q, want %q", c.line, r.Published.Date, r.Published.Rule, c.day)
		}
	}
}
