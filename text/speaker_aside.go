package text

import "synoptic/gazetteer"

// What stands around the name of a source and is none of it: a dateline, an
// age, titles; and the words that look like sayings and are none.

// behindDateline drops a dateline from the front of a source: "ORRIN — A
// union leader".
func (f *frame) behindDateline(src passage) passage {
	for i := src.a; i < src.b && i-src.a < 6; i++ {
		if f.dash(i) && i > src.a && i+1 < src.b && shouted(f.raw(src.a)) {
			return passage{i + 1, src.b}
		}
	}
	return src
}

// behindAge is the noun phrase before an age that was taken for the source:
// "Ida Crane, 31, who".
func (f *frame) behindAge(src passage) passage {
	if f.tag(src.a) != "NUM" || !f.comma(src.a-1) || !f.nominal(src.a-2) || f.tag(src.a-2) == "NUM" || !f.comma(src.a+1) && src.b > src.a+1 {
		return src
	}
	return f.phraseLeft(src.a - 2)
}

// bare is a source without what stands before it.
func (f *frame) bare(src passage) passage { return f.behindAdverb(f.behindDateline(f.behindAge(src))) }

// sourceFirst is the first unit of a source without a dateline, and with the
// name before an age.
func (f *frame) sourceFirst(src passage) int {
	return f.bare(src).a
}

// behindAdverb drops an adverb of time and its comma, an "and" or a time from
// the front of a source: "Afterward, Ida Crane", "Friday night after reports".
func (f *frame) behindAdverb(src passage) passage {
	if src.b-src.a > 2 && f.comma(src.a+1) && (f.tag(src.a) == "ADV" || f.timeWord(src.a) || openingAdverbs[f.word(src.a)]) {
		return passage{src.a + 2, src.b}
	}
	i := src.a
	if f.tag(i) == "CCONJ" {
		i++
	}
	for f.timeWord(i) && f.fine(i+1) != "POS" && !f.named(i) {
		i++
	}
	if i == src.a && i+2 < src.b && f.tag(i) == "NOUN" && timeWords[f.word(i)] && f.is(i+1, "after", "before") {
		i++ // "Hours after the mayor left"
	}
	if i > src.a && (f.tag(i) == "ADP" || f.tag(i) == "SCONJ") {
		i++
	}
	if i >= src.b {
		return src
	}
	return passage{i, src.b}
}

var openingAdverbs = wordSet("afterward afterwards later meanwhile earlier instead still then however separately additionally also thereafter")

// behindTitles is the first of the titles before unit i: "Professor Ida
// Crane" begins with "Professor".
func (f *frame) behindTitles(i int) int {
	for i > 0 && f.tag(i-1) == "PROPN" && titleWord(f.raw(i-1)) {
		i--
	}
	return i
}

// behindNouns is the first of the words that stand before unit i as one phrase
// with it, down to unit a: "Orrin council member Ida Crane".
func (f *frame) behindNouns(i, a int) int {
	for i > a && (f.tag(i-1) == "PROPN" || f.tag(i-1) == "NOUN" || f.tag(i-1) == "ADJ" || f.raw(i-1) == "-") && !f.personal(i-1) {
		i--
	}
	return i
}

// behindArticle is the article before unit i, if words between that are of no
// other name belong to it: "the Old Bailey"; else i.
func (f *frame) behindArticle(i int) int {
	first := i
	for first > 0 && (f.tag(first-1) == "ADJ" || f.tag(first-1) == "PROPN" && !f.named(first-1)) {
		first--
	}
	if f.tag(first-1) == "DET" {
		return first - 1
	}
	return i
}

func titleWord(w string) bool {
	_, ok := gazetteer.Title(w)
	return ok
}

// shouted says whether a word of more than one letter has no small one.
func shouted(word string) bool {
	for i := range len(word) {
		if isLower(word[i]) {
			return false
		}
	}
	return len(word) > 1 && isUpper(word[0])
}
