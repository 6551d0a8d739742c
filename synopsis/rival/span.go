package rival

import (
	"math"
	"strconv"
	"strings"

	"synoptic/english"
	"synoptic/news"
)

// otherMonth says whether two moments name two months by themselves.
func otherMonth(x, y *news.Moment) bool {
	return month(x) && month(y) && x.Value != y.Value
}

// month says whether a moment names a month by itself.
func month(m *news.Moment) bool {
	return len(m.Value) == len("2006-01") && m.Type == "DATE" && m.From != "" && m.Anchor != "moment"
}

// otherSpan says whether two moments are told as so many weeks, months or years
// before or ahead of reports of about one day, and by two numbers of them.
func otherSpan(a, b moment) bool {
	x, unit, ok := spanned(a.words())
	y, other, also := spanned(b.words())
	if !ok || !also || unit != other || x == y {
		return false
	}
	p, okP := a.published()
	q, okQ := b.published()
	return !okP || !okQ || math.Abs(p.Sub(q).Hours()) <= nearReports*24
}

// nearReports is how many days apart two reports are that count weeks from one
// day.
const nearReports = 3

// spanned reads a moment told from the day of writing by a count, "two weeks
// ago": the word of the count, and the unit with the rest.
func spanned(words string) (count, unit string, ok bool) {
	count, unit, ok = strings.Cut(words, " ")
	if !ok || !strings.HasSuffix(unit, " ago") && !strings.HasSuffix(unit, " earlier") {
		return "", "", false
	}
	if n, known := numerals[count]; known {
		count = strconv.Itoa(n)
	}
	for _, whole := range []string{"week", "month", "year"} {
		if strings.HasPrefix(unit, whole) {
			return count, whole, true
		}
	}
	return "", "", false
}

var numerals = english.Numbered(0, english.Numerals)
