package table

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/english"
)

// fullest is the name that stands for k: the commonest longer form with the
// same last name and no word that contradicts, or the body whose initials it
// is. A surname that two people of the story share equally stays as it is.
func fullest(k known, bySurname, byLetters map[string][]known) string {
	if unnamed(k) {
		return k.name
	}
	words := strings.Fields(k.bare)
	last := words[len(words)-1]
	var fits []known
	for _, l := range bySurname[last][:min(len(bySurname[last]), mostOfName)] {
		if agrees(words, strings.Fields(l.bare)) && kindsAgree(k, l) {
			fits = append(fits, l)
		}
	}
	if len(words) == 1 && len(fits) == 0 {
		fits = append(fits, byLetters[k.bare]...)
	}
	switch {
	case len(fits) == 0:
		return k.name
	case len(words) == 1 && len(fits) > 1 && !related(fits) && fits[0].times < 3*fits[1].times:
		return k.name
	}
	return fits[0].name
}

// mostOfName is how many names with one last word, the commonest, are asked
// whether they are another's: more are a list of things of one kind.
const mostOfName = 200

// unnamed says whether k is nobody's name but words for some: of "a port
// spokesman" and "a town spokesman", "elders" and "town elders", neither
// stands for the other.
func unnamed(k known) bool {
	words := strings.Fields(k.name)
	if k.kind != "" || len(words) == 0 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words[len(words)-1])
	return unicode.IsLower(first)
}

// describes says whether k is no name but words that hold one: "the mission
// statement of the Harbour Board".
func describes(k known) bool {
	if k.kind != "" {
		return false
	}
	return slices.ContainsFunc(strings.Fields(k.name), func(w string) bool {
		first, _ := utf8.DecodeRuneInString(w)
		return unicode.IsLower(first) && !inNames[w]
	})
}

// kindsAgree says whether two names may be of one: a surname or a fuller
// form of a person, or one body.
func kindsAgree(k, l known) bool {
	if k.kind == "" || l.kind == "" || k.kind == l.kind {
		return l.kind != "place" || k.bare == l.bare
	}
	return l.kind == "person" && k.kind != "place" && !strings.Contains(k.bare, " ")
}

// related says whether all fits are forms of one another.
func related(fits []known) bool {
	for _, l := range fits[1:] {
		if !agrees(strings.Fields(fits[0].bare), strings.Fields(l.bare)) {
			return false
		}
	}
	return true
}

// agrees says whether two names with the same last word may be of one
// person: the first names are equal, missing, or one the initial of the other.
func agrees(a, b []string) bool {
	if len(a) == 1 || len(b) == 1 {
		return true
	}
	x, y := english.WholeName(a[0]), english.WholeName(b[0])
	return x == y || strings.HasPrefix(x, y) && (len(y) == 1 || len(y) > 2) || strings.HasPrefix(y, x) && (len(x) == 1 || len(x) > 2) || transcribed(x, y)
}

// transcribed says whether two first names may be one name written down in
// two ways: the same consonants, three at least, in the same order (Mohammed,
// Muhammad).
func transcribed(x, y string) bool {
	a, b := consonants(x), consonants(y)
	return len(a) > 2 && a == b && x[0] == y[0]
}

// consonants are the consonants of a name, each run of one once.
func consonants(w string) string {
	var out []rune
	for _, r := range w {
		if strings.ContainsRune("aeiouy", r) || len(out) > 0 && out[len(out)-1] == r {
			continue
		}
		out = append(out, r)
	}
	return string(out)
}

// inNames are small words that stand in names.
var inNames = english.Set(english.Particles, `of the and for du des on in to`)
