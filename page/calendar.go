package page

import (
	"fmt"
	"strconv"
	"time"

	"synoptic/page/clean"
	"synoptic/page/word"
)

// day is a calendar day; the zero day is none.
type day struct{ y, m, d int }

func (x day) iso() string {
	switch {
	case x.y == 0:
		return ""
	case x.m == 0:
		return fmt.Sprintf("%04d", x.y)
	case x.d == 0:
		return fmt.Sprintf("%04d-%02d", x.y, x.m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", x.y, x.m, x.d)
}

func (x day) precision() string {
	switch {
	case x.m == 0:
		return "year"
	case x.d == 0:
		return "month"
	}
	return "day"
}

// Reports are of the time of newspapers on the web and before, not of the
// first second of a computer's clock nor of the end of all calendars.
const (
	firstYear = 1800
	lastYear  = 2200
	epochYear = 1970
)

// possible says whether such a day can be a day of publication. Fetched is
// when the input came; nothing was published later than a day after.
func (x day) possible(fetched time.Time) bool {
	if x.y < firstYear || x.y > lastYear || x.m < 0 || x.m > 12 || x.d < 0 || x.d > 31 {
		return false
	}
	if x == (day{1969, 12, 31}) || x == (day{epochYear, 1, 1}) || x.y == 1969 && x.m == 0 {
		return false
	}
	if x.d > 0 {
		t := time.Date(x.y, time.Month(x.m), x.d, 0, 0, 0, 0, time.UTC)
		if t.Day() != x.d {
			return false
		}
		return fetched.IsZero() || !t.After(fetched.AddDate(0, 0, 1))
	}
	return fetched.IsZero() || x.y <= fetched.Year()
}

// after is how many days x comes after y, below 0 if before.
func (x day) after(y day) int {
	a := time.Date(x.y, time.Month(x.m), x.d, 0, 0, 0, 0, time.UTC)
	b := time.Date(y.y, time.Month(y.m), y.d, 0, 0, 0, 0, time.UTC)
	return int(a.Sub(b) / (24 * time.Hour))
}

// layouts are the ways feeds, pages and rows write a time.
var layouts = []string{
	time.RFC3339, time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02T15:04:05-0700", "2006-01-02 15:04:05-07:00",
	"2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", time.RFC1123Z, time.RFC1123, time.RFC822Z,
	time.RFC822, "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04:05 -0700",
	"2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006", "20060102T150405Z", "20060102150405", "20060102",
}

// dayOf reads a date that fills s, in the ways rows and pages write it.
func dayOf(s string) day {
	s = clean.OneLine(s)
	if len(s) == 0 || len(s) > 60 {
		return day{}
	}
	if len(s) >= 10 && s[4] == '-' && s[7] == '-' {
		if x := isoDay(s[:10]); x.y > 0 {
			return x
		}
	}
	for _, l := range layouts {
		if t, err := time.Parse(l, s); err == nil {
			return day{t.Year(), int(t.Month()), t.Day()}
		}
	}
	if x := stamp(s); x.y > 0 {
		return x
	}
	w := word.Of(s, 0, len(s))
	if x, n := dayIn(w); n > 0 {
		return x
	}
	if len(w) > 1 {
		if x, n := dayIn(w[1:]); n > 0 {
			return x
		}
	}
	return partDay(s)
}

// stamp reads seconds or milliseconds since 1970.
func stamp(s string) day {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || len(s) < 9 || len(s) > 13 {
		return day{}
	}
	if len(s) > 11 {
		n /= 1000
	}
	t := time.Unix(n, 0).UTC()
	return day{t.Year(), int(t.Month()), t.Day()}
}

// partDay reads "2031-05" and "2031".
func partDay(s string) day {
	if y, err := strconv.Atoi(s); err == nil && len(s) == 4 {
		return day{y: y}
	}
	if len(s) == 7 && s[4] == '-' {
		y, e1 := strconv.Atoi(s[:4])
		m, e2 := strconv.Atoi(s[5:])
		if e1 == nil && e2 == nil && m >= 1 && m <= 12 {
			return day{y: y, m: m}
		}
	}
	return day{}
}

// isoDay reads a day of ten letters: 2031-05-04, with any one sign between.
func isoDay(s string) day {
	if len(s) != 10 || s[4] != s[7] || s[4] >= '0' && s[4] <= '9' {
		return day{}
	}
	y, e1 := strconv.Atoi(s[:4])
	m, e2 := strconv.Atoi(s[5:7])
	d, e3 := strconv.Atoi(s[8:])
	if e1 != nil || e2 != nil || e3 != nil || m < 1 || m > 12 || d < 1 || d > 31 {
		return day{}
	}
	return day{y, m, d}
}

// dayIn reads a day at the front of words and how many of them it takes:
// [weekday] month day year, [weekday] day month year, 2031-05-04.
func dayIn(w []word.Word) (day, int) {
	n := 0
	if len(w) > 0 && word.IsWeekday(w[0].Low) {
		n = 1
	}
	if len(w) > n {
		if x := isoDay(w[n].Low); x.y > 0 {
			return x, n + 1
		}
	}
	if len(w) < n+3 {
		return day{}, 0
	}
	m, d := word.MonthOf(w[n].Low), dayNumber(w[n+1].Low)
	if m == 0 {
		m, d = word.MonthOf(w[n+1].Low), dayNumber(w[n].Low)
	}
	y, err := strconv.Atoi(w[n+2].Low)
	if m == 0 || d == 0 || err != nil || len(w[n+2].Low) != 4 {
		return day{}, 0
	}
	return day{y, m, d}, n + 3
}

// dayNumber reads "4", "04", "4th"; 0 if it is no day of a month.
func dayNumber(s string) int {
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
