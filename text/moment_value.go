package text

import (
	"strings"

	"synoptic/news"
)

// The writing of TIMEX3 values (ISO-TimeML; TempEval-3 guidelines).

// put writes a number with leading zeros.
func put(b []byte, n, width int) []byte {
	var digits [8]byte
	for i := width - 1; i >= 0; i-- {
		digits[i] = byte('0' + n%10)
		n /= 10
	}
	return append(b, digits[:width]...)
}

// String writes a day, month or year. Unknown parts before known ones are X.
func (t civil) String() string {
	var room [16]byte
	b := room[:0]
	if t.y > 0 {
		b = put(b, t.y, 4)
	} else {
		b = append(b, "XXXX"...)
	}
	if t.m == 0 {
		return string(b)
	}
	b = put(append(b, '-'), t.m, 2)
	if t.d == 0 {
		return string(b)
	}
	return string(put(append(b, '-'), t.d, 2))
}

func weekValue(t civil) string {
	y, w := t.week()
	return string(put(append(put(nil, y, 4), "-W"...), w, 2))
}

// momentExtent is the first and last civil a value covers; ok is false for one that
// is no time of the calendar, or is not known.
func momentExtent(value string) (from, to civil, ok bool) {
	if i := strings.IndexByte(value, 'T'); i > 0 {
		value = value[:i]
	}
	if len(value) < 2 || strings.IndexByte(value, 'X') >= 0 {
		return
	}
	y, n := upToDigits(value, 4)
	switch {
	case n == 2 && len(value) == 2: // a century: the years that begin so
		return civil{y * 100, 1, 1}, civil{y*100 + 99, 12, 31}, y > 9
	case n == 3 && len(value) == 3:
		return civil{y * 10, 1, 1}, civil{y*10 + 9, 12, 31}, y > 99
	case n == 4 && len(value) == 4:
		return civil{y, 1, 1}, civil{y, 12, 31}, y > 999
	case n != 4 || y < 1000 || value[4] != '-' || len(value) < 7:
		return
	}
	return momentWithin(y, value[5:])
}

// momentWithin is the momentExtent of what stands after the year of a value.
func momentWithin(y int, rest string) (from, to civil, ok bool) {
	if a, n := upToDigits(rest, 2); n == 2 {
		if a < 1 || a > 12 {
			return
		}
		if len(rest) == 2 {
			return civil{y, a, 1}, civil{y, a, daysIn(y, a)}, true
		}
		d, n := upToDigits(rest[3:], 2)
		return civil{y, a, d}, civil{y, a, d}, n == 2 && validDay(y, a, d)
	}
	if rest[0] == 'W' && rest != "WI" {
		w, n := upToDigits(rest[1:], 2)
		from = weekStart(y, w)
		if strings.HasSuffix(rest, "-WE") {
			return from.plusDays(5), from.plusDays(6), n == 2
		}
		return from, from.plusDays(6), n == 2
	}
	for _, part := range yearParts {
		if rest == part.value {
			from = civil{y, part.month, 1}
			last := from.plusMonths(part.months - 1)
			return from, civil{last.y, last.m, daysIn(last.y, last.m)}, true
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

// placeMoment fills From and To of a moment from its value.
func placeMoment(m *news.Moment) {
	if m.Type != "DATE" && m.Type != "TIME" {
		return
	}
	if from, to, ok := momentExtent(m.Value); ok {
		m.From, m.To = from.String(), to.String()
	}
}

// unitOfTime is a length of the calendar or the clock.
type unitOfTime int

const (
	unitSecond unitOfTime = 1 + iota
	unitMinute
	unitHour
	unitDay
	unitWeek
	unitWeekend
	unitMonth
	unitQuarter
	unitSeason
	unitYear
	unitDecade
	unitCentury
)

// lengths write n of a unit as a duration.
var lengths = [...]struct {
	prefix, suffix string
	times          int
}{
	unitSecond: {"PT", "S", 1}, unitMinute: {"PT", "M", 1}, unitHour: {"PT", "H", 1},
	unitDay: {"P", "D", 1}, unitWeek: {"P", "W", 1}, unitWeekend: {"P", "WE", 1},
	unitMonth: {"P", "M", 1}, unitQuarter: {"P", "Q", 1}, unitSeason: {"P", "SE", 1},
	unitYear: {"P", "Y", 1}, unitDecade: {"P", "Y", 10}, unitCentury: {"P", "Y", 100},
}

// durationValue is the value of a duration; n below 0 is an unknown number.
func durationValue(n float64, u unitOfTime) string {
	l := lengths[u]
	if n < 0 || n > mostUnits {
		if u == unitDecade {
			return "PXDE"
		}
		if u == unitCentury {
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
func halfDuration(whole int, u unitOfTime, n float64) string {
	l := lengths[u]
	b := []byte(l.prefix)
	if n-float64(whole) != 0.5 || (u != unitMinute && u != unitHour && u != unitYear) {
		b = appendInt(b, whole)
		return string(appendInt(append(b, '.'), int((n-float64(whole))*10+0.5))) + l.suffix
	}
	if whole > 0 {
		b = append(appendInt(b, whole), l.suffix...)
	}
	return string(b) + map[unitOfTime]string{unitMinute: "30S", unitHour: "30M", unitYear: "6M"}[u]
}

func appendInt(b []byte, n int) []byte {
	if n >= 10 {
		b = appendInt(b, n/10)
	}
	return append(b, byte('0'+n%10))
}
