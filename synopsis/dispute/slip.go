package dispute

import (
	"strings"
	"unicode/utf8"

	"synoptic/synopsis/table"
)

// slipForm is how many letters a name has at least of which a report may write
// a letter wrong once, beside the right form.
const slipForm = 6

// slipped says whether one word is a slip of the pen for the other where a
// report holds both: a letter apart, both long, and the rarer one either behind
// the same first name or never with one, as "Harvik" among many of Dana Harvick.
func (o *orthography) slipped(a, b spelled) bool {
	if len(a.places) < len(b.places) {
		a, b = b, a
	}
	if !together(a, b) || min(len(a.form), len(b.form)) < slipForm || !byALetter(a.form, b.form) {
		return false
	}
	if len(a.places) < 2*len(b.places) || o.class(a) != "person" || table.Stemmed(a.form) == table.Stemmed(b.form) {
		return false
	}
	if !hasSide(a.company, '<') || hasSide(b.company, '>') {
		return false
	}
	return len(b.company) == 0 && (o.class(b) == "person" || o.beside(a, b)) || shares(a.company, b.company, "<")
}

// hasSide says whether a company has words before the name, with '<', or behind
// it, with '>'.
func hasSide(company map[string]bool, sign byte) bool {
	for w := range company {
		if w[0] == sign {
			return true
		}
	}
	return false
}

// otherBehind says whether both words stand before other names, none of which
// is spelt like one of the other's.
func otherBehind(a, b spelled) bool {
	return hasSide(a.company, '>') && hasSide(b.company, '>') && !shares(a.company, b.company, ">") && !sharesAlike(a.company, b.company, ">")
}

// sameBehind says whether a word stands at a place before one of the names that
// both spellings stand before, if there are any: the first names of two people
// are no spellings of each other.
func (o *orthography) sameBehind(a, b spelled, form string, at [2]int) bool {
	if !shares(a.company, b.company, ">") {
		return true
	}
	here := map[string]bool{}
	o.companyAt(here, at, form)
	return !hasSide(here, '>') || shares(here, a.company, ">") && shares(here, b.company, ">")
}

// byALetter says whether one word is the other with a letter more or another
// in its place.
func byALetter(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a)-len(b) > 1 {
		return false
	}
	k := 0
	for k < len(b) && a[k] == b[k] {
		k++
	}
	if len(a) > len(b) {
		return a[k+1:] == b[k:]
	}
	return k < len(b) && a[k+1:] == b[k+1:]
}

// romanised says whether two first names of one surname are one name in other
// letters: Viktor and Victor, Alexey and Aleksei.
func (o *orthography) romanised(a, b spelled) bool {
	return asHeard(a.form) == asHeard(b.form) && o.class(a) == "person" && o.class(b) == "person" && sharesLong(a.company, b.company)
}

// sharesLong says whether two sets have a long name behind their words in common.
func sharesLong(a, b map[string]bool) bool {
	for k := range a {
		if b[k] && k[0] == '>' && utf8.RuneCountInString(k) > shortestName {
			return true
		}
	}
	return false
}

// oneSound says whether two long words that are no words of the language sound
// alike.
func oneSound(a, b spelled) bool {
	return !a.common && !b.common && min(len(a.form), len(b.form)) >= slipForm && asHeard(a.form) == asHeard(b.form)
}

// asHeard writes a name so that ways to bring it into Latin letters that differ
// in letters of one sound become one.
func asHeard(form string) string {
	out := soundLetters.Replace(form)
	var b strings.Builder
	for i := range len(out) {
		if i == 0 || out[i] != out[i-1] {
			b.WriteByte(out[i])
		}
	}
	return b.String()
}

var soundLetters = strings.NewReplacer(
	"iya", "ia", "iye", "ie", "yev", "ev", "eyi", "i", "iy", "i", "ey", "i", "ei", "i", "ai", "i", "ay", "i", "y", "i",
	"x", "ks", "ck", "k", "ch", "ch", "c", "k", "q", "k", "ph", "f", "w", "v", "ou", "u", "oo", "u", "th", "t", "kh", "k", "gh", "g", "dh", "d",
)
