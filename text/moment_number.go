package text

import (
	"strings"

	"synoptic/text/calendar"
)

// digits reads what begins with a digit: a number, an ordinal, a clock time,
// a date in figures, a decade. Digits that run into letters no rule knows
// ("3D") are no number.
func (s *pieceScan) digits() {
	for _, form := range []func(string) (int, piece){isoDate, slashDate, clockTime} {
		if n, w := form(s.text[s.at:]); n > 0 {
			s.emit(s.at+n, w)
			return
		}
	}
	n, w := readNumber(s.text[s.at:])
	end := s.at + n
	if end < len(s.text) && byteClass[s.text[end]] == byteLetter {
		s.suffixed(end, w)
		return
	}
	s.emit(end, w)
}

// suffixed reads a number with letters glued to it: 16th, 1980s, 25km.
func (s *pieceScan) suffixed(end int, w piece) {
	stop := s.runEnd(end)
	suffix := s.text[end:stop]
	switch scale := s.briefScale(suffix, stop, w); {
	case scale > 0:
		s.emit(stop, piece{id: pieceNumber, kind: kNumber | kBrief, val: scale, num: tidy(w.num * float64(scale))})
	case len(suffix) == 2 && isOrdinalSuffix(suffix):
		s.emit(stop, piece{id: pieceOrdinal, kind: kOrdinal, val: w.val, num: w.num})
	case suffix == "s" && w.id == pieceYear && w.val%10 == 0:
		s.emit(stop, piece{id: pieceDecade, kind: kDecade, val: w.val})
	case suffix == "s" && w.id != pieceYear && w.val >= 20 && w.val < 100 && w.val%10 == 0:
		s.emit(stop, piece{id: pieceDecade, kind: kDecade, val: 1900 + w.val})
	case knownSuffix(suffix):
		s.emit(end, w)
	default:
		s.emit(stop, piece{})
	}
}

// briefScales are the scales that are written short and glued to a number.
// Sure ones are nothing else whatever stands beside them; the others also are
// units (100m, a 10k run).
var briefScales = map[string]struct {
	scale int
	sure  bool
}{
	"bn": {1e9, true}, "mn": {1e6, true}, "mln": {1e6, true}, "tn": {1e12, true}, "trn": {1e12, true},
	"m": {1e6, false}, "b": {1e9, false}, "t": {1e12, false}, "k": {1e3, false},
}

// briefScale is the scale that the letters glued to a number, which end at
// stop, stand for: after a sign of money or before a currency, or 40k before
// what is counted; 0 if they are none.
func (s *pieceScan) briefScale(suffix string, stop int, w piece) int {
	const roundK = 20 // less is rather the length of a run
	b := briefScales[strings.ToLower(suffix)]
	if b.sure || b.scale == 0 {
		return b.scale
	}
	if last := len(s.out) - 1; last >= 0 {
		if p := &s.out[last]; moneySigns[s.text[p.start:p.end]] != "" || p.id == lex.signs['$'] {
			return b.scale
		}
	}
	next, _, _ := strings.Cut(strings.TrimPrefix(s.text[stop:], " "), " ")
	e := lex.words[strings.ToLower(strings.Trim(next, ".,;:"))]
	if e.kind&kMoney != 0 && stop < len(s.text) && s.text[stop] == ' ' || suffix == "k" && w.num >= roundK && peopleWords[e.id] {
		return b.scale
	}
	return 0
}

func isOrdinalSuffix(s string) bool {
	switch s {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return true
	}
	return false
}

// knownSuffix says whether letters glued to a number are a unit.
func knownSuffix(s string) bool {
	const longest = 12
	if len(s) > longest {
		return false
	}
	var low [longest]byte
	for i := range s {
		low[i] = s[i] | 0x20
	}
	e, ok := lookup(low[:len(s)])
	return ok && e.kind&(kUnit|kMeasure|kScale|kMeridiem) != 0 || len(moneySigns[s]) == 3
}

// mostDigits are those of a number that can be a count.
const mostDigits = 15

// readNumber reads digits with signs between their groups and a decimal part.
func readNumber(s string) (int, piece) {
	whole, digits, n := wholePart(s)
	w := piece{id: pieceNumber, kind: kNumber, val: whole, num: float64(whole)}
	switch {
	case n+1 < len(s) && s[n] == '.' && byteClass[s[n+1]] == byteDigit:
		return decimals(s, n, w)
	case digits > mostDigits:
		return n, piece{}
	case n <= 2 && whole >= 1 && whole <= 31:
		w.id, w.kind = pieceDay, kNumber|kDay
	case n == 4 && digits == 4 && whole >= 1000 && whole < 2200:
		w.id, w.kind = pieceYear, kNumber|kYear
	}
	return n, w
}

// wholePart is what comes before the decimal part of the number that s begins
// with, how many digits it has and how many bytes: 1,200, 1'200, 12,34,567,
// and 1 200 where the space is a hard one. Of more digits than any count has,
// one too many is counted.
func wholePart(s string) (whole, digits, n int) {
	spaced := false
	for n < len(s) && digits <= mostDigits {
		if byteClass[s[n]] == byteDigit {
			whole = whole*10 + int(s[n]-'0')
			digits++
			n++
			continue
		}
		gap := groupSign(s[n:], digits)
		if gap == 0 && (digits <= 3 || spaced) {
			gap = spacedThousands(s[n:], n)
			spaced = spaced || gap > 0
		}
		if gap == 0 {
			break
		}
		n += gap
	}
	for n < len(s) && byteClass[s[n]] == byteDigit {
		n++
	}
	return whole, digits, n
}

