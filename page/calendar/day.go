// Package calendar reads days, as lines, rows and addresses write them, in
// English, in figures and with the names of months in other languages. It judges
// no day but whether it can be: which of several a report was published on is
// for who sees where each stands.
package calendar

import (
	"fmt"
	"time"
)

// Day is a day of the calendar, a month where D is zero, a year where M is; the
// zero Day is none.
type Day struct{ Y, M, D int }

// ISO is the day as ISO 8601 writes it: 2031-05-04, 2031-05 or 2031; "" of none.
func (x Day) ISO() string {
	switch {
	case x.Y == 0:
		return ""
	case x.M == 0:
		return fmt.Sprintf("%04d", x.Y)
	case x.D == 0:
		return fmt.Sprintf("%04d-%02d", x.Y, x.M)
	}
	return fmt.Sprintf("%04d-%02d-%02d", x.Y, x.M, x.D)
}

// Precision is how exact the day is: year, month or day.
func (x Day) Precision() string {
	switch {
	case x.M == 0:
		return "year"
	case x.D == 0:
		return "month"
	}
	return "day"
}

// Reports are of the time of newspapers on the web and before, not of the
// first second of a computer's clock nor of the end of all calendars: LastYear
// is the last that can be meant.
const (
	firstYear = 1800
	LastYear  = 2200
	epochYear = 1970
)

// Possible says whether such a day can be a day of publication. Fetched is
// when the input came; nothing was published later than a day after.
func (x Day) Possible(fetched time.Time) bool {
	if x.Y < firstYear || x.Y > LastYear || x.M < 0 || x.M > 12 || x.D < 0 || x.D > 31 {
		return false
	}
	if x == (Day{1969, 12, 31}) || x == (Day{epochYear, 1, 1}) || x.Y == 1969 && x.M == 0 {
		return false
	}
	if x.D > 0 {
		t := time.Date(x.Y, time.Month(x.M), x.D, 0, 0, 0, 0, time.UTC)
		if t.Day() != x.D {
			return false
		}
		return fetched.IsZero() || !t.After(fetched.AddDate(0, 0, 1))
	}
	return fetched.IsZero() || x.Y <= fetched.Year()
}

// After is how many days x comes after y, below 0 if before.
func (x Day) After(y Day) int {
	a := time.Date(x.Y, time.Month(x.M), x.D, 0, 0, 0, 0, time.UTC)
	b := time.Date(y.Y, time.Month(y.M), y.D, 0, 0, 0, 0, time.UTC)
	return int(a.Sub(b) / (24 * time.Hour))
}

// OfPages says whether x is a whole day of the time of pages.
func (x Day) OfPages() bool { return x.D > 0 && x.Y >= 1995 && x.Y <= LastYear }
