// Package english holds what a reader of English knows by heart: days and
// months, numbers in words, pronouns, words that deny, verbs with forms of
// their own, abbreviations, short names, words for people.
//
// A list is a constant of words parted by blanks, each list once: who needs a
// set of it, or of several together, makes it with Set. What a word means in a
// text, and lists that only one rule asks for, stand with who reads the text.
package english

import "strings"

// Set is the set of the words of the lists.
func Set(lists ...string) map[string]bool {
	set := map[string]bool{}
	for _, list := range lists {
		for w := range strings.FieldsSeq(list) {
			set[w] = true
		}
	}
	return set
}

// Numbered gives each word of a list its place in it, the first has from.
func Numbered(from int, list string) map[string]int {
	places := map[string]int{}
	for w := range strings.FieldsSeq(list) {
		places[w] = from
		from++
	}
	return places
}

// With is a list with an ending put to each of its words: Jan. Feb.
func With(ending, list string) string {
	words := strings.Fields(list)
	for i := range words {
		words[i] += ending
	}
	return strings.Join(words, " ")
}

// Capital is a list in small letters with a capital for each word.
func Capital(list string) string {
	words := strings.Fields(list)
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}

// Small is a list in small letters.
func Small(list string) string { return strings.ToLower(list) }
