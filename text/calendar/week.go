package calendar

// Weekday is 1 for Monday to 7 for Sunday.
func (t Day) Weekday() int { return ((t.Serial()+3)%7+7)%7 + 1 }

// Week is the ISO 8601 year and week of a day.
func (t Day) Week() (year, week int) {
	thursday := t.PlusDays(4 - t.Weekday())
	first := Day{thursday.Y, 1, 1}
	return thursday.Y, (thursday.Serial()-first.Serial())/7 + 1
}

// WeekStart is the Monday of an ISO 8601 week.
func WeekStart(year, week int) Day {
	fourth := Day{year, 1, 4} // always in week 1
	return fourth.PlusDays(1 - fourth.Weekday() + 7*(week-1))
}

// NthWeekday is the nth given weekday of a month; the last for n = -1.
func NthWeekday(y, m, weekday, n int) Day {
	if n < 0 {
		last := Day{y, m, DaysIn(y, m)}
		return last.PlusDays(-((last.Weekday() - weekday + 7) % 7))
	}
	first := Day{y, m, 1}
	return first.PlusDays((weekday-first.Weekday()+7)%7 + 7*(n-1))
}

// Easter is Easter Sunday. Source: the "Anonymous Gregorian" algorithm,
// Meeus, Astronomical Algorithms, chapter 8.
func Easter(y int) Day {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	n := h + l - 7*m
	month := (n + 90) / 25
	return Day{y, month, (n + 33*month + 19) % 32}
}
