package header

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/outlet"
	"synoptic/page/word"
)

// reading is a part of a line while it is read.
type reading struct {
	text   string
	words  []word.Word
	credit *Credit
	named  bool // a name stood last, with no sign behind it
	others bool // whose names follow did something else: took the photographs
}

// all reads a part whole, from the front.
func (r *reading) all() bool {
	if outlet.Host(r.text) {
		r.house(r.text)
		return true
	}
	if name := outlet.Named(r.text); name != "" && !given(r.words) {
		r.house(name)
		return true
	}
	for i := 0; i < len(r.words); {
		n := r.at(i)
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

// at is how many words at i tell something, 0 if they do not.
func (r *reading) at(i int) int {
	w := r.words[i:]
	if n, of := label(w); n > 0 {
		r.credit.Signed, r.others, r.named = r.credit.Signed || of == writer, of == another, false
		return n
	}
	if x, n := day(w); n > 0 {
		if r.credit.Day.Y == 0 {
			r.credit.Day = x
		}
		return n
	}
	if n := calendar.Posted(w); n > 0 {
		return n
	}
	if n := office(w); n > 0 {
		if r.named && n < len(w) && w[n].Cap {
			r.employer()
		}
		r.credit.Office, r.named = true, false
		return n
	}
	switch low := w[0].Low; {
	case low == "and" || low == "&":
		r.named = false
		return 1
	case strings.Contains(low, "@"):
		r.credit.Office = true
		return 1
	case joins[low] && (!w[0].Cap || word.IsUpper(r.text)) && len(r.credit.Names) > 0 && len(w) > 1 && w[1].Cap:
		return 1 + r.place(w[1:], low != "in")
	case r.named:
		return 0
	}
	return r.names(i)
}

// employer takes the last name for an outlet, whose writer's name follows: "By Ansel
// Courier staff writer Rana Ode".
func (r *reading) employer() {
	last := len(r.credit.Names) - 1
	r.house(r.credit.Names[last])
	r.credit.Names, r.credit.Given = r.credit.Names[:last], false
}

// joins stand between a name and the place or outlet of whoever bears it.
var joins = english.Set(`in for at of`)

// place takes the capitalised words of a place or, behind "for", of an outlet.
func (r *reading) place(w []word.Word, house bool) int {
	n := 0
	for n < len(w) && n < outlet.MostWords && w[n].Cap && !w[n].Num {
		n++
		if w[n-1].After == ',' {
			break
		}
	}
	r.credit.Place = true
	if house {
		r.house(word.Span(r.text, w[:n]))
	}
	return n
}

// house keeps the first outlet that a line names.
func (r *reading) house(name string) {
	if r.credit.Outlet == "" {
		r.credit.Outlet = name
	}
}

// names takes the name of one person, or of an outlet behind it. What stands behind
// a comma and opens with no given name is the place or the field of the one before,
// unless more names follow.
func (r *reading) names(i int) int {
	w := r.words[i:]
	n := run(w)
	if n < 2 {
		return 0
	}
	name := word.Span(r.text, w[:n])
	house, behind := outlet.Named(name), i > 0 && len(r.credit.Names) > 0 && r.words[i-1].After == ','
	switch {
	case house != "" && !given(w[:n]):
		r.house(house)
		return n
	case !author.IsPerson(name) && behind:
		r.house(name)
		return n
	case !author.IsPerson(name):
		return 0
	}
	r.named = w[n-1].After == 0
	switch {
	case r.others:
	case behind && r.credit.Given && !given(w[:n]) && i+n == len(r.words):
		r.credit.Place = true
	default:
		r.credit.Given = given(w[:n]) && (len(r.credit.Names) == 0 || r.credit.Given)
		r.credit.Names = append(r.credit.Names, name)
	}
	return n
}

// run is how many words at the front of w may be one name.
func run(w []word.Word) int {
	n := 0
	for n < len(w) && n < mostName && (w[n].Cap && !w[n].Num || n > 0 && author.Particle(w[n].Low)) {
		if n > 0 && ends(w[n:]) {
			break
		}
		n++
		if a := w[n-1].After; a != 0 && (a != '.' || len(w[n-1].Low) > 2) {
			break
		}
	}
	return n
}

// ends says whether a name ends before some words: they are a day, an office or a
// word that joins it to a place.
func ends(w []word.Word) bool {
	_, n := day(w)
	labelled, _ := label(w)
	return n > 0 || labelled > 0 || w[0].Low == "and" || office(w) > 0 || joins[w[0].Low] || calendar.Posted(w) > 0 && len(w[0].Low) > 4
}

// mostName is how many words the name of a person has.
const mostName = 4

// given says whether the first of some words is a given name.
func given(w []word.Word) bool {
	if len(w) == 0 {
		return false
	}
	first := w[0].Low
	_, known := gazetteer.GivenName(strings.ToUpper(first[:1]) + first[1:])
	return known
}
