package text

import (
	"strings"

	"synoptic/gazetteer"
)

// A family shares its surname. Three signs tell that a bare surname is that
// of another than the one named in full.

// kinWords stand before the full name of one who comes into a report as the
// relative of another.
var kinWords = wordSet("wife husband lady son daughter brother sister mother father widow cousin nephew niece ex-wife grandson granddaughter stepson son-in-law daughter-in-law")

// kinNamedLater says whether a person is first named as somebody's relative,
// after the surname alone was used: "Orm said … his wife, Ida Orm".
func (d *doc) kinNamedLater(e int, w *written) bool {
	for _, f := range d.who[e].forms {
		if len(f.words) < 2 {
			continue
		}
		if f.first < w.first || f.words[len(f.words)-1] != w.words[0] {
			return false
		}
		before := strings.TrimSuffix(d.wordBefore(d.marks.Names[f.first].Start), ",")
		if !kinWords[strings.ToLower(before)] {
			return false
		}
	}
	return true
}

// otherGender says whether a title before one of the uses of a surname tells
// another gender than the given name of the one person it fits: "Mr. Orm",
// where only Ida Orm is named in full.
func (d *doc) otherGender(w *written, e int) bool {
	given := d.givenGender(&d.who[e])
	if given == gazetteer.Unknown {
		return false
	}
	for _, i := range w.names {
		if g := d.titleGender(i); g != gazetteer.Unknown && g != given {
			return true
		}
	}
	return false
}
