package meaning

import _ "embed"

// The tables are read where they lie: numbers are little-endian, two bytes
// each unless told otherwise.
var (
	//go:embed words.bin
	words string // records of words, see word

	//go:embed slots.bin
	slots string // a hash table: where a word's record begins, plus one, in three bytes
)

// A word is the record of a word: a byte that tells how long it is and its
// letters, its number, a byte with a bit for each part of speech it has, and
// their entries. A word that is not known is empty.
type word string

// find finds a word by the FNV-1a hash of its letters, with linear probing.
func find(letters string) word {
	hash := uint32(2166136261)
	for i := range len(letters) {
		hash = (hash ^ uint32(letters[i])) * 16777619
	}
	size := uint32(len(slots) / 3)
	for at := hash % size; ; at = (at + 1) % size {
		start := three(slots, int(at)*3)
		if start == 0 {
			return ""
		}
		w := words[start-1:]
		if n := int(w[0]); n == len(letters) && w[1:1+n] == letters {
			return word(w[1+n:])
		}
	}
}

func (w word) number() int { return two(string(w), 0) }

func two(s string, at int) int { return int(s[at]) | int(s[at+1])<<8 }

func three(s string, at int) int { return two(s, at) | int(s[at+2])<<16 }
