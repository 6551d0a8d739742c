package moment

import (
	"strings"

	"synoptic/news"
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// The writing of TIMEX3 values (ISO-TimeML; TempEval-3 guidelines).

func weekValue(t calendar.Day) string {
	y, w := t.Week()
	return string(calendar.Padded(append(calendar.Padded(nil, y, 4), "-W"...), w, 2))
}

// extent is the first and last day a value covers; ok is false for one that
// is no time of the calendar, or is not known.
func extent(value string) (from, to calendar.Day, ok bool) {
	if i := strings.IndexByte(value, 'T'); i > 0 {
		value = value[:i]
	}
	if len(value) < 2 || strings.IndexByte(value, 'X') >= 0 {
		return
	}
	y, n := piece.Digits(value, 4)
	switch {
	case n == 2 && len(value) == 2: // a century: the years that begin so
		return calendar.On(y*100, 1, 1), calendar.On(y*100+99, 12, 31), y > 9
	case n == 3 && len(value) == 3:
		return calendar.On(y*10, 1, 1), calendar.On(y*10+9, 12, 31), y > 99
	case n == 4 && len(value) == 4:
		return calendar.On(y, 1, 1), calendar.On(y, 12, 31), y > 999
	case n != 4 || y < 1000 || value[4] != '-' || len(value) < 7:
		return
	}
	return extentWithin(y, value[5:])
}

// extentWithin is the extent of what stands after the year of a value.
func extentWithin(y int, rest string) (from, to calendar.Day, ok bool) {
	if a, n := piece.Digits(rest, 2); n == 2 {
		if a < 1 || a > 12 {
			return
		}
		if len(rest) == 2 {
			return calendar.On(y, a, 1), calendar.On(y, a, calendar.DaysIn(y, a)), true
		}
		d, n := piece.Digits(rest[3:], 2)
		return calendar.On(y, a, d), calendar.On(y, a, d), n == 2 && calendar.Valid(y, a, d)
	}
	if rest[0] == 'W' && rest != "WI" {
		w, n := piece.Digits(rest[1:], 2)
		from = calendar.WeekStart(y, w)
		if strings.HasSuffix(rest, "-WE") {
			return from.PlusDays(5), from.PlusDays(6), n == 2
		}
		return from, from.PlusDays(6), n == 2
	}
	for _, part := range yearParts {
		if rest == part.value {
			from = calendar.On(y, part.month, 1)
			last := from.PlusMonths(part.months - 1)
			return from, calendar.On(last.Y, last.M, calendar.DaysIn(last.Y, last.M)), true
		}
	}
	return
}

// yearParts are the parts of a year. Seasons begin on the first of a month,
// those of the northern half; winter runs into the next year.
var yearParts = []struct {
	value         string
	month, months int
}{
	{"Q1", 1, 3},
	{"Q2", 4, 3},
	{"Q3", 7, 3},
	{"Q4", 10, 3},
	{"H1", 1, 6},
	{"H2", 7, 6},
	{"SP", 3, 3},
	{"SU", 6, 3},
	{"FA", 9, 3},
	{"WI", 12, 3},
}

// place fills From and To of a moment from its value.
func place(m *news.Moment) {
	if m.Type != "DATE" && m.Type != "TIME" {
		return
	}
	if from, to, ok := extent(m.Value); ok {
		m.From, m.To = from.String(), to.String()
	}
}

// lengths write n of a unit as a duration.
var lengths = [...]struct {
	prefix, suffix string
	times          int
}{
	calendar.Seconds: {"PT", "S", 1}, calendar.Minutes: {"PT", "M", 1}, calendar.Hours: {"PT", "H", 1},
	calendar.Days: {"P", "D", 1}, calendar.Weeks: {"P", "W", 1}, calendar.Weekends: {"P", "WE", 1},
	calendar.Months: {"P", "M", 1}, calendar.Quarters: {"P", "Q", 1}, calendar.Seasons: {"P", "SE", 1},
	calendar.Years: {"P", "Y", 1}, calendar.Decades: {"P", "Y", 10}, calendar.Centuries: {"P", "Y", 100},
}

// durationValue is the value of a duration; n below 0 is an unknown number.
func durationValue(n float64, u calendar.Unit) string {
	l := lengths[u]
	if n < 0 || n > mostUnits {
		if u == calendar.Decades {
			return "PXDE"
		}
		if u == calendar.Centuries {
			return "PXC"
		}
		return l.prefix + "X" + l.suffix
	}
	n *= float64(l.times)
	whole := int(n)
	b := appendInt([]byte(l.prefix), whole)
	if half := n - float64(whole); half == 0 {
		return string(b) + l.suffix
	}
	return halfDuration(whole, u, n)
}

const mostUnits = 1e12 // of a duration that is a length of time

// halfDuration writes two and a half years as P2Y6M, half an hour as PT30M.
func halfDuration(whole int, u calendar.Unit, n float64) string {
	l := lengths[u]
	b := []byte(l.prefix)
	if n-float64(whole) != 0.5 || (u != calendar.Minutes && u != calendar.Hours && u != calendar.Years) {
		b = appendInt(b, whole)
		return string(appendInt(append(b, '.'), int((n-float64(whole))*10+0.5))) + l.suffix
	}
	if whole > 0 {
		b = append(appendInt(b, whole), l.suffix...)
	}
	return string(b) + map[calendar.Unit]string{calendar.Minutes: "30S", calendar.Hours: "30M", calendar.Years: "6M"}[u]
}

func appendInt(b []byte, n int) []byte {
	if n >= 10 {
		b = appendInt(b, n/10)
	}
	return append(b, byte('0'+n%10))
}
