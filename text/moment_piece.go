package text

import (
	"synoptic/english"
	"synoptic/text/letter"
)

// piece is a token of the quick scan on which moments and figures are read.
// It is coarser than a token of syntax ("p.m.", "2025-05-04" and "1,200" are
// one word each) and costs no model.
type piece struct {
	start, end int
	id         pieceID   // entry of the lexicon, or the shape of a number
	kind       pieceKind // what it may be in a rule
	val        int       // number, month 1-12, weekday 1-7, ...
	num        float64   // value of a number with decimals
	glued      bool      // nothing stands between it and the word before
	broke      bool      // a line begins with it
	upper      bool      // its first letter is a capital
	letters    bool      // a word, no number or sign
}

// pieceID names an entry of the lexicon. The first ones are shapes.
type pieceID uint16

const (
	pieceOther   pieceID = iota // a word no rule knows
	pieceSign                   // punctuation no rule knows
	pieceDay                    // 1 to 31
	pieceYear                   // 1000 to 2199, four digits
	pieceNumber                 // any other whole number
	pieceDecimal                // 2.5
	pieceOrdinal                // 16th
	pieceClock                  // 12:10, as minutes
	pieceISO                    // 2025-05-04, as year*10000+month*100+day
	pieceQuarter                // Q3
	pieceSlash                  // 12/31/2017, likewise
	pieceDecade                 // 1980s, as the first year
	piecePM                     // a.m. is 0, p.m. is 12
	firstLexeme
)

// scan is a text cut into pieces. Its methods read what the pieces tell alone,
// without the letters of the text and without its tokens.
type scan []piece

// pieces cuts a text into pieces.
func pieces(text string) scan {
	s := pieceScan{text: text, out: make([]piece, 0, len(text)/5+8)}
	for s.at < len(text) {
		s.step()
	}
	return s.out
}

type pieceScan struct {
	text string
	at   int
	end  int // end of the word before
	line bool
	out  []piece
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

func (s *pieceScan) step() {
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
		s.emit(s.at+1, piece{id: lex.signs[c]})
	}
}

// emit adds the word that runs from at to end.
func (s *pieceScan) emit(end int, w piece) {
	w.start, w.end = s.at, end
	w.glued = s.at == s.end && len(s.out) > 0
	w.broke = s.line
	w.kind |= lex.kinds[w.id]
	s.out = append(s.out, w)
	s.at, s.end, s.line = end, end, false
}

// letters reads a run of letters and looks it up. A run with digits in it
// ("G20") is no word of ours, nor is a long one.
func (s *pieceScan) letters() {
	end := s.at
	for end < len(s.text) && byteClass[s.text[end]] == byteLetter {
		end++
	}
	if q := s.quarter(end); q > 0 {
		s.emit(end+1, piece{id: pieceQuarter, kind: kQuarter, val: q})
		return
	}
	if after, hour := s.meridiem(); after > 0 {
		s.emit(after, piece{id: piecePM, kind: kMeridiem, val: hour})
		return
	}
	w := piece{upper: letter.IsUpper(s.text[s.at]), letters: true}
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
func (s *pieceScan) lookUp(end int, w *piece) int {
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
	if !ok || e.proper && !w.upper && !plainName(e, run) {
		return end
	}
	w.id, w.kind, w.val, w.num = e.id, e.kind, e.val, float64(e.val)
	if e.dotted && end < len(s.text) && s.text[end] == '.' {
		return end + 1
	}
	return end
}

// currency says whether the letters that end at i are the code of a currency
// before a number: USD115.
func (s *pieceScan) currency(i int) bool {
	return i-s.at == 3 && byteClass[s.text[i]] == byteDigit && len(moneySigns[s.text[s.at:i]]) == 3
}

// plainName says whether a word without a capital can only be a day or month:
// may, march and august are other words too.
func plainName(e lexeme, run int) bool {
	const march, august = 3, 8
	return e.kind&(kWeekday|kWeekdays) != 0 || e.kind&kMonth != 0 && run >= len("june") && e.val != march && e.val != august
}

// quarter is 1 to 4 where the letters that end at i are the Q of Q1 to Q4.
func (s *pieceScan) quarter(i int) int {
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
func (s *pieceScan) otherRun(i int) bool {
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
func (s *pieceScan) runEnd(i int) int {
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
func (s *pieceScan) punctuation(i int) bool {
	if s.text[i] == 0xC2 {
		return i+1 < len(s.text) && (s.text[i+1] == 0xA0 || s.text[i+1] == 0xA3 || s.text[i+1] == 0xA5 || s.text[i+1] == 0xB0 || s.text[i+1] == 0xBD)
	}
	return s.text[i] == 0xE2 && i+2 < len(s.text) && (s.text[i+1] == 0x80 || s.text[i+1] == 0x82)
}

// high reads a character outside ASCII.
func (s *pieceScan) high() {
	if !s.punctuation(s.at) {
		s.emit(s.runEnd(s.at), piece{letters: true})
		return
	}
	if s.text[s.at] == 0xC2 {
		switch s.text[s.at+1] {
		case 0xA0:
			s.at += 2
		case 0xA3:
			s.emit(s.at+2, piece{id: lexPound})
		case 0xA5:
			s.emit(s.at+2, piece{id: pieceSign})
		case 0xBD:
			s.emit(s.at+2, piece{id: lexHalfSign, num: 0.5})
		default:
			s.emit(s.at+2, piece{id: lexDegree})
		}
		return
	}
	id := pieceSign
	switch third := s.text[s.at+2]; {
	case s.text[s.at+1] == 0x82:
		if third == 0xAC {
			id = lexEuro
		}
	case third >= 0x90 && third <= 0x95:
		id = lex.signs['-']
	case third == 0x98 || third == 0x99:
		id = lex.signs['\'']
	case third <= 0x8B || third == 0xAF: // spaces of other widths
		s.at += 3
		return
	}
	s.emit(s.at+3, piece{id: id})
}

// meridiem is the end of "a.m." or "p.m." at the place of the scan, with 0 or
// 12 for the hour it begins at; the end is 0 if there is none.
func (s *pieceScan) meridiem() (end, hour int) {
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

// functionWords are the words that no name and no verb is made of.
var functionWords = idSet(english.Ties + " " + english.Beside + " of a my your during under through between because both all any no off")

// plain says whether a piece is a word of content that no kind of time or
// number takes.
func (p *piece) plain() bool {
	return p.letters && p.kind&^(kMeasure|kMoney|kSpeech) == 0 && !functionWords[p.id]
}

// capital says whether a piece is such a word with a capital, as in names.
func (p *piece) capital() bool { return p.upper && p.plain() }
