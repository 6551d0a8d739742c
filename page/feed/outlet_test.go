package feed

import (
	"fmt"
	"strings"
	"testing"
)

// TestPublisher: the outlet of an entry is who published it, not who lists it.
func TestPublisher(t *testing.T) {
	const text = "A crane fell into the harbour of Tarn."
	rss := func(home string, entries ...string) string {
		return `<rss version="2.0"><channel><title>Harbour list</title><link>` + home + `</link>` + strings.Join(entries, "") + `</channel></rss>`
	}
	entry := func(link, more string) string {
		return fmt.Sprintf(`<item><title>Crane falls</title><link>%s</link>%s<description>%s</description></item>`, link, more, text)
	}
	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour list</title><link href="https://list.example/"/><entry><title>Crane falls</title>` +
		`<link href="https://tarn.example/1"/><source><title>Tarn Gazette</title></source><content>` + text + `</content></entry></feed>`
	for _, c := range []struct{ name, in, want string }{
		{"its own", rss("https://www.ansel.example/", entry("https://ansel.example/1", "")), "Harbour list"},
		{"named", rss("https://list.example/", entry("https://list.example/r/1", `<source url="https://tarn.example">Tarn Gazette</source>`)), "Tarn Gazette"},
		{"named in Atom", atom, "Tarn Gazette"},
		{"linked", rss("https://list.example/", entry("https://www.tarn.example/1", ""), entry("https://ansel.example/1", "")), "tarn.example"},
		{"through a counter", rss("https://ansel.example/", entry("https://counter.example/1", ""), entry("https://counter.example/2", "")), "Harbour list"},
		{"no home", rss("", entry("https://ansel.example/1", "")), "Harbour list"},
	} {
		f, err := XML([]byte(c.in), nil)
		if err != nil {
			t.Fatal(c.name, err)
		}
		if got := f.Entries[0].Outlet; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
