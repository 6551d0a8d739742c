package syntax

import (
	"sort"

	"synoptic/syntax/linear"
)

// lexicon tells which parts of speech a known word can have, as a number of
// its ambiguity class; 0 for a word not known. It is a table of 1<<lexBits
// pairs of bytes: a check of the word's hash, and the class.
type lexicon []byte

const lexBits = 16

// class is the ambiguity class of the word with a hash.
func (x lexicon) class(word uint64) uint64 {
	h := linear.Mix(7, word)
	at := h >> (32 - lexBits) * 2
	if x[at] != byte(h) {
		return 0
	}
	return uint64(x[at+1])
}

// Words seen less than lexLeast times stay unknown, so that the tagger learns
// what unknown words are like; a part of speech counts if it is a
// lexShare-th of a word's.
const (
	lexLeast = 3
	lexShare = 12
)

// learnLexicon makes the lexicon of the words in trees.
func learnLexicon(trees []Tree) lexicon {
	number := map[string]int{}
	for i, u := range upos {
		number[u] = i
	}
	seen := map[uint64]*[32]int{}
	var words []uint64
	var f form
	for _, t := range trees {
		for _, k := range t.Tokens {
			f.look(t.Text[k.Start:k.End], false)
			if seen[f.lower] == nil {
				seen[f.lower] = &[32]int{}
				words = append(words, f.lower)
			}
			seen[f.lower][number[k.Tag]]++
			seen[f.lower][31]++
		}
	}
	sets := map[uint64]uint32{}
	freq := map[uint32]int{}
	kept := words[:0]
	for _, w := range words {
		count := seen[w]
		if count[31] < lexLeast {
			continue
		}
		set := uint32(0)
		for i := range upos {
			if count[i]*lexShare > count[31] {
				set |= 1 << i
			}
		}
		sets[w] = set
		freq[set] += count[31]
		kept = append(kept, w)
	}
	return packLexicon(kept, sets, rank(freq))
}

// rank numbers sets from 1, the commonest first; those beyond a byte share
// the last number.
func rank(freq map[uint32]int) map[uint32]byte {
	all := make([]uint32, 0, len(freq))
	for s := range freq {
		all = append(all, s)
	}
	sort.Slice(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if freq[a] != freq[b] {
			return freq[a] > freq[b]
		}
		return a < b
	})
	out := map[uint32]byte{}
	for i, s := range all {
		out[s] = byte(min(i+1, 255))
	}
	return out
}

// packLexicon lays the words into their table; of two words with one place
// the first stays.
func packLexicon(words []uint64, sets map[uint64]uint32, number map[uint32]byte) lexicon {
	x := make(lexicon, 2<<lexBits)
	for _, w := range words {
		h := linear.Mix(7, w)
		at := h >> (32 - lexBits) * 2
		if x[at+1] == 0 {
			x[at], x[at+1] = byte(h), number[sets[w]]
		}
	}
	return x
}
