package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/english"
	"synoptic/text/letter"
)

// pointEnds says whether the full stop at i ends the sentence. word is the
// word after it, which can begin one.
func pointEnds(text string, start, i, next int, word string) bool {
	at := letter.WordStart(text, start, i)
	before := text[at:i]
	if before == "" {
		return true
	}
	if isLabel(before) && (at == start || bulletOnly(text[start:at])) {
		return false // "1. The first", "b. The second"
	}
	digit := letter.IsDigit(text[next])
	if n := utf8.RuneCountInString(before); n == 1 {
		return initialEnds(text, start, at, before, word, digit)
	}
	if inner := strings.IndexByte(before, '.'); inner >= 0 && dotted(before) {
		return dottedEnds(before, word, digit)
	}
	kind := abbreviations[strings.ToLower(before)]
	if letter.IsLower(before[0]) && kind != number && !smallAbbreviations[before] {
		return true // "he fell ill.", "a good mass."
	}
	return shortEnds(kind, before, word, digit)
}

// shortEnds judges a full stop after a word that may be an abbreviation of a
// kind; what is none ends its sentence.
func shortEnds(kind int, before, word string, digit bool) bool {
	switch kind {
	case title:
		return false
	case number:
		return !digit && (word == "" || !letter.IsUpper(before[0]) || strings.EqualFold(before, "no"))
	case month:
		return !digit && starters[word]
	case dayOrWord:
		return !monthNames[word]
	case ending:
		return starters[word]
	case surname:
		return neverNames[word]
	}
	return true
}

// initialEnds judges a full stop after one letter: "Jonas E. Smith" goes on,
// "you and I. Did" ends.
func initialEnds(text string, start, at int, before, word string, digit bool) bool {
	c, _ := utf8.DecodeRuneInString(before)
	if letter.IsDigit(before[0]) {
		return true
	}
	if !unicode.IsUpper(c) {
		return !digit && starters[word] // "p. 55"
	}
	prev := strings.TrimRight(text[start:at], " ")
	p := prev[letter.WordStart(prev, 0, len(prev)):]
	first, _ := utf8.DecodeRuneInString(p)
	if before == "I" && unicode.IsLower(first) {
		return true
	}
	return starters[word] && p != "" && unicode.IsLower(first)
}

// dotted says whether a word is letters with dots between: "U.S", "a.m".
func dotted(word string) bool {
	for _, part := range strings.Split(word, ".") {
		if utf8.RuneCountInString(part) > 3 || part == "" || letter.IsDigit(part[0]) {
			return false
		}
	}
	return true
}

// dottedEnds judges a full stop after "U.S", "a.m", "e.g".
func dottedEnds(before, word string, digit bool) bool {
	switch strings.ToLower(before) {
	case "e.g", "i.e":
		return false
	case "a.m", "p.m":
		return !digit && !clockWords[word]
	}
	return starters[word]
}

const (
	title     = iota + 1 // stands before a name: never ends a sentence
	ending               // may end one: only before a word that likes to begin one
	number               // stands before a number
	month                // before a number goes on
	surname              // is a title and a surname: ends one before what is no name
	dayOrWord            // is a day before a month, else a word
)

// abbreviations are written in small letters without their last full stop.
var abbreviations = kinds([]abbreviationRow{
	{title, english.ShortTitles},
	{title, `mx drs govs fr ste atty msgr sra brig vs v cf viz ph hr eng mme cong amb min sec-gen lieut asst dep const ofc dir smt
		shri cllr pfc`},
	{surname, `sen`},
	{ending, english.ShortEnds},
	{ending, english.ShortStates},
	{ending, `cos hwy esq plc llc govt intl natl mfg ont que sask alta mex`},
	{number, `no nos rs art fig figs pp vol vols sec ch nr n° № para eq`},
	{dayOrWord, `sat sun`},
	{month, english.Small(english.MonthsCut + " " + english.WeekdaysShort + " " + english.WeekdaysPress)},
})

// smallAbbreviations are those also written without a capital.
var smallAbbreviations = english.Set(english.ShortEnds, `mr mrs ms dr drs prof st vs v cf viz ph cos esq llc plc hr ft mt`)

// An abbreviationRow is words of one kind.
type abbreviationRow struct {
	kind  int
	words string
}

// kinds finds the kind of a word; one in two rows is of the first.
func kinds(rows []abbreviationRow) map[string]int {
	out := map[string]int{}
	for _, row := range rows {
		for _, w := range strings.Fields(row.words) {
			if out[w] == 0 {
				out[w] = row.kind
			}
		}
	}
	return out
}

// starters are words that, with a capital, begin a sentence far more often
// than they follow an abbreviation inside one.
var starters = english.Set(`The A An This That These Those There Then Thus He She It They We You I His Her Its Their Our My Your
	In On At By For From With Without Of To As After Before During Since Until When While Where Why How What Who Which Whose
	Whether If Although Though Because But And Or So Yet Nor Not No Yes However Meanwhile Moreover Also Still Even Once Only
	Another Other Some Many Most More Both Each Every All Any One Two Three Four Five Several Among According Despite Instead
	Now Today Yesterday Here Later Earlier Last Next Did Do Does Is Are Was Were Has Have Had Can Could Will Would Should May
	Let Please Additionally Furthermore It’s It's He’s He's She’s She's That’s That's There’s There's I’m I'm We’re We're They’re They're
	Under Over About Between Through Against Such Other Nearly Police Officials Authorities Asked Speaking`)

// neverNames are starters that are no name of anybody.
var neverNames = english.Set("The A An This That These Those They It We His Its Their Our In On At But And")

// clockWords follow "a.m." and "p.m." inside a sentence.
var clockWords = english.Set(english.Weekdays, english.WeekdaysShort, english.Months, english.MonthsCut,
	english.TimeZones, `Eastern Central Mountain Pacific Greenwich`)
