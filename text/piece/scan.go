package piece

import "synoptic/text/letter"

// Cut gives the pieces of a text, in order.
func Cut(text string) []Piece {
	s := scanner{text: text, out: make([]Piece, 0, len(text)/5+8)}
	for s.at < len(text) {
		s.step()
	}
	return s.out
}

type scanner struct {
	text string
	at   int
	end  int // end of the word before
	line bool
	out  []Piece
}

// Classes of bytes.
const (
	byteSign = iota
	byteSpace
	byteLetter
	byteDigit
	byteHigh // part of a character outside ASCII
)

var byteClass = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c <= ' ':
			t[c] = byteSpace
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z':
			t[c] = byteLetter
		case c >= '0' && c <= '9':
			t[c] = byteDigit
		case c >= 0x80:
			t[c] = byteHigh
		}
	}
	return t
}()

func (s *scanner) step() {
	c := s.text[s.at]
	switch byteClass[c] {
	case byteSpace:
		s.line = s.line || c == '\n'
		s.at++
	case byteLetter:
		s.letters()
	case byteDigit:
		s.digits()
	case byteHigh:
		s.high()
	default:
		s.emit(s.at+1, Piece{ID: lex.signs[c]})
	}
}

// emit adds the word that runs from at to end.
func (s *scanner) emit(end int, w Piece) {
	w.Start, w.End = s.at, end
	w.Glued = s.at == s.end && len(s.out) > 0
	w.Broke = s.line
	w.Kind |= lex.kinds[w.ID]
	s.out = append(s.out, w)
	s.at, s.end, s.line = end, end, false
}

// letters reads a run of letters and looks it up. A run with digits in it
// ("G20") is no word of ours, nor is a long one.
func (s *scanner) letters() {
	end := s.at
	for end < len(s.text) && byteClass[s.text[end]] == byteLetter {
		end++
	}
	if q := s.quarter(end); q > 0 {
		s.emit(end+1, Piece{ID: shapeQuarter, Kind: Quarter, Value: q})
		return
	}
	if after, hour := s.meridiem(); after > 0 {
		s.emit(after, Piece{ID: shapeMeridiem, Kind: Meridiem, Value: hour})
		return
	}
	w := Piece{Upper: letter.IsUpper(s.text[s.at]), Letters: true}
	switch {
	case !s.otherRun(end):
		end = s.lookUp(end, &w)
	case !s.currency(end):
		end = s.runEnd(end)
	}
	s.emit(end, w)
}

// lookUp completes the word of letters that ends at end by what the lexicon
// has of it, and gives its end: an abbreviation takes its stop along.
func (s *scanner) lookUp(end int, w *Piece) int {
	const longest = 16
	run := end - s.at
	if run > longest {
		return end
	}
	var low [longest]byte
	for i := range run {
		low[i] = s.text[s.at+i] | 0x20
	}
	e, ok := lookup(low[:run])
	if !ok || e.proper && !w.Upper && !plainName(e, run) {
		return end
	}
	w.ID, w.Kind, w.Value, w.Num = e.id, e.kind, e.val, float64(e.val)
	if e.dotted && end < len(s.text) && s.text[end] == '.' {
		return end + 1
	}
	return end
}

// currency says whether the letters that end at i are the code of a currency
// before a number: USD115.
func (s *scanner) currency(i int) bool {
	return i-s.at == 3 && byteClass[s.text[i]] == byteDigit && len(moneySigns[s.text[s.at:i]]) == 3
}

// plainName says whether a word without a capital can only be a day or month:
// may, march and august are other words too.
func plainName(e lexeme, run int) bool {
	const march, august = 3, 8
	return e.kind&(Weekday|Weekdays) != 0 || e.kind&Month != 0 && run >= len("june") && e.val != march && e.val != august
}

// quarter is 1 to 4 where the letters that end at i are the Q of Q1 to Q4.
func (s *scanner) quarter(i int) int {
	if i != s.at+1 || s.text[s.at] != 'Q' || i >= len(s.text) || s.text[i] < '1' || s.text[i] > '4' {
		return 0
	}
	if i+1 < len(s.text) && (byteClass[s.text[i+1]] == byteDigit || byteClass[s.text[i+1]] == byteLetter) {
		return 0
	}
	return int(s.text[i] - '0')
}

// otherRun says whether the letters go on at i with something that makes the
// whole no word of the lexicon: digits, or letters outside ASCII.
func (s *scanner) otherRun(i int) bool {
	if i == len(s.text) {
		return false
	}
	switch byteClass[s.text[i]] {
	case byteDigit:
		return true
	case byteHigh:
		return !s.punctuation(i)
	}
	return false
}

// runEnd is the end of a run of letters, digits and characters outside ASCII.
func (s *scanner) runEnd(i int) int {
	for i < len(s.text) {
		switch byteClass[s.text[i]] {
		case byteLetter, byteDigit:
			i++
		case byteHigh:
			if s.punctuation(i) {
				return i
			}
			i++
		default:
			return i
		}
	}
	return i
}

// punctuation says whether the character at i is a quotation mark, dash,
// hard space, or sign of money.
func (s *scanner) punctuation(i int) bool {
	if s.text[i] == 0xC2 {
		return i+1 < len(s.text) && (s.text[i+1] == 0xA0 || s.text[i+1] == 0xA3 || s.text[i+1] == 0xA5 || s.text[i+1] == 0xB0 || s.text[i+1] == 0xBD)
	}
	return s.text[i] == 0xE2 && i+2 < len(s.text) && (s.text[i+1] == 0x80 || s.text[i+1] == 0x82)
}

// high reads a character outside ASCII.
func (s *scanner) high() {
	if !s.punctuation(s.at) {
		s.emit(s.runEnd(s.at), Piece{Letters: true})
		return
	}
	if s.text[s.at] == 0xC2 {
		switch s.text[s.at+1] {
		case 0xA0:
			s.at += 2
		case 0xA3:
			s.emit(s.at+2, Piece{ID: pound})
		case 0xA5:
			s.emit(s.at+2, Piece{ID: Mark})
		case 0xBD:
			s.emit(s.at+2, Piece{ID: halfSign, Num: 0.5})
		default:
			s.emit(s.at+2, Piece{ID: degree})
		}
		return
	}
	id := Mark
	switch third := s.text[s.at+2]; {
	case s.text[s.at+1] == 0x82:
		if third == 0xAC {
			id = euro
		}
	case third >= 0x90 && third <= 0x95:
		id = lex.signs['-']
	case third == 0x98 || third == 0x99:
		id = lex.signs['\'']
	case third <= 0x8B || third == 0xAF: // spaces of other widths
		s.at += 3
		return
	}
	s.emit(s.at+3, Piece{ID: id})
}

// meridiem is the end of "a.m." or "p.m." at the place of the scan, with 0 or
// 12 for the hour it begins at; the end is 0 if there is none.
func (s *scanner) meridiem() (end, hour int) {
	rest := s.text[s.at:]
	if len(rest) < 3 || rest[1] != '.' || rest[2]|0x20 != 'm' {
		return 0, 0
	}
	switch rest[0] | 0x20 {
	case 'a':
	case 'p':
		hour = 12
	default:
		return 0, 0
	}
	switch {
	case len(rest) > 3 && rest[3] == '.':
		return s.at + 4, hour
	case len(rest) > 3 && byteClass[rest[3]] == byteLetter:
		return 0, 0
	}
	return s.at + 3, hour
}
