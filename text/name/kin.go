package name

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
)

// A family shares its surname. Three signs tell that a bare surname is that
// of another than the one named in full.

// kinWords stand before the full name of one who comes into a report as the
// relative of another.
var kinWords = english.Set(english.Kin)

// kinNamedLater says whether a person is first named as somebody's relative,
// after the surname alone was used: "Orm said … his wife, Ida Orm".
func (r *entityReading) kinNamedLater(e int, w *written) bool {
	for _, f := range r.who[e].Forms {
		if len(f.Words) < 2 {
			continue
		}
		if f.first < w.first || f.Words[len(f.Words)-1] != w.Words[0] {
			return false
		}
		if !r.relative(f.first) {
			return false
		}
	}
	return true
}

// relative says whether name i is that of somebody's relative: his son Ole Maar;
// the daughter and adviser, Eva Maar.
func (r *entityReading) relative(i int) bool {
	at := r.names[i].Start
	before := strings.Fields(r.text[max(0, at-reachOfKin):at])
	for k := len(before) - 1; k >= 0 && k >= len(before)-wordsOfKin; k-- {
		word := strings.TrimSuffix(before[k], ",")
		if kinWords[strings.ToLower(word)] {
			return true
		}
		if strings.ContainsAny(word, ".,;:!?\"“”’'") || word != strings.ToLower(word) {
			return false
		}
	}
	return false
}

// wordsOfKin is how many words before a name the word for a relative stands among.
const wordsOfKin = 4

// otherGender says whether somebody else of the name holds an office, or a
// title before one of the uses of a surname tells
// another gender than the given name of the one person it fits: "Mr. Orm",
// where only Ida Orm is named in full.
func (r *entityReading) otherGender(w *written, e int) bool {
	for _, i := range w.names {
		if r.anotherHolder(i, e) {
			return true
		}
	}
	given := r.who[e].givenGender()
	if given == gazetteer.Unknown {
		return false
	}
	for _, i := range w.names {
		if g := r.titleGender(i); g != gazetteer.Unknown && g != given {
			return true
		}
	}
	return false
}

// anotherHolder says whether name i carries an office that the full name of
// the person never does, while that one shares the surname with somebody named
// beside: "President Orm", after "Eva and Ida Orm".
func (r *entityReading) anotherHolder(i, e int) bool {
	return r.officeBefore(i) && r.sharesSurname(e)
}

func (r *entityReading) sharesSurname(e int) bool {
	if r.who[e].couple {
		return true
	}
	for _, f := range r.who[e].Forms {
		if len(f.Words) < 2 {
			continue
		}
		before := wordEnding(r.text, r.names[f.first].Start)
		if before != "and" && !kinWords[strings.ToLower(strings.TrimSuffix(before, ","))] || f.first == 0 || r.officeBefore(f.first) {
			return false
		}
		if prev := r.names[f.first-1]; before == "and" && (strings.Contains(prev.In(r.text), " ") || prev.End+len(" and ") < r.names[f.first].Start) {
			return false
		}
	}
	return true
}

// officeBefore says whether the word before a name is the title of an office.
func (r *entityReading) officeBefore(i int) bool {
	f, ok := gazetteer.Title(wordEnding(r.text, r.names[i].Start))
	return ok && f.Class != "honorific"
}
