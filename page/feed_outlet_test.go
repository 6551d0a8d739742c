package page

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/page/calendar"
)

// TestPublisher: the outlet of an entry is who published it, not who lists it.
func TestPublisher(t *testing.T) {
	rss := func(home string, entries ...string) string {
		return `<rss version="2.0"><channel><title>Harbour list</title><link>` + home + `</link>` + strings.Join(entries, "") + `</channel></rss>`
	}
	entry := func(link, more string) string {
		return fmt.Sprintf(`<item><title>Crane falls</title><link>%s</link>%s<description>%s</description></item>`, link, more, sunk)
	}
	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour list</title><link href="https://list.example/"/><entry><title>Crane falls</title>` +
		`<link href="https://tarn.example/1"/><source><title>Tarn Gazette</title></source><content>` + sunk + `</content></entry></feed>`
	for _, c := range []struct{ name, in, want string }{
		{"its own", rss("https://www.ansel.example/", entry("https://ansel.example/1", "")), "Harbour list"},
		{"named", rss("https://list.example/", entry("https://list.example/r/1", `<source url="https://tarn.example">Tarn Gazette</source>`)), "Tarn Gazette"},
		{"named in Atom", atom, "Tarn Gazette"},
		{"linked", rss("https://list.example/", entry("https://www.tarn.example/1", ""), entry("https://ansel.example/1", "")), "tarn.example"},
		{"through a counter", rss("https://ansel.example/", entry("https://counter.example/1", ""), entry("https://counter.example/2", "")), "Harbour list"},
		{"no home", rss("", entry("https://ansel.example/1", "")), "Harbour list"},
	} {
		if got := Read(news.Raw{Body: []byte(c.in), Input: "x"})[0].Outlet.Name; string(got) != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestDayInURL: the folders of an address tell the day in figures or words.
func TestDayInURL(t *testing.T) {
	for url, want := range map[string]string{
		"https://ansel.example/world/2031/may/04/crane-falls":  "2031-05-04",
		"https://ansel.example/2031/05/04/crane-falls":         "2031-05-04",
		"https://ansel.example/2031/may/crane-falls":           "",
		"https://ansel.example/authors/may/04/crane":           "",
		"https://ansel.example/archive/2031/sept/4/crane.html": "2031-09-04",
	} {
		if got := calendar.InURL(url).ISO(); got != want {
			t.Errorf("%s: %q, want %q", url, got, want)
		}
	}
}
