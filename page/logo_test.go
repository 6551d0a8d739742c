package page

import (
	"testing"

	"synoptic/news"
)

// The words for a logo tell that a part of the title over the window is the outlet;
// those for a picture in the article do not.
func TestLogo(t *testing.T) {
	const text = "<p>The weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning.</p>" +
		"<p>Nobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost.</p>"
	for _, c := range []struct{ name, over, under, outlet string }{
		{"over the headline", "<a href='/'><img class='site-logo' data-x='1' alt='Skarn Lamp logo'></a>", "", "Skarn Lamp"},
		{"named by its words", "<img alt='Skarn Lamp Logo'>", "", "Skarn Lamp"},
		{"within the article", "", "<img class='logo' alt='Skarn Lamp'>", ""},
		{"of another", "<img class='logo' alt='Riverside network'>", "", ""},
	} {
		html := "<html><head><title>Weir of Skarn gives way in the night | Rivers | Skarn Lamp</title></head><body>" + c.over +
			"<h1>Weir of Skarn gives way in the night</h1>" + c.under + text + "</body></html>"
		r := Read(news.Raw{Body: []byte(html), Input: "weir.html"})[0]
		if string(r.Outlet.Name) != c.outlet {
			t.Errorf("%s: the outlet is %q by %q, want %q", c.name, r.Outlet.Name, r.Outlet.Rule, c.outlet)
		}
	}
}
