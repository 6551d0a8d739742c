package outlet

import (
	"testing"

	"synoptic/page/word"
)

// TestWritten: a host is told by the name that texts write for it, and by no word that
// only looks like it.
func TestWritten(t *testing.T) {
	for _, c := range []struct{ host, text, want string }{
		{"tarnlantern.example", "Menu\nThe Tarn Lantern\nThe weir of Tarn gave way.", "The Tarn Lantern"},
		{"www.thetarnlantern.example", "The weir gave way, the Tarn Lantern was told.", "The Tarn Lantern"},
		{"thelantern.example", "A letter that the Lantern has seen tells of it.", "The Lantern"},
		{"tarn-lantern.co.example", "Read more in Tarn Lantern every day.", "Tarn Lantern"},
		{"tarnlantern.blogspot.com", "TARN LANTERN", "TARN LANTERN"},
		{"tarnlantern.example", "She lit a tarn lantern on the quay.", ""},
		{"news.tarn.example", "News of the day, and Tarn in the rain.", ""},
		{"times.example", "Times are hard in Tarn.", ""},
	} {
		if got := Written(c.host, c.text); got != c.want {
			t.Errorf("%q is written %q in %q, want %q", c.host, got, c.text, c.want)
		}
	}
}

// TestHost: a line that is a host and no more.
func TestHost(t *testing.T) {
	for line, want := range map[string]bool{
		"anselpost.example": true, "www.ansel-post.co.example": true,
		"weir.html": false, "Ansel.": false, "The weir of Tarn": false, "anselpost.example/weir": false, "12.05": false, "desk@ansel.example": false, "": false, "..": false,
	} {
		if got := Host(line); got != want {
			t.Errorf("%q is a host: %v", line, got)
		}
	}
}

// TestOwner: who holds the rights, with the number that is of the name.
func TestOwner(t *testing.T) {
	for line, want := range map[string]string{
		"Copyright 2031 7 News Tarn. All rights reserved.": "7 News Tarn",
		"© 2031 Tarn Lantern Ltd":                          "Tarn Lantern",
		"© 1998-2031 Tarn Lantern. All rights reserved":    "Tarn Lantern",
		"© 2031 All rights reserved":                       "",
	} {
		if name, _ := OfResidue(line, word.Of(line, 0, len(line)), "copyright"); name != want {
			t.Errorf("%q is of %q, want %q", line, name, want)
		}
	}
}

// TestShares: the name of a paper whose firm has another.
func TestShares(t *testing.T) {
	for _, c := range []struct {
		name, firm string
		want       bool
	}{
		{"Skarn Tidings", "Tidings Media Group Holdings", true},
		{"The Skarn Tidings", "Skarn and Orr Tidings", true},
		{"Skarn Verdict", "Tidings Media Group Holdings", false},
		{"Weir of Skarn", "Riverside Skarn Media", true},
		{"Skarn Weather", "Weather Media", false},
		{"Tidings Media", "tidings media", false},
	} {
		if got := Shares(c.name, c.firm); got != c.want {
			t.Errorf("%q is of %q: %v", c.name, c.firm, got)
		}
	}
}

// TestPlate: the line over a page that names its outlet, and others that do not.
func TestPlate(t *testing.T) {
	for line, want := range map[string]string{
		"Skarn Evening Post":                                  "Skarn Evening Post",
		"Skarn Evening Post > News > Rivers":                  "Skarn Evening Post",
		"You are here: Skarn Post › Latest":                   "Skarn Post",
		"Skarn Weekly, Vol. 4 No. 16, Sunday May 4, 2031":     "Skarn Weekly",
		"Skarn Herald — Sunday, May 4, 2031 — News — p5":      "Skarn Herald",
		"Skarn Messenger / Community":                         "",
		"Skarn Messenger / News":                              "Skarn Messenger",
		"From the Skarn Standard":                             "Skarn Standard",
		"Skarn Wire ☰":                                        "Skarn Wire",
		"Skarn Post, the paper that fell silent, is for sale": "",
		"Staff Reporter":                                      "",
		"Senior Reporter, 4 May 2031":                         "",
		"Weir of Skarn gives way":                             "",
	} {
		if got := Plate(line); got != want {
			t.Errorf("%q names %q, want %q", line, got, want)
		}
	}
}
