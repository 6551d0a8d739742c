package sentence

import (
	"strings"

	"synoptic/english"
	"synoptic/text/letter"
)

// dateLine is the length of the full date text begins with ("Monday, May 5,
// 2025", "Friday 2 May 2025"), 0 if there is none. Such a date stands alone
// where a page was flattened: after a headline, or before the first words.
func dateLine(text string) int {
	day := leadingWord(text)
	if !weekdays[day] {
		return 0
	}
	at := len(day)
	months, days, years := 0, 0, 0
	for n := 0; n < 3; n++ {
		for at < len(text) && (text[at] == ',' || text[at] == ' ') {
			at++
		}
		word := leadingWord(text[at:])
		switch {
		case monthNames[word]:
			months++
		case len(word) == 4 && allDigits(word):
			years++
		case word != "" && len(word) < 3 && allDigits(word):
			days++
		default:
			return 0
		}
		at += len(word)
	}
	if months*days*years != 1 {
		return 0
	}
	return at
}

// dateAfter is the offset at which the sentence that begins at start gives
// way to a date line at i, or -1: the date must close the line, and the word
// before it must not be one that governs a date.
func dateAfter(text string, start, i, to int) bool {
	n := dateLine(text[i:to])
	if n == 0 || letter.SkipSpace(text, i+n, to) != to {
		return false
	}
	end := letter.TrimRight(text, start, i)
	if end == start || text[end-1] == ',' || text[end-1] == ':' {
		return false
	}
	return !datePrepositions[text[letter.WordStart(text, start, end):end]]
}

// dateBefore is the length of the date line the sentence at start opens
// with, if a capital goes on after it without a comma.
func dateBefore(text string, start, to int) int {
	n := dateLine(text[start:to])
	if n == 0 {
		return 0
	}
	next := letter.SkipSpace(text, start+n, to)
	if next == start+n || next == to || !letter.IsUpper(text[next]) {
		return 0
	}
	return n
}

var (
	weekdays         = english.Set(english.Weekdays)
	monthNames       = english.Set(english.Months, english.MonthsCut)
	datePrepositions = english.Set("on On of by By until since from from to before after and or for through this This last next until Published Updated published updated due starting beginning effective")
)

// leadingWord is the letters or digits text begins with.
func leadingWord(text string) string {
	n := 0
	for n < len(text) && n < 12 && (letter.IsLower(text[n]) || letter.IsUpper(text[n]) || letter.IsDigit(text[n])) {
		n++
	}
	return text[:n]
}

func allDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }
