package figure

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// saysNumber says whether the words of a figure are a number and not a size,
// "thousands".
func saysNumber(text string) bool {
	return strings.ContainsAny(text, "0123456789") || !english.SizeOnly(text)
}

// converted says whether the n-th figure is the one before it in another
// unit, told between brackets: 30 miles (48 km).
func converted(s *table.Sheet, n int) bool {
	if n == 0 {
		return false
	}
	f, before := s.Marks.Figures[n], s.Marks.Figures[n-1]
	if f.Unit == "" || f.Unit == before.Unit || before.Unit == "" || before.End >= f.Start {
		return false
	}
	between := strings.TrimSpace(s.Text[before.End:f.Start])
	return strings.HasSuffix(between, "(") && len(strings.Fields(between)) <= 3
}

// knownGroup says whether a number of a text only names again those told before:
// the two countries, these three.
func knownGroup(text string, f news.Figure) bool {
	if f.Unit != "" || f.Value > 10 || f.Rule == "toll" {
		return false
	}
	switch before := strings.Fields(strings.ToLower(text[max(0, f.Start-12):f.Start])); {
	case len(before) == 0:
		return false
	default:
		return knowns[before[len(before)-1]]
	}
}

var knowns = english.Set("the these those both", english.Possessives)

// countsNothing are nouns for what is no thing of its own: two things he had not
// thought of, in three ways.
var countsNothing = english.Set("thing way kind sort")

// timed are the units of time of which a programme is named.
var timed = english.Set("second minute hour day week month year")

// programme says whether a number of hours or days is a name, since the unit is
// written with a capital: 90 Minutes, 12 Hours.
func programme(text string, f news.Figure) bool {
	words := strings.Fields(f.In(text))
	if !timed[f.Unit] || len(words) < 2 {
		return false
	}
	unit := words[len(words)-1]
	return unicode.IsUpper(rune(unit[0])) && strings.ToUpper(unit) != unit
}

// properNoun says whether the noun a number stands with, a token of its report,
// is a name: 60 Minutes.
// Names of many people are none: five Republicans.
func properNoun(m *news.Marks, noun int, f news.Figure) bool {
	t := m.Tokens[noun]
	if f.Unit != "" || t.Tag != "PROPN" || f.Holds(t.Span) {
		return false
	}
	if f.Value >= firstYear && f.Value < lastYear && f.Len() == len("2000") {
		return true
	}
	return t.Fine != "NNPS" || slices.ContainsFunc(m.Names, func(n news.Name) bool { return n.Start <= f.Start && f.End <= n.End })
}

// Numbers that a name has for its year.
const firstYear, lastYear = 1900, 2100

// peculiar says whether a number has so many digits that are not noughts
// that it will not turn up twice by chance: four, of money three.
func peculiar(f news.Figure) bool {
	digits := len(strings.TrimRight(strings.ReplaceAll(strconv.FormatFloat(f.Value, 'f', -1, 64), ".", ""), "0"))
	return digits >= 4 && (f.Value < firstYear || f.Value > lastYear) || digits >= 3 && money(f)
}

// money says whether the unit of a figure is a code of money.
func money(f news.Figure) bool { return len(f.Unit) == 3 && strings.ToUpper(f.Unit) == f.Unit }
