package piece

import (
	"strings"
)

// digits reads what begins with a digit: a number, an ordinal, a clock time,
// a date in figures, a decade. Digits that run into letters no rule knows
// ("3D") are no number.
func (s *scanner) digits() {
	for _, form := range []func(string) (int, Piece){isoDate, slashDate, clockTime} {
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
func (s *scanner) suffixed(end int, w Piece) {
	stop := s.runEnd(end)
	suffix := s.text[end:stop]
	switch scale := s.briefScale(suffix, stop, w); {
	case scale > 0:
		s.emit(stop, Piece{ID: shapeNumber, Kind: Number | Brief, Value: scale, Num: Tidy(w.Num * float64(scale))})
	case len(suffix) == 2 && isOrdinalSuffix(suffix):
		s.emit(stop, Piece{ID: shapeOrdinal, Kind: Ordinal, Value: w.Value, Num: w.Num})
	case suffix == "s" && w.ID == shapeYear && w.Value%10 == 0:
		s.emit(stop, Piece{ID: shapeDecade, Kind: Decade, Value: w.Value})
	case suffix == "s" && w.ID != shapeYear && w.Value >= 20 && w.Value < 100 && w.Value%10 == 0:
		s.emit(stop, Piece{ID: shapeDecade, Kind: Decade, Value: 1900 + w.Value})
	case knownSuffix(suffix):
		s.emit(end, w)
	default:
		s.emit(stop, Piece{})
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
func (s *scanner) briefScale(suffix string, stop int, w Piece) int {
	const roundK = 20 // less is rather the length of a run
	b := briefScales[strings.ToLower(suffix)]
	if b.sure || b.scale == 0 {
		return b.scale
	}
	if last := len(s.out) - 1; last >= 0 {
		if p := &s.out[last]; moneySigns[p.In(s.text)] != "" || p.ID == lex.signs['$'] {
			return b.scale
		}
	}
	next, _, _ := strings.Cut(strings.TrimPrefix(s.text[stop:], " "), " ")
	e := lex.words[strings.ToLower(strings.Trim(next, ".,;:"))]
	if e.kind&Money != 0 && stop < len(s.text) && s.text[stop] == ' ' || suffix == "k" && w.Num >= roundK && e.kind&People != 0 {
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
	return ok && e.kind&(Unit|Measure|Scale|Meridiem) != 0 || len(moneySigns[s]) == 3
}

// mostDigits are those of a number that can be a count.
const mostDigits = 15

// readNumber reads digits with signs between their groups and a decimal part.
func readNumber(s string) (int, Piece) {
	whole, digits, n := wholePart(s)
	w := Piece{ID: shapeNumber, Kind: Number, Value: whole, Num: float64(whole)}
	switch {
	case n+1 < len(s) && s[n] == '.' && byteClass[s[n+1]] == byteDigit:
		return decimals(s, n, w)
	case digits > mostDigits:
		return n, Piece{}
	case n <= 2 && whole >= 1 && whole <= 31:
		w.ID, w.Kind = shapeDay, Number|Day
	case n == 4 && digits == 4 && whole >= 1000 && whole < 2200:
		w.ID, w.Kind = shapeYear, Number|Year
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
func decimals(s string, n int, w Piece) (int, Piece) {
	scale := 0.1
	for n++; n < len(s) && byteClass[s[n]] == byteDigit; n++ {
		w.Num += scale * float64(s[n]-'0')
		scale /= 10
	}
	if n+1 < len(s) && s[n] == '.' && byteClass[s[n+1]] == byteDigit {
		for n < len(s) && (byteClass[s[n]] == byteDigit || s[n] == '.') {
			n++
		}
		return n, Piece{}
	}
	if w.Value >= 1e15 {
		return n, Piece{}
	}
	w.ID, w.Kind, w.Num = shapeDecimal, Number|Decimal, Tidy(w.Num)
	return n, w
}

// Tidy rounds away what adding tenths of tenths leaves.
func Tidy(x float64) float64 {
	if x > 1e9 {
		return x
	}
	return float64(int64(x*1e6+0.5)) / 1e6
}

// Digits reads the digits that s begins with, most of them at most: their value and
// how many they are.
func Digits(s string, most int) (val, n int) {
	for n < len(s) && n < most && byteClass[s[n]] == byteDigit {
		val = val*10 + int(s[n]-'0')
		n++
	}
	return val, n
}
