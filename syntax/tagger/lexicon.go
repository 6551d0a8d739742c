package tagger

import "synoptic/syntax/linear"

// Lexicon tells which parts of speech a known word can have, as a number of
// its ambiguity class; 0 for a word not known. It is a table of 1<<lexBits
// pairs of bytes: a check of the word's hash, and the class.
type Lexicon []byte

const lexBits = 16

// NewLexicon makes a lexicon that knows no word.
func NewLexicon() Lexicon { return make(Lexicon, 2<<lexBits) }

// WordHash is the hash by which the lexicon knows a word: of its small letters.
func WordHash(w string) uint64 {
	var f form
	f.look(w, false)
	return f.lower
}

// Put gives the word with a hash its class; of two words with one place the first
// stays.
func (x Lexicon) Put(word uint64, class byte) {
	if at, check := placeOf(word); x[at+1] == 0 {
		x[at], x[at+1] = check, class
	}
}

// placeOf is where the word with a hash stands, and by what it is known there.
func placeOf(word uint64) (at uint32, check byte) {
	h := linear.Mix(7, word)
	return h >> (32 - lexBits) * 2, byte(h)
}

// class is the ambiguity class of the word with a hash.
func (x Lexicon) class(word uint64) uint64 {
	at, check := placeOf(word)
	if x[at] != check {
		return 0
	}
	return uint64(x[at+1])
}
