package piece

import "synoptic/text/calendar"

// isoDate reads 2025-05-04.
func isoDate(s string) (int, Piece) {
	if len(s) < 8 || s[4] != '-' {
		return 0, Piece{}
	}
	y, n := Digits(s, 4)
	if n != 4 || y < 1000 {
		return 0, Piece{}
	}
	return dayOf(s, 5, '-', func(m, d int) (int, int, int) { return y, m, d })
}

// slashDate reads 12/31/2017, month first unless the first cannot be one.
func slashDate(s string) (int, Piece) {
	if len(s) < 6 || (s[1] != '/' && s[2] != '/') {
		return 0, Piece{}
	}
	n, end := 0, 0
	var part [3]int
	for i := range part {
		v, w := Digits(s[n:], 4)
		if w == 0 || (i < 2 && w > 2) || (i == 2 && w != 2 && w != 4) {
			return 0, Piece{}
		}
		part[i], n = v, n+w
		end = n
		if i < 2 {
			if n >= len(s) || s[n] != '/' {
				return 0, Piece{}
			}
			n++
		}
	}
	m, d, y := part[0], part[1], part[2]
	if m > 12 {
		m, d = d, m
	}
	if y < 100 {
		y = century(y)
	}
	if !calendar.Valid(y, m, d) || (end < len(s) && (s[end] == '/' || byteClass[s[end]] == byteDigit)) {
		return 0, Piece{}
	}
	return end, Piece{ID: shapeSlash, Kind: FullDate, Value: y*10000 + m*100 + d}
}

// century completes a year of two digits: up to 49 is this century's.
func century(y int) int {
	if y < 50 {
		return 2000 + y
	}
	return 1900 + y
}

// dayOf reads the month and day of a date in figures from offset n on.
func dayOf(s string, n int, sep byte, order func(a, b int) (int, int, int)) (int, Piece) {
	a, w := Digits(s[n:], 2)
	n += w
	if w == 0 || n >= len(s) || s[n] != sep {
		return 0, Piece{}
	}
	b, w2 := Digits(s[n+1:], 2)
	n += 1 + w2
	y, m, d := order(a, b)
	if w2 == 0 || !calendar.Valid(y, m, d) || (n < len(s) && byteClass[s[n]] == byteDigit) {
		return 0, Piece{}
	}
	return n, Piece{ID: shapeISO, Kind: FullDate, Value: y*10000 + m*100 + d}
}

// clockTime reads 12:10 and 12:10:35.
func clockTime(s string) (int, Piece) {
	h, n := Digits(s, 3)
	if n == 0 || n > 2 || h > 24 || n >= len(s) || s[n] != ':' {
		return 0, Piece{}
	}
	m, w := Digits(s[n+1:], 3)
	if w != 2 || m > 59 {
		return 0, Piece{}
	}
	n += 3
	if n < len(s) && s[n] == ':' {
		if sec, w := Digits(s[n+1:], 3); w == 2 && sec < 60 {
			n += 3
		} else {
			return 0, Piece{}
		}
	}
	return n, Piece{ID: shapeClock, Kind: Clock, Value: h*60 + m}
}
