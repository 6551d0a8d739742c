package main

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"synoptic/cmd/measure/label"
	"synoptic/english"
	"synoptic/news"
)

// slots are what a line must not say unless the place it cites says it. Each
// tells the values that a line has of its kind, and whether a value stands.
var slots = []struct {
	name   string
	values func(line string) []string
	stands func(value string, at citedPlace) bool
}{
	{"number", numbersIn, func(v string, at citedPlace) bool { return slices.Contains(numbersIn(at.sentence), v) }},
	{"day", daysIn, func(v string, at citedPlace) bool {
		return strings.Contains(at.sentence, v) || strings.Contains(at.sentence, v[:3]+".")
	}},
	{"name", surnamesIn, func(v string, at citedPlace) bool {
		return strings.Contains(strings.ToLower(at.report), strings.ToLower(v))
	}},
	{"negation", polarity, func(v string, at citedPlace) bool {
		if v == "denied" {
			return denies(at.sentence)
		}
		return !denies(at.sentence) || !denies(at.quote) // the line may be the part that is not denied
	}},
}

// lacks names the slots of a line that the place it cites does not fill so.
func lacks(s news.Synopsis, line string, c news.Ref) []string {
	var out []string
	at := around(s, c)
	for _, slot := range slots {
		if slices.ContainsFunc(slot.values(line), func(v string) bool { return !slot.stands(v, at) }) {
			out = append(out, slot.name)
		}
	}
	return out
}

var (
	weekdays = strings.Fields(english.Weekdays)
	months   = strings.Fields(english.Months)

	digits  = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?`)
	aDay    = regexp.MustCompile(`\b(?:` + strings.Join(slices.Concat(weekdays, months), "|") + `)\b`)
	aDenial = regexp.MustCompile(`(?i)\b(?:` + strings.ReplaceAll(english.Denying, " ", "|") + `|deny|denies|denied|denial)\b|n['’]t\b`)
	aName   = regexp.MustCompile(`\p{Lu}[\p{L}\d’'.-]+(?: \p{Lu}[\p{L}\d’'.-]+)*`)
)

// numbersIn are the numbers of two and more in digits, whether they stand in
// digits or in words; "one" is a pronoun too often.
func numbersIn(s string) []string {
	var out []string
	for _, d := range digits.FindAllString(s, -1) {
		out = append(out, strings.TrimRight(strings.ReplaceAll(d, ",", ""), "."))
	}
	for _, w := range label.WordsIn(s) {
		switch n := slices.Index(label.Numerals, w); {
		case n >= 2:
			out = append(out, strconv.Itoa(n))
		case w == "dozen":
			out = append(out, "12")
		}
	}
	return out
}

func daysIn(s string) []string { return aDay.FindAllString(s, -1) }

func denies(s string) bool { return aDenial.MatchString(s) }

func polarity(s string) []string {
	if denies(s) {
		return []string{"denied"}
	}
	return []string{"told"}
}

// surnamesIn are the last words of the names in a line. A capital that begins
// a sentence or a quotation is no sign of a name.
func surnamesIn(s string) []string {
	var out []string
	for _, at := range aName.FindAllStringIndex(s, -1) {
		if begins(s[:at[0]]) {
			continue
		}
		words := strings.Fields(s[at[0]:at[1]])
		w := words[len(words)-1]
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		w = strings.Trim(w, ".")
		if len(w) >= 3 && !slices.Contains(daysIn(w), w) && w != strings.ToUpper(w) {
			out = append(out, w)
		}
	}
	return out
}

// begins says whether a sentence or quotation begins after the words, or a
// word goes on.
func begins(before string) bool {
	if before == "" {
		return true
	}
	last := []rune(before[max(0, len(before)-8):])
	if c := last[len(last)-1]; unicode.IsLetter(c) || unicode.IsDigit(c) {
		return true
	}
	bare := strings.TrimRight(before, " ")
	return bare != before && strings.ContainsAny(bare[max(0, len(bare)-3):], ".!?“\"‘")
}

// unfinished are words with which no line ends that can be read alone.
var unfinished = label.Set("that who which and but as to of the a")

// broken says whether a line cannot be read alone: it begins in small letters
// or ends before its sentence does.
func broken(line string) bool {
	line = strings.TrimSpace(line)
	if line == "" {
		return true
	}
	words := strings.Fields(line)
	return line[0] >= 'a' && line[0] <= 'z' || strings.HasSuffix(line, ",") || unfinished[words[len(words)-1]]
}
