package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"synoptic/cmd/measure/label"
)

// otherUnits are units that may stand in the place of others.
var otherUnits = map[string]string{
	"miles": "kilometers", "kilometers": "miles", "kilometres": "miles", "feet": "meters", "meters": "feet", "metres": "feet",
	"pounds": "kilograms", "kilograms": "pounds", "acres": "hectares", "hectares": "acres", "gallons": "barrels", "barrels": "gallons",
	"minutes": "hours", "hours": "days", "days": "weeks", "weeks": "months", "months": "years", "years": "months",
	"million": "billion", "billion": "million", "inches": "feet",
}

// otherNumber is a number that nobody takes for a rounding, in the form of the
// old one.
func otherNumber(w wording, s setting) string {
	old := numbersIn(w.old())[0]
	v, err := strconv.ParseFloat(old, 64)
	if err != nil {
		return ""
	}
	if v > float64(len(label.Numerals)-1) || strings.Contains(old, ".") {
		return times(w.old(), 1.3+.1*float64(s.n%4))
	}
	return inForm(int(v)+3+s.n%4, w.old())
}

// inForm is the number in words or digits, as the other is.
func inForm(n int, like string) string {
	if like[0] >= '0' && like[0] <= '9' || n >= len(label.Numerals) {
		return strconv.Itoa(n)
	}
	return likeCapital(label.Numerals[n], like)
}

// plus is a number in digits with another added.
func plus(digits string, n int) string {
	v, err := strconv.Atoi(digits)
	if err != nil {
		return ""
	}
	return strconv.Itoa(v + n)
}

// times is a number in digits with its commas, multiplied; with one place
// after the point at most, if it has a point.
func times(digits string, by float64) string {
	v, err := strconv.ParseFloat(strings.ReplaceAll(digits, ",", ""), 64)
	if err != nil || v == 0 {
		return ""
	}
	if strings.Contains(digits, ".") {
		return strconv.FormatFloat(math.Round(v*by*10)/10, 'f', -1, 64)
	}
	n := strconv.Itoa(max(int(math.Round(v*by)), int(v)+1))
	if !strings.Contains(digits, ",") {
		return n
	}
	for i := len(n) - 3; i > 0; i -= 3 {
		n = n[:i] + "," + n[i:]
	}
	return n
}

// along is the word some places after another in a list that closes on itself.
func along(list []string, word string, by int) string {
	i := slices.Index(list, word)
	if i < 0 {
		return ""
	}
	return list[(i+by)%len(list)]
}

func otherHour(hour string, by int) string {
	h, err := strconv.Atoi(hour)
	if err != nil || h < 1 || h > 12 {
		return ""
	}
	return fmt.Sprint((h+by-1)%12 + 1)
}

func otherRole(w wording, s setting) string {
	other := along(roles, strings.ToLower(w.old()), 1+s.n%5)
	return likeCapital(other, w.old())
}

// likeCapital is a word with a capital if the other has one.
func likeCapital(word, like string) string {
	if word != "" && like[0] >= 'A' && like[0] <= 'Z' {
		return strings.ToUpper(word[:1]) + word[1:]
	}
	return word
}

// misspelt is a name with two letters inside it changed about.
func misspelt(name string, n int) string {
	for i := range len(name) - 3 {
		k := 1 + (n+i)%(len(name)-3)
		if name[k] != name[k+1] {
			return name[:k] + name[k+1:k+2] + name[k:k+1] + name[k+2:]
		}
	}
	return ""
}

// otherSpeaker is somebody else who speaks in the story. The sentence must not
// name them: one who is told to speak of themselves is another change.
func otherSpeaker(w wording, s setting) string {
	for i := range s.peers {
		other := s.peers[(s.n+i)%len(s.peers)]
		last := lastWord(other)
		if last != lastWord(w.old()) && !strings.Contains(w.before+w.after, last) {
			return other
		}
	}
	return ""
}
