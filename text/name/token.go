package name

import (
	"unicode/utf8"

	"synoptic/gazetteer"
	"synoptic/text/letter"
)

// A nameToken is what the recogniser of names sees of a token.
type nameToken struct {
	word, lower uint64 // hashes: as written, and folded
	shape       uint64
	suffix      [2]uint64        // of the last two and three letters
	prefix      uint64           // of the first three
	tag         uint64           // hash of the Penn tag
	kinds       gazetteer.Kind   // of the word alone
	phrase      gazetteer.Kind   // of the longest listed phrase it stands in
	place       uint64           // where it stands there: 0 none, 1 begin, 2 inside, 3 alone
	form        letterForm       // how it is written
	first       bool             // begins a sentence, or a quotation in it
	elsewhere   uint64           // how the document writes it in the middle of sentences
	gender      gazetteer.Gender // as a given name
	memory      uint64           // what the first pass made of it elsewhere
}

// letterForm is how a word is written.
type letterForm uint8

const (
	lowerForm   letterForm = iota
	titleForm              // Mexico
	capsForm               // NATO
	mixedForm              // iPhone, McDonald
	initialForm            // J., U.S.
	digitForm              // 737
	signForm               // , - "
)

// look fills what the word alone tells.
func (t *nameToken) look(word string) {
	var room [longWord]byte
	if len(word) > longWord-8 {
		word = word[:longWord-8]
	}
	low := appendFold(room[:0], word)
	t.word, t.lower = hashString(word), hashBytes(low)
	t.shape, t.form = shapeOf(word)
	n := len(low)
	t.suffix[0] = hashBytes(low[max(0, n-2):])
	t.suffix[1] = hashBytes(low[max(0, n-3):])
	t.prefix = hashBytes(low[:min(3, n)])
}

// longWord is the length in bytes from which on the rest of a word is not
// looked at.
const longWord = 64

// capital says whether the word can be part of a name by how it is written.
func (t *nameToken) capital() bool {
	return t.form != lowerForm && t.form != signForm && t.form != digitForm
}

// shapeOf is the hash of the word's pattern of capitals, small letters,
// digits and signs, runs cut to two, and how it is written.
func shapeOf(word string) (uint64, letterForm) {
	h := uint64(hashSeed)
	var upper, lower, digit, dots, count int
	last, run := byte(0), 0
	startsUpper := false
	for i, r := range word {
		class := letter.ClassOf(r)
		switch class {
		case 'X':
			upper++
			startsUpper = startsUpper || i == 0
		case 'x':
			lower++
		case 'd':
			digit++
		case '.':
			dots++
		}
		count++
		if class == last {
			run++
		} else {
			last, run = class, 1
		}
		if run <= 2 {
			h = (h ^ uint64(class)) * hashPrime
		}
	}
	switch {
	case upper > 0 && lower == 0 && dots > 0:
		return h, initialForm
	case upper > 1 && lower == 0, upper == 1 && count == 1:
		return h, capsForm
	case startsUpper && upper == 1:
		return h, titleForm
	case upper > 0:
		return h, mixedForm
	case lower > 0:
		return h, lowerForm
	case digit > 0:
		return h, digitForm
	}
	return h, signForm
}

// appendFold appends the word in lower case, without marks.
func appendFold(dst []byte, word string) []byte {
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return gazetteer.AppendFold(dst, word[i:])
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

const (
	hashSeed  = 0xcbf29ce484222325
	hashPrime = 0x100000001b3
)

func hashString(s string) uint64 {
	h := uint64(hashSeed)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * hashPrime
	}
	return h
}

func hashBytes(b []byte) uint64 {
	h := uint64(hashSeed)
	for _, c := range b {
		h = (h ^ uint64(c)) * hashPrime
	}
	return h
}

// hash2 joins two hashes into one.
func hash2(a, b uint64) uint64 {
	h := (a ^ 0x9E3779B97F4A7C15) * hashPrime
	return (h ^ b ^ b>>31) * 0xBF58476D1CE4E5B9
}
