package token

import (
	"unicode"
	"unicode/utf8"
)

// Tokenize finds the tokens of a sentence: their offsets, nothing else.
// Contractions are split ("ca" "n't"), hyphened words too ("long" "-"
// "term") unless the first part is a prefix, as UD English EWT does. Every
// byte that is not space is in exactly one token.
func Tokenize(sentence string) []Token {
	s := scanner{text: sentence, out: make([]Token, 0, len(sentence)/4+4)}
	for s.at < len(s.text) {
		r, n := s.runeAt(s.at)
		if isSpace(r) {
			s.at += n
			continue
		}
		s.chunk(s.chunkEnd())
	}
	return s.out
}

// scanner walks a sentence; at is the first byte not yet in a token.
type scanner struct {
	text string
	at   int
	out  []Token
}

// runeAt decodes the rune at byte i.
func (s *scanner) runeAt(i int) (rune, int) {
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s.text[i:])
}

// emit makes the bytes from s.at to end a token.
func (s *scanner) emit(end int) {
	if end > s.at {
		s.out = append(s.out, Token{Start: s.at, End: end, Head: -1})
		s.at = end
	}
}

// chunkEnd is where the run without space that starts at s.at ends.
func (s *scanner) chunkEnd() int {
	i := s.at
	for i < len(s.text) {
		r, n := s.runeAt(i)
		if isSpace(r) {
			break
		}
		i += n
	}
	return i
}

// chunk cuts the run up to end, which holds no space, into tokens.
func (s *scanner) chunk(end int) {
	if stop := smileyEnd(s.text[s.at:end]); stop > 0 {
		s.emit(s.at + stop)
	}
	for s.at < end {
		r, n := s.runeAt(s.at)
		from := s.at
		switch {
		case isWord(r):
			if stop := addressEnd(s.text[s.at:end]); stop > 0 && !s.afterWord() {
				s.emit(s.at + stop)
				continue
			}
			s.word(s.wordEnd(end), end)
		case r == '\'' || r == '’':
			s.emit(s.apostropheEnd(n, end))
		case (r == '@' || r == '#') && s.at+1 < end && isWordByte(s.text[s.at+1]) && !isDigit(s.text[s.at+1]):
			s.emit(handleEnd(s.text, s.at+1, end))
		default:
			s.emit(s.signEnd(r, n, end))
		}
		if s.at == from { // whatever a rule said, a turn takes a letter
			s.emit(from + n)
		}
	}
}

// signEnd is the end of the sign that starts at s.at. Runs of one sign that
// mean one thing ("...", "--", "!!") stay together.
func (s *scanner) signEnd(r rune, n, end int) int {
	i := s.at + n
	if r == '.' && i < end && isDigit(s.text[i]) && !s.afterWord() {
		return s.numberEnd(i, end)
	}
	if !runs(r) {
		return i
	}
	for i < end {
		next, m := s.runeAt(i)
		if next != r && !(ends(r) && ends(next)) {
			break
		}
		i += m
	}
	return i
}

// afterWord says whether the byte before s.at belongs to a word.
func (s *scanner) afterWord() bool {
	return s.at > 0 && isWordByte(s.text[s.at-1])
}

// numberEnd is the end of the digits that go on at i.
func (s *scanner) numberEnd(i, end int) int {
	for i < end && isDigit(s.text[i]) {
		i++
	}
	return i
}

// runs says whether copies of r in a row are one token.
func runs(r rune) bool {
	switch r {
	case '.', '-', '!', '?', '*', '=', '_', '~', '`', '<', '>', '+', '$', '—', '–', '…', '\'':
		return true
	}
	return false
}

// ends says whether r shouts or asks: "?!" is one token.
func ends(r rune) bool { return r == '!' || r == '?' }

// isSpace says whether r parts tokens without being one.
func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r >= '\t' && r <= '\r'
	}
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

// isWord says whether r is a letter, digit or mark of a word.
func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return isWordByte(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

// isWordByte says whether c is an ASCII letter or digit, or part of a longer
// rune.
func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c >= utf8.RuneSelf }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }
