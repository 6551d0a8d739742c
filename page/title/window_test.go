package title

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"synoptic/page/tree"
)

// TestOverWindow: what the title over a window tells of headline and outlet, by what
// the page shows.
func TestOverWindow(t *testing.T) {
	const head = "Weir of Tarn gives way at night"
	for _, c := range []struct{ over, logo, page, headline, outlet string }{
		{"Ansel Post | Harbour | " + head, "", "<h2>" + head + "</h2>", head, "Ansel Post"},
		{head + " - The Tarn Lantern", "The Tarn Lantern", "<h1>" + head + "</h1>", head, "The Tarn Lantern"},
		{head + " | Skarn Lantern", "", "<h1>" + head + "</h1><p>© 2031 Skarn Lantern</p>", head, "Skarn Lantern"},
		{"Radio Tarn 101.4 - " + head, "", "<h1>" + head + "</h1>", head, "Radio Tarn"},
		{head + " | Skarn Lantern", "", "<h1>" + head + "</h1>", head, ""},
		{head + " | World News", "", "<h1>" + head + "</h1>", head, ""},
		{head + " - by Rana Ode", "", "<h1>" + head + "</h1><p>Rana Ode</p>", head, ""},
		{head + " - Helen Ode", "", "<h1>" + head + "</h1><p>Helen Ode</p>", head, ""},
		{head, "Ansel Post", "<h1>" + head + "</h1>", "", ""},
		{"Ansel Post | Home", "", "<h1>" + head + "</h1>", "", ""},
	} {
		doc, err := html.Parse(strings.NewReader(c.page))
		if err != nil {
			t.Fatal(err)
		}
		got := OverWindow(c.over, c.logo, tree.Of(doc).Lines)
		if got.Headline != c.headline || got.Outlet != c.outlet {
			t.Errorf("%q: %+v, want %q of %q", c.over, got, c.headline, c.outlet)
		}
	}
}
