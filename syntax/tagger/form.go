package tagger

import (
	"unicode"
	"unicode/utf8"
)

// form is what the models see of a word: hashes of the word as written, in
// lower case, of its ends, and its shape.
type form struct {
	word, lower            uint64
	suf1, suf2, suf3, suf4 uint64
	pre1, pre2, pre3       uint64
	shape                  uint64
	flags                  uint64
	known                  uint64 // ambiguity class
}

// What a word holds, bit by bit.
const (
	hasUpper = 1 << iota
	hasLower
	hasDigit
	hasHyphen
	hasSign
	startsUpper
	isFirst
	isLoud   // stands in a sentence of capitals
	isTitled // stands in a headline: most words begin with capitals
)

// look fills f from the word w. Curly quotes and dashes count as their plain
// forms, digits as one digit.
func (f *form) look(w string, first bool) {
	var low [48]byte
	n, flags := 0, uint64(0)
	word, shape := uint64(offset), uint64(offset)
	last, same := byte(0), 0
	for i, r := range w {
		r = plain(r)
		class := byte('o')
		c := r
		switch {
		case unicode.IsUpper(r):
			class, c = 'X', unicode.ToLower(r)
			flags |= hasUpper
			if i == 0 {
				flags |= startsUpper
			}
		case unicode.IsLetter(r):
			class = 'x'
			flags |= hasLower
		case unicode.IsDigit(r):
			class, c = 'd', '0'
			r = '0'
			flags |= hasDigit
		case r == '-':
			class = '-'
			flags |= hasHyphen
		default:
			class = byte(r)
			flags |= hasSign
		}
		word = step(word, uint64(r))
		if n+utf8.UTFMax < len(low) {
			n += utf8.EncodeRune(low[n:], c)
		}
		if class == last {
			same++
		} else {
			last, same = class, 0
		}
		if same < 3 {
			shape = step(shape, uint64(class))
		}
	}
	if first {
		flags |= isFirst
	}
	f.word, f.shape, f.flags = word, shape, flags
	f.affixes(low[:n])
}

// affixes fills the hashes of the ends of a word in lower case.
func (f *form) affixes(low []byte) {
	h := uint64(offset)
	for i, c := range low {
		h = step(h, uint64(c))
		switch i {
		case 0:
			f.pre1 = h
		case 1:
			f.pre2 = h
		case 2:
			f.pre3 = h
		}
	}
	f.lower = h
	h = offset
	n := len(low)
	for i := 1; i <= 4; i++ {
		if i <= n {
			h = step(h, uint64(low[n-i]))
		}
		switch i {
		case 1:
			f.suf1 = h
		case 2:
			f.suf2 = h
		case 3:
			f.suf3 = h
		case 4:
			f.suf4 = h
		}
	}
}

const offset = 0xcbf29ce484222325

// step adds a value to a running hash (FNV-1a).
func step(h, v uint64) uint64 { return (h ^ v) * 0x100000001b3 }

// plain is the typewriter's form of a sign.
func plain(r rune) rune {
	if r < utf8.RuneSelf {
		return r
	}
	switch r {
	case '‘', '’', '‛', '′', '´':
		return '\''
	case '“', '”', '„', '‟', '″', '«', '»':
		return '"'
	case '‐', '‑', '–', '—', '−':
		return '-'
	case '…':
		return '.'
	}
	return r
}