// groupSign is 1 if s, behind so many digits, begins with a sign that parts
// groups of digits; else 0.
func groupSign(s string, digits int) int {
	switch {
	case s[0] == ',' && (isThousands(s[1:]) || digits <= 2 && isLakhs(s[1:])):
		return 1
	case s[0] == '\'' && digits <= 3 && isThousands(s[1:]):
		return 1
	}
	return 0
}

// isThousands says whether s begins with three digits and no fourth.
func isThousands(s string) bool {
	for i := 0; i < 3; i++ {
		if i >= len(s) || byteClass[s[i]] != byteDigit {
			return false
		}
	}
	return len(s) == 3 || byteClass[s[3]] != byteDigit
}

// isLakhs says whether groups of two digits and a last one of three follow a
// comma, as in 12,34,567.
func isLakhs(s string) bool {
	n := 0
	for n+2 < len(s) && byteClass[s[n]] == byteDigit && byteClass[s[n+1]] == byteDigit && s[n+2] == ',' {
		n += 3
	}
	return n > 0 && isThousands(s[n:])
}

// spacedThousands is the length of the space at the start of s if it parts
// thousands: any but a common one, or a common one before 000.
func spacedThousands(s string, before int) int {
	if before == 0 {
		return 0
	}
	for _, space := range [...]string{"\u00a0", "\u202f", "\u2009"} {
		if strings.HasPrefix(s, space) && isThousands(s[len(space):]) {
			return len(space)
		}
	}
	if strings.HasPrefix(s, " 000") && isThousands(s[1:]) {
		return 1
	}
	return 0
}

// decimals reads the decimal part that begins with the stop at n. A second
// stop makes it a version or an address, no number, and more digits before the
// first than any count has are none.
func decimals(s string, n int, w piece) (int, piece) {
	scale := 0.1
	for n++; n < len(s) && byteClass[s[n]] == byteDigit; n++ {
		w.num += scale * float64(s[n]-'0')
		scale /= 10
	}
	if n+1 < len(s) && s[n] == '.' && byteClass[s[n+1]] == byteDigit {
		for n < len(s) && (byteClass[s[n]] == byteDigit || s[n] == '.') {
			n++
		}
		return n, piece{}
	}
	if w.val >= 1e15 {
		return n, piece{}
	}
	w.id, w.kind, w.num = pieceDecimal, kNumber|kDecimal, tidy(w.num)
	return n, w
}

// tidy rounds away what adding tenths of tenths leaves.
func tidy(x float64) float64 {
	if x > 1e9 {
		return x
	}
	return float64(int64(x*1e6+0.5)) / 1e6
}

// isoDate reads 2025-05-04.
func isoDate(s string) (int, piece) {
	if len(s) < 8 || s[4] != '-' {
		return 0, piece{}
	}
	y, n := upToDigits(s, 4)
	if n != 4 || y < 1000 {
		return 0, piece{}
	}
	return dayOf(s, 5, '-', func(m, d int) (int, int, int) { return y, m, d })
}

// slashDate reads 12/31/2017, month first unless the first cannot be one.
func slashDate(s string) (int, piece) {
	if len(s) < 6 || (s[1] != '/' && s[2] != '/') {
		return 0, piece{}
	}
	n, end := 0, 0
	var part [3]int
	for i := range part {
		v, w := upToDigits(s[n:], 4)
		if w == 0 || (i < 2 && w > 2) || (i == 2 && w != 2 && w != 4) {
			return 0, piece{}
		}
		part[i], n = v, n+w
		end = n
		if i < 2 {
			if n >= len(s) || s[n] != '/' {
				return 0, piece{}
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
		return 0, piece{}
	}
	return end, piece{id: pieceSlash, kind: kFullDate, val: y*10000 + m*100 + d}
}

// century completes a year of two digits: up to 49 is this century's.
func century(y int) int {
	if y < 50 {
		return 2000 + y
	}
	return 1900 + y
}

// dayOf reads the month and day of a date in figures from offset n on.
func dayOf(s string, n int, sep byte, order func(a, b int) (int, int, int)) (int, piece) {
	a, w := upToDigits(s[n:], 2)
	n += w
	if w == 0 || n >= len(s) || s[n] != sep {
		return 0, piece{}
	}
	b, w2 := upToDigits(s[n+1:], 2)
	n += 1 + w2
	y, m, d := order(a, b)
	if w2 == 0 || !calendar.Valid(y, m, d) || (n < len(s) && byteClass[s[n]] == byteDigit) {
		return 0, piece{}
	}
	return n, piece{id: pieceISO, kind: kFullDate, val: y*10000 + m*100 + d}
}

// clockTime reads 12:10 and 12:10:35.
func clockTime(s string) (int, piece) {
	h, n := upToDigits(s, 3)
	if n == 0 || n > 2 || h > 24 || n >= len(s) || s[n] != ':' {
		return 0, piece{}
	}
	m, w := upToDigits(s[n+1:], 3)
	if w != 2 || m > 59 {
		return 0, piece{}
	}
	n += 3
	if n < len(s) && s[n] == ':' {
		if sec, w := upToDigits(s[n+1:], 3); w == 2 && sec < 60 {
			n += 3
		} else {
			return 0, piece{}
		}
	}
	return n, piece{id: pieceClock, kind: kClock, val: h*60 + m}
}

// upToDigits reads at most most digits.
func upToDigits(s string, most int) (val, n int) {
	for n < len(s) && n < most && byteClass[s[n]] == byteDigit {
		val = val*10 + int(s[n]-'0')
		n++
	}
	return val, n
}
