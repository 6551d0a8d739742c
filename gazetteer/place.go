package gazetteer

import (
	"strconv"
	"strings"
)

// Location is a place of the lists. Country is an ISO 3166 code of two
// letters, empty for a region of several countries. Admin is the state or
// province, empty where unknown; Population is 0 where unknown.
type Location struct {
	Kind       Kind // City, Nation, State or Region
	Country    string
	Admin      string
	Population int
}

// Place says what the lists know of a place of this name. Of several, the
// country comes before the state, the state before the city, and of cities
// the greatest is told.
func Place(name string) (Location, bool) {
	e, ok := Find(name)
	if !ok {
		return Location{}, false
	}
	if code, ok := e.field('C'); ok {
		return Location{Kind: Nation, Country: code}, true
	}
	if state, ok := e.field('S'); ok {
		return Location{Kind: State, Country: "US", Admin: state}, true
	}
	if city, ok := e.field('P'); ok {
		return cityOf(city), true
	}
	if _, ok := e.field('R'); ok {
		return Location{Kind: Region}, true
	}
	return Location{}, false
}

// cityOf reads "MX,1495189,Jalisco".
func cityOf(field string) Location {
	country, rest, _ := strings.Cut(field, ",")
	people, admin, _ := strings.Cut(rest, ",")
	n, _ := strconv.Atoi(people)
	return Location{Kind: City, Country: country, Admin: admin, Population: n}
}

// Country is the code of the country of this name ("Mexico", "Estados
// Unidos", "the U.S.").
func Country(name string) (code string, ok bool) {
	if e, found := Find(name); found {
		if code, ok = e.field('C'); ok {
			return code, true
		}
	}
	if rest, cut := cutThe(name); cut {
		return Country(rest)
	}
	return "", false
}

// CountryName is the usual English name of the country with this code.
func CountryName(code string) string {
	var room [8]byte
	e, ok := find(append(append(room[:0], '='), code...))
	if !ok || len(code) != 2 {
		return ""
	}
	name, _ := e.field('C')
	return name
}

// Demonym is the code of the country whose adjective or people the word
// names: "Mexican", "Mexicans", "Dutch".
func Demonym(word string) (code string, ok bool) {
	if e, found := Find(word); found {
		return e.field('D')
	}
	return "", false
}

func cutThe(name string) (rest string, ok bool) {
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		return name[4:], true
	}
	return name, false
}
