package page

import (
	"regexp"
	"strings"
	"testing"

	"synoptic/news"
)

// weirPaste is a page as a browser copies it: what stands over the first paragraph,
// what stands between two, and what follows.
func weirPaste(over, between, behind string) string {
	return over + "\n\nThe weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning.\n\n" + between +
		"Nobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost, and that she had told the council so.\n\n" +
		"The council will meet on Thursday to ask what a new gate would cost, and who of the towns along the river is to pay for it.\n" + behind
}

// caption is that of a picture in the pages below, which stays.
var caption = regexp.MustCompile(`Ida Tamm on the bank where the gate of the weir lay on Tuesday[.]? ?\n\n`)

// TestPastes: headline, outlet, writer and text of pages that were copied from a
// browser, menus, notes and captions with them.
func TestPastes(t *testing.T) {
	const head = "Weir of Skarn gives way in the night"
	for _, c := range []struct{ name, over, between, behind, outlet, writer string }{
		{"a host on the first line", "skarnlamp.example\n\n" + head + "\n\nHelen Tamm\n3-4 minutes\n\n6 May 2031", "", "\nSkarn Lamp\n", "Skarn Lamp", "Helen Tamm"},
		{"a path under a firm's menu", "SkarnLamp\nPart of the Riverside network\n\nSkarn Evening Lamp Post > News > Rivers\n\n" + head, "", "\n© 2031 Riverside plc\n", "Skarn Evening Lamp Post", ""},
		{"a channel with a number", "7 News Skarn\nWatch Live\nWeather\n\nLOCAL NEWS\n\n" + head + "\n\nPortrait of Oddvarr Tamm\nOddvarr Tamm\n7 News Skarn\nPublished 6:40 a.m. May 6, 2031", "", "\nCopyright 2031 7 News Skarn. All rights reserved.\n", "7 News Skarn", "Oddvarr Tamm"},
		{"a paper and its firm", "Skarn Observer\nMenu\nNews Opinion Sport Culture Lifestyle\n\nThis article is more than 1 week old\n\n" + head + "\n\nHelen Tamm and Peter Lund\nTue 6 May 2031 18.03 CEST\n\nView image in fullscreen\nIda Tamm on the bank where the gate of the weir lay on Tuesday. Photograph: Mo Lund/Observer", "Sign up to Tides\nWhat matters on the rivers, told on one page before you leave for work in the morning\nEnter your email address\nSign up\nafter newsletter promotion\n\n", "\n© 2031 Skarn Observer News & Media Limited. All rights reserved.\n", "Skarn Observer", "Helen Tamm, Peter Lund"},
		{"picks between paragraphs", "The Skarn Lamp\n\n" + head, "Editors’ Picks\n\nThe Best Boots for a Wet Spring\n\nWhy Everyone Walks at Night\n\nAdvertisement\n\n", "", "The Skarn Lamp", ""},
		{"a caption that says so, and an office", "Skarn Radio News\nHome\n\n" + head + "\n\nPublished\n6 May 2031\n\nImage source, Skarn Council\nImage caption, Ida Tamm on the bank where the gate of the weir lay on Tuesday\n\nBy Helen Tamm\nRivers correspondent, Skarn", "", "", "Skarn Radio News", "Helen Tamm"},
		{"a saved story", "The Skarn Lamp\n\n" + head, "", "\nStory Saved\nYou can find this story in Your Bookmarks, or behind the head at the top.\n", "The Skarn Lamp", ""},
		{"a path that ends in the headline", "You are here: Skarn Bugle > Latest > " + head, "", "", "Skarn Bugle", ""},
		{"an issue over the day", "Skarn Weekly, Vol. 4 No. 16, Tuesday May 6, 2031\n\n" + head + "\nBy Helen Tamm", "", "", "Skarn Weekly", "Helen Tamm"},
		{"a caption with its credit on its line", "Skarn Tidings\nSubscribe\nRivers Weirs\n" + head + "\nHelen Tamm\nRivers Editor\nPublished 6 May 2031 5:31pm\nRelated Topics\nSkarn, Weirs, Council of Skarn\nIda Tamm on the bank where the gate of the weir lay on Tuesday Credit: Mo Lund/Tidings", "A video is playing\nPlay Video\n1:04\nThe gate is lifted from the bank\n\n", "\n© Tidings Media Group Holdings 2031\n", "Skarn Tidings", "Helen Tamm"},
		{"menus with signs", "The Skarn Lamp\n\nHome | Rivers | Letters | Farming\n\n" + head, "", "\nAbout | Letters | Tides | Imprint\n", "The Skarn Lamp", ""},
	} {
		r := Read(news.Raw{Body: []byte(weirPaste(c.over, c.between, c.behind)), Input: "weir.txt"})[0]
		if string(r.Title) != head || string(r.Outlet.Name) != c.outlet || string(r.Byline) != c.writer {
			t.Errorf("%s: %q by %q of %q (%s)", c.name, r.Title, r.Byline, r.Outlet.Name, r.Outlet.Rule)
		}
		text := caption.ReplaceAllString(r.Text, "")
		if want := strings.TrimSpace(weirPaste("", "", "")); text != want {
			t.Errorf("%s: the text is %q", c.name, r.Text)
		}
	}
}
