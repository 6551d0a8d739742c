package date

import (
	"strconv"
	"strings"
	"time"

	"synoptic/news"
)

// inFigures is the day that a line over a report states in figures, of which it is not
// known whether the day or the month is first, where only one of the two is near the
// days of the story's other reports; and the figures.
func inFigures(cuts []news.Cut, near []evidence) (day time.Time, figures string) {
	for _, c := range cuts {
		if c.At > 0 || len(c.Text) > len("31/12/2031") {
			continue
		}
		a, b := bothOrders(strings.TrimSpace(c.Text))
		if x, y := nearAny(a, near), nearAny(b, near); x != y {
			if y {
				a = b
			}
			return a, strings.TrimSpace(c.Text)
		}
	}
	return time.Time{}, ""
}

// bothOrders is the two days that three figures may be, 07/03/2026: the 7th of March,
// the 3rd of July; none where they are no such figures.
func bothOrders(s string) (dayFirst, monthFirst time.Time) {
	f := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '-' || r == '.' })
	if len(f) != 3 || len(f[2]) != 4 {
		return
	}
	var n [3]int
	for i := range f {
		v, err := strconv.Atoi(f[i])
		if err != nil || v < 1 || i < 2 && v > 12 {
			return time.Time{}, time.Time{}
		}
		n[i] = v
	}
	return time.Date(n[2], time.Month(n[1]), n[0], 0, 0, 0, 0, time.UTC), time.Date(n[2], time.Month(n[0]), n[1], 0, 0, 0, 0, time.UTC)
}

// nearAny says whether a day is near one of those of other reports.
func nearAny(day time.Time, others []evidence) bool {
	if day.IsZero() {
		return false
	}
	for _, o := range others {
		if within(day, o.day, nearEach) {
			return true
		}
	}
	return false
}
