package text

// civil is a calendar day, or a month or year where the finer parts are 0.
type civil struct{ y, m, d int }

var monthDays = [13]int{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

func daysIn(y, m int) int {
	if m == 2 && (y%4 == 0 && y%100 != 0 || y%400 == 0) {
		return 29
	}
	return monthDays[m]
}

func validDay(y, m, d int) bool {
	return y >= 1000 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
}

// serial numbers days one by one. Source: Hinnant, "chrono-Compatible
// Low-Level Date Algorithms", days_from_civil.
func (t civil) serial() int {
	y, m := t.y, t.m
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*((m+9)%12)+2)/5 + t.d - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

// dayAt is the inverse of serial.
func dayAt(n int) civil {
	n += 719468
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	t := civil{y: yoe + era*400, m: (mp+2)%12 + 1, d: doy - (153*mp+2)/5 + 1}
	if t.m <= 2 {
		t.y++
	}
	return t
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}

// weekday is 1 for Monday to 7 for Sunday.
func (t civil) weekday() int { return ((t.serial()+3)%7+7)%7 + 1 }

func (t civil) plusDays(n int) civil { return dayAt(t.serial() + n) }

// plusMonths moves by months; a day the month lacks becomes its last.
func (t civil) plusMonths(n int) civil {
	at := t.y*12 + t.m - 1 + n
	t.y, t.m = floorDiv(at, 12), at-floorDiv(at, 12)*12+1
	if t.d > 0 {
		t.d = min(t.d, daysIn(t.y, t.m))
	}
	return t
}

func (t civil) before(u civil) bool {
	if t.y != u.y {
		return t.y < u.y
	}
	if t.m != u.m {
		return t.m < u.m
	}
	return t.d < u.d
}

// week is the ISO 8601 year and week of a day.
func (t civil) week() (year, week int) {
	thursday := t.plusDays(4 - t.weekday())
	first := civil{thursday.y, 1, 1}
	return thursday.y, (thursday.serial()-first.serial())/7 + 1
}

// weekStart is the Monday of an ISO 8601 week.
func weekStart(year, week int) civil {
	fourth := civil{year, 1, 4} // always in week 1
	return fourth.plusDays(1 - fourth.weekday() + 7*(week-1))
}

// nthWeekday is the nth given weekday of a month; the last for n = -1.
func nthWeekday(y, m, weekday, n int) civil {
	if n < 0 {
		last := civil{y, m, daysIn(y, m)}
		return last.plusDays(-((last.weekday() - weekday + 7) % 7))
	}
	first := civil{y, m, 1}
	return first.plusDays((weekday-first.weekday()+7)%7 + 7*(n-1))
}

// easter is Easter Sunday. Source: the "Anonymous Gregorian" algorithm,
// Meeus, Astronomical Algorithms, chapter 8.
func easter(y int) civil {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	n := h + l - 7*m
	month := (n + 90) / 25
	return civil{y, month, (n + 33*month + 19) % 32}
}
