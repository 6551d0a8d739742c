package verify

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// numerals are the words that stand for a number of their own.
var numerals = map[string]float64{
	"no": 0, "not": 0, "none": 0, "zero": 0, "a": 1, "an": 1, "one": 1, "single": 1, "two": 2, "both": 2, "pair": 2, "couple": 2, "few": 2, "several": 2,
	"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"first": 1, "second": 2, "fourth": 4, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "eleventh": 11, "twelfth": 12,
}

// scales are the words that multiply the number before them.
var scales = map[string]float64{
	"dozen": 12, "hundred": 100, "k": 1e3, "thousand": 1e3, "lakh": 1e5, "m": 1e6, "mn": 1e6, "million": 1e6, "crore": 1e7,
	"bn": 1e9, "billion": 1e9, "tn": 1e12, "trillion": 1e12,
}

// unread are the words of numbers that this reader does not judge: fractions, and what
// is told in two units, 6 feet 7 inches.
var unread = regexp.MustCompile(`(?i)[½¼¾⅓⅔]|\d/\d|\d[\s-]*\pL+[\s,-]*(?:and )?\d[\d.]*[\s-]*(?:inch|in\b|ounce|oz|minute|second|cent|pence|pound)|\b(?:half|halves|quarters?|thirds?|fifths?|tenths?|scores?|dozens|hundreds|thousands|millions|billions)\b`)

var numberWord = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?|\pL+`)

// numbers are the numbers that the words can be read as: of "two hundred and
// five" 205, and also 200, 5 and 2; of "nine men and a boy" 10 too. A scale is shared by all numbers of the
// words: "two to three million" is also two million. There are none if the
// words hold a fraction, or no number.
func numbers(text string) []float64 {
	if unread.MatchString(text) {
		return nil
	}
	return append(counts(text), sum(text)...)
}

var addends = regexp.MustCompile(`(?i), (?:and )?| and | plus `)

// sum is the sum of what the words count one by one, none if a part of them
// counts nothing.
func sum(text string) []float64 {
	parts := addends.Split(text, -1)
	total := 0.0
	for _, p := range parts {
		n := counts(p)
		if len(n) == 0 {
			return nil
		}
		total += slices.Max(n)
	}
	if len(parts) < 2 {
		return nil
	}
	return []float64{total}
}

// counts are the numbers that words one behind the other can be read as.
func counts(text string) []float64 {
	var out, shared []float64
	var run amount
	for _, w := range numberWord.FindAllString(strings.ToLower(text), -1) {
		n, plain := numeral(w)
		scale, scaled := scales[w]
		switch {
		case plain:
			run = run.then(n)
			out = append(out, n)
		case scaled:
			run = run.times(scale)
			shared = append(shared, scale)
		case w == "and":
			continue
		default:
			run = amount{}
			continue
		}
		out = append(out, run.done+run.part)
	}
	for _, n := range slices.Clone(out) {
		for _, scale := range shared {
			out = append(out, n*scale)
		}
	}
	return out
}

// amount is a number that is being read: of "two thousand one hundred", done
// is 2000 and part is 100.
type amount struct{ done, part float64 }

// then adds a number that follows: five after twenty or two hundred; any
// other number begins anew.
func (a amount) then(n float64) amount {
	switch {
	case a.part == 0 && a.done > 0 && n < a.done, a.part >= 100 && n < 100, a.part >= 20 && n < 10 && a.part < 100:
		return amount{a.done, a.part + n}
	}
	return amount{part: n}
}

func (a amount) times(scale float64) amount {
	if scale <= 100 {
		return amount{a.done, max(a.part, 1) * scale}
	}
	return amount{done: a.done + max(a.part, 1)*scale}
}

func numeral(w string) (float64, bool) {
	if n, ok := numerals[w]; ok {
		return n, true
	}
	n, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", ""), 64)
	return n, err == nil && w[0] >= '0' && w[0] <= '9'
}
