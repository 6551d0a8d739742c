package table

import (
	"slices"
	"strings"

	"synoptic/news"
)

// House is the publisher of a report as it is compared: the outlet, without
// the ending of its address, or the house it belongs to.
func House(r news.Report) string {
	o := BareName(sectionless(string(r.Outlet.Name)))
	o = strings.TrimPrefix(o, "www")
	if first, rest, ok := strings.Cut(o, " online "); ok {
		o = first + " " + rest // "Tarn Online News"
	}
	for _, f := range families {
		if slices.Contains(f, o) {
			return f[0]
		}
	}
	return o
}

// sectionless is the name of an outlet without that of its section: "Tarn
// Gazette - News", "Tarn Gazette (Web)".
func sectionless(name string) string {
	for _, sign := range []string{" - ", " – ", " | ", " ("} {
		if before, _, ok := strings.Cut(name, sign); ok && before != "" {
			name = before
		}
	}
	return name
}

// families are outlets that print one text under several names.
var families = [][]string{
	{"daily mail", "mail online", "mailonline", "dailymailcouk", "mail on sunday"},
	{"the sun", "sun", "thesuncouk"},
	{"huffpost", "huffington post", "huffingtonpostcom", "huffingtonpostcomau", "huffpost uk"},
	{"independent", "independentcouk", "indy100"},
	{"new york times", "nytimescom", "nyt"},
	{"washington post", "washingtonpostcom"},
}
