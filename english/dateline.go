package english

import "strings"

// Dateline is how many of the n words and signs of a sentence stand before what
// it tells: "ORRIN, Hale —", "ORRIN>>", "Orrin (Wire) -", "(WIRE)", "(Wire) -"; 0 if none do. Form gives
// the words, apart whether a blank stands before one. The place is in capitals,
// or has the agency behind it in brackets; behind the dash a sentence begins.
func Dateline(n int, form func(int) string, apart func(int) bool) int {
	if n > 4 && form(0) == "(" && form(2) == ")" {
		switch {
		case dashes[form(3)] && capital(form(1)):
			return 4
		case inCapitals(form(1)):
			return 3
		}
	}
	for i := 1; i < min(n-1, longestDateline); i++ {
		dash := form(i)
		if !dashes[dash] || !apart(i) && !closing[dash] {
			if !partOfPlace(form(i)) {
				return 0
			}
			continue
		}
		loud := len(form(0)) > 2 && inCapitals(form(0))
		if (loud || capital(form(0)) && form(i-1) == ")") && !startsLow(form(i+1)) {
			return i + 1
		}
		return 0
	}
	return 0
}

// longestDateline is how many words and signs a dateline takes at most.
const longestDateline = 14

var dashes = Set("— – -- - ― >> »")

// closing are those that stand right behind the place.
var closing = Set("— >> »")

// partOfPlace says whether a word may stand in a dateline: small words do only
// between those of a name, or as the day.
func partOfPlace(word string) bool { return !startsLow(word) || len(word) <= 3 }

func inCapitals(word string) bool {
	return strings.ToUpper(word) == word && strings.ToLower(word) != word
}

func capital(word string) bool { return word != "" && word[0] >= 'A' && word[0] <= 'Z' }

func startsLow(word string) bool { return word != "" && word[0] >= 'a' && word[0] <= 'z' }
