package main

import "strings"

// ordinaryWords marks words that running text writes in lower case: a name
// that is also one of them needs more evidence to be a name. They are counted
// in the treebank; numbers and signs are left out.
func ordinaryWords(lex lexicon, data folder) error {
	counts := map[string]int{}
	for _, file := range []string{"ewt.train.conllu", "gum.train.conllu"} {
		if err := countLower(data.in("syntax").file(file), counts); err != nil {
			return err
		}
	}
	for word, n := range counts {
		if n >= 3 {
			lex.put(word, 'E', "")
		}
	}
	return nil
}

func countLower(path string, counts map[string]int) error {
	return lines(path, func(line string) {
		row := strings.Split(line, "\t")
		if len(row) > 3 && row[3] != "PROPN" && lowerLetters(row[1]) {
			counts[row[1]]++
		}
	})
}

// lowerLetters says whether the word is of lower-case ASCII letters only, two
// at least.
func lowerLetters(word string) bool {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return false
		}
	}
	return len(word) > 1
}
