// Package calendar knows the days of the calendar and what lies so many days,
// weeks or months from them, and the units in which time is told. It reads no text.
package calendar

// Day is a day of the calendar, a month where D is 0, a year where M is; the zero
// Day is none. Where Y alone is 0 the year is not known.
type Day struct{ Y, M, D int }

// On is the day of a year and month.
func On(y, m, d int) Day { return Day{y, m, d} }

var monthDays = [13]int{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// DaysIn is how many days a month has, 0 if there is no such month.
func DaysIn(y, m int) int {
	if m == 2 && (y%4 == 0 && y%100 != 0 || y%400 == 0) {
		return 29
	}
	return monthDays[m]
}

// Valid says whether there is such a day, in a year that news may tell of: from
// 1000 to 2199.
func Valid(y, m, d int) bool {
	return y >= 1000 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= DaysIn(y, m)
}

// Serial numbers days one by one; 1 January 1970 is 0. Source: Hinnant, "chrono-Compatible
// Low-Level Date Algorithms", days_from_civil.
func (t Day) Serial() int {
	y, m := t.Y, t.M
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*((m+9)%12)+2)/5 + t.D - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

// dayAt is the inverse of Serial.
func dayAt(n int) Day {
	n += 719468
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	t := Day{Y: yoe + era*400, M: (mp+2)%12 + 1, D: doy - (153*mp+2)/5 + 1}
	if t.M <= 2 {
		t.Y++
	}
	return t
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}

// PlusDays is the day n days after, before for n below 0.
func (t Day) PlusDays(n int) Day { return dayAt(t.Serial() + n) }

// PlusMonths is the day n months after; a day that month lacks becomes its last.
func (t Day) PlusMonths(n int) Day {
	at := t.Y*12 + t.M - 1 + n
	t.Y, t.M = floorDiv(at, 12), at-floorDiv(at, 12)*12+1
	if t.D > 0 {
		t.D = min(t.D, DaysIn(t.Y, t.M))
	}
	return t
}

// Before says whether a day comes before another.
func (t Day) Before(u Day) bool {
	if t.Y != u.Y {
		return t.Y < u.Y
	}
	if t.M != u.M {
		return t.M < u.M
	}
	return t.D < u.D
}

// String writes a day, month or year as 2031-05-04, 2031-05 or 2031. Unknown
// parts before known ones are X: XXXX-05-04.
func (t Day) String() string {
	var room [16]byte
	b := room[:0]
	if t.Y > 0 {
		b = Padded(b, t.Y, 4)
	} else {
		b = append(b, "XXXX"...)
	}
	if t.M == 0 {
		return string(b)
	}
	b = Padded(append(b, '-'), t.M, 2)
	if t.D == 0 {
		return string(b)
	}
	return string(Padded(append(b, '-'), t.D, 2))
}

// Padded appends a number to b with leading zeros, in as many digits as width, of
// which there are 8 at most.
func Padded(b []byte, n, width int) []byte {
	var digits [8]byte
	for i := width - 1; i >= 0; i-- {
		digits[i] = byte('0' + n%10)
		n /= 10
	}
	return append(b, digits[:width]...)
}
