package learn

import (
	"sort"

	"synoptic/syntax/tagger"
	"synoptic/syntax/treebank"
)

// Words seen less than lexLeast times stay unknown, so that the tagger learns
// what unknown words are like; a part of speech counts if it is a
// lexShare-th of a word's.
const (
	lexLeast = 3
	lexShare = 12
)

// learnLexicon makes the lexicon of the words in trees.
func learnLexicon(trees []treebank.Tree) tagger.Lexicon {
	number := map[string]int{}
	for i, u := range tagger.UPOS {
		number[u] = i
	}
	seen := map[uint64]*[32]int{}
	var words []uint64
	for _, t := range trees {
		for _, k := range t.Tokens {
			w := tagger.WordHash(t.Text[k.Start:k.End])
			if seen[w] == nil {
				seen[w] = &[32]int{}
				words = append(words, w)
			}
			seen[w][number[k.Tag]]++
			seen[w][31]++
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
		for i := range tagger.UPOS {
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
func packLexicon(words []uint64, sets map[uint64]uint32, number map[uint32]byte) tagger.Lexicon {
	x := tagger.NewLexicon()
	for _, w := range words {
		x.Put(w, number[sets[w]])
	}
	return x
}
