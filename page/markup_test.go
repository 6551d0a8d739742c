package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// TestClipped: a page that a clipper wrote as Markdown is told as the page would be, and no
// mark, picture, menu or box to tick is of its text.
func TestClipped(t *testing.T) {
	const (
		head  = "Weir of Skarn gives way in the night"
		front = "---\ntitle: \"" + head + "\"\nsource: \"https://www.skarnlamp.example/weir\"\nauthor:\n  - \"[[Helen Tamm]]\"\npublished: 2031-05-06\ncreated: 2031-05-09\ntags:\n  - \"clippings\"\n---\n"
		over  = "[Skip to content](https://www.skarnlamp.example/weir#main)\n\n[![Skarn Lamp](https://www.skarnlamp.example/l.svg)](https://www.skarnlamp.example/)\n\n"
		body  = "The weir of *Skarn* gave way on Monday night, the [council](https://www.skarnlamp.example/c) said, and forty houses were left without water until the morning.[^1]\n\n" +
			"![Ida Tamm](https://www.skarnlamp.example/i.jpg)\n\n## “It was stuck”\n\nNobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost, and that she had told the **council** so.\n\n" +
			"- \\[ \\] Morning Tide\n- \\[ \\] Evening Tide\n\nThe council will meet on Thursday to ask what a new gate would cost, and who of the towns along the river is to pay for it.\n\n### More in Rivers\n\n- [Eels are back in the Orr](https://www.skarnlamp.example/eels)\n- [Why mills stand still](https://www.skarnlamp.example/mills)\n"
	)
	want := strings.Replace(strings.TrimSpace(weirPaste("", "", "")), "\n\nNobody", "\n\n“It was stuck”\n\nNobody", 1)
	for _, c := range []struct{ name, text, day, outlet string }{
		{"with fields", front + over + body, "2031-05-06", "Skarn Lamp"},
		{"with fields and a byline", front + over + "By **[Helen Tamm](https://www.skarnlamp.example/t)** | helen@skarnlamp.example\n\n" + body, "2031-05-06", "Skarn Lamp"},
		{"with a headline alone", "# " + head + "\n\nBy [Helen Tamm](https://www.skarnlamp.example/t)\n\nMay 6, 2031\n\n" + body, "2031-05-06", ""},
	} {
		r := Read(news.Raw{Body: []byte(c.text), Input: "weir.md"})[0]
		if string(r.Title) != head || r.Byline != "Helen Tamm" || string(r.Published.Date) != c.day || string(r.Outlet.Name) != c.outlet && c.outlet != "" {
			t.Errorf("%s: %q by %q of %q (%s) on %s", c.name, r.Title, r.Byline, r.Outlet.Name, r.Outlet.Rule, r.Published.Date)
		}
		if r.Text != want || len(r.Headings) != 1 {
			t.Errorf("%s: the text with %d headings is %q", c.name, len(r.Headings), r.Text)
		}
		if len(r.Links) == 0 || r.Links[0].URL != "https://www.skarnlamp.example/c" {
			t.Errorf("%s: the links are %v", c.name, r.Links)
		}
	}
}

// TestNumberedLinks: what a browser of text wrote of a page is told without the numbers of
// its links, in the byline too.
func TestNumberedLinks(t *testing.T) {
	text := "   [1]Skip to content\n\n   [2]SKARN WIRE\n\n   [3]My page [4]Sign in [5]Register\n\nWeir of Skarn gives way in the night\n\n   By [6]Helen Tamm and [7]Peter Lund\n   May 6, 2031\n\n   [8][BUTTON] (BUTTON) Share\n\n   The weir of Skarn gave way on Monday night, the [9]council said, and\n   forty houses were left without water until the morning.\n\n   Nobody was hurt. [10]Ida Tamm, who keeps the weir, said that the gate\n   had been \"[11]stuck since the frost,\" and that she had told the\n   council so.\n\n   [12](BUTTON) Back to top\n\nReferences\n\n   Visible links:\n   1. https://www.skarnlamp.example/weir#main\n  11. https://www.skarnlamp.example/frost\n"
	r := Read(news.Raw{Body: []byte(text), Input: "weir.txt"})[0]
	if want := "The weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning. Nobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been \"stuck since the frost,\" and that she had told the council so."; strings.Join(strings.Fields(r.Text), " ") != want {
		t.Errorf("the text is %q", r.Text)
	}
	if r.Title != "Weir of Skarn gives way in the night" || r.Byline != "Helen Tamm, Peter Lund" || r.Published.Date != "2031-05-06" {
		t.Errorf("%q by %q on %s", r.Title, r.Byline, r.Published.Date)
	}
}
