package calendar

import (
	"strconv"
	"time"

	"synoptic/page/clean"
	"synoptic/page/word"
)

// layouts are the ways feeds, pages and rows write a time.
var layouts = []string{
	time.RFC3339, time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02T15:04:05-0700", "2006-01-02 15:04:05-07:00",
	"2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", time.RFC1123Z, time.RFC1123, time.RFC822Z,
	time.RFC822, "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04:05 -0700",
	"2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006", "20060102T150405Z", "20060102150405", "20060102",
}

// Of reads a date that fills s, in the ways rows and pages write it.
func Of(s string) Day {
	s = clean.OneLine(s)
	if len(s) == 0 || len(s) > 60 {
		return Day{}
	}
	if len(s) >= 10 && s[4] == '-' && s[7] == '-' {
		if x := isoDay(s[:10]); x.Y > 0 {
			return x
		}
	}
	for _, l := range layouts {
		if t, err := time.Parse(l, s); err == nil {
			return Day{t.Year(), int(t.Month()), t.Day()}
		}
	}
	if x := stamp(s); x.Y > 0 {
		return x
	}
	w := word.Of(s, 0, len(s))
	if x, n := In(w); n > 0 {
		return x
	}
	if len(w) > 1 {
		if x, n := In(w[1:]); n > 0 {
			return x
		}
	}
	return Part(s)
}

// stamp reads seconds or milliseconds since 1970.
func stamp(s string) Day {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || len(s) < 9 || len(s) > 13 {
		return Day{}
	}
	if len(s) > 11 {
		n /= 1000
	}
	t := time.Unix(n, 0).UTC()
	return Day{t.Year(), int(t.Month()), t.Day()}
}

// Part reads "2031-05" and "2031".
func Part(s string) Day {
	if y, err := strconv.Atoi(s); err == nil && len(s) == 4 {
		return Day{Y: y}
	}
	if len(s) == 7 && s[4] == '-' {
		y, e1 := strconv.Atoi(s[:4])
		m, e2 := strconv.Atoi(s[5:])
		if e1 == nil && e2 == nil && m >= 1 && m <= 12 {
			return Day{Y: y, M: m}
		}
	}
	return Day{}
}

// isoDay reads a day of ten letters: 2031-05-04, with any one sign between.
func isoDay(s string) Day {
	if len(s) != 10 || s[4] != s[7] || s[4] >= '0' && s[4] <= '9' {
		return Day{}
	}
	y, e1 := strconv.Atoi(s[:4])
	m, e2 := strconv.Atoi(s[5:7])
	d, e3 := strconv.Atoi(s[8:])
	if e1 != nil || e2 != nil || e3 != nil || m < 1 || m > 12 || d < 1 || d > 31 {
		return Day{}
	}
	return Day{y, m, d}
}

// In reads a day at the front of words and how many of them it takes:
// [weekday] month day year, [weekday] day month year, 2031-05-04.
func In(w []word.Word) (Day, int) {
	n := 0
	if len(w) > 0 && word.IsWeekday(w[0].Low) {
		n = 1
	}
	if len(w) > n {
		if x := isoDay(w[n].Low); x.Y > 0 {
			return x, n + 1
		}
	}
	if len(w) < n+3 {
		return Day{}, 0
	}
	m, d := word.MonthOf(w[n].Low), Number(w[n+1].Low)
	if m == 0 {
		m, d = word.MonthOf(w[n+1].Low), Number(w[n].Low)
	}
	y, err := strconv.Atoi(w[n+2].Low)
	if m == 0 || d == 0 || err != nil || len(w[n+2].Low) != 4 {
		return Day{}, 0
	}
	return Day{y, m, d}, n + 3
}

// Number reads "4", "04", "4th"; 0 if it is no day of a month.
func Number(s string) int {
	if len(s) > 2 {
		switch s[len(s)-2:] {
		case "st", "nd", "rd", "th":
			s = s[:len(s)-2]
		}
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > 31 {
		return 0
	}
	return n
}
