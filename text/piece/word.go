package piece

import (
	"maps"
	"slices"
	"strings"
)

// WordID is the ID of a word or sign. It enters what no rule knew: to be called as the
// program begins, never while a text is read.
func WordID(w string) ID { return lex.add(w, 0, 0) }

// WordIDs are the IDs of words parted by spaces, in their order.
func WordIDs(words string) (ids []ID) {
	for _, w := range strings.Fields(words) {
		ids = append(ids, WordID(w))
	}
	return ids
}

// WordSet is the set of the IDs of words parted by spaces.
func WordSet(words string) map[ID]bool {
	set := map[ID]bool{}
	for _, id := range WordIDs(words) {
		set[id] = true
	}
	return set
}

// Known is the ID of a word that some rule knows, 0 of any other.
func Known(w string) ID { return lex.words[w].id }

// Sign is the ID of a sign: punctuation, or one of money or measure. A sign of ASCII
// that no rule names has the ID of a word that none knows, any other that of Mark.
func Sign(r rune) ID {
	switch {
	case r < 128:
		return lex.signs[r]
	case r == '£':
		return pound
	case r == '€':
		return euro
	case r == '°':
		return degree
	case r == '½':
		return halfSign
	}
	return Mark
}

// Lexicon are all words and signs that some rule knows, in the order of their
// letters: with a capital or a full stop where they are only known with it.
func Lexicon() (all []string) {
	for _, w := range slices.Sorted(maps.Keys(lex.words)) {
		e := lex.words[w]
		if e.proper {
			w = strings.ToUpper(w[:1]) + w[1:]
		}
		if e.dotted {
			w += "."
		}
		all = append(all, w)
	}
	return all
}
