package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// What stands over the headline of a plain text, names, menus and mottoes, is neither
// the headline nor a part of the text; a name with an article is the outlet's.
func TestMastheads(t *testing.T) {
	const body = "\n\nThe weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning.\n\nNobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost, and that she had told the council so in March.\n"
	for _, c := range []struct{ head, title, outlet string }{
		{"Skip to content\nWorld | Markets | Sport | Weather\n\nWeir of Skarn gives way in the night", "Weir of Skarn gives way in the night", ""},
		{"Nation  Courts  Economy  Travel\n\nForty houses dry as weir gives way", "Forty houses dry as weir gives way", ""},
		{"City · Region · World · Harbour\n\nForty houses dry as weir gives way", "Forty houses dry as weir gives way", ""},
		{"THE WEIRLIGHT\nthe blog for people who look at water\n\nForty houses dry as weir gives way", "Forty houses dry as weir gives way", "THE WEIRLIGHT"},
		{"The Skarn Lantern\n\nHome  News  Tides  Contact us\n\nForty houses dry as weir gives way", "Forty houses dry as weir gives way", "The Skarn Lantern"},
	} {
		r := Read(news.Raw{Body: []byte(c.head + body), Input: "weir.txt"})[0]
		if string(r.Title) != c.title || string(r.Outlet.Name) != c.outlet {
			t.Errorf("%q: the title is %q of %q, want %q of %q", c.head, r.Title, r.Outlet.Name, c.title, c.outlet)
		}
		if over, _, _ := strings.Cut(r.Text, "The weir of Skarn"); strings.TrimSpace(over) != "" {
			t.Errorf("%q: over the text is left %q", c.head, over)
		}
	}
}
