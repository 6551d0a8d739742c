package text

import (
	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/saying"
)

// sourceWords are the words that name a source: a passage of a frame, with what
// stands around a name and is none of it (a dateline, an age, titles).
type sourceWords struct {
	*frame
	passage
}

// source is a passage as the words that name a source.
func (f *frame) source(p passage) sourceWords { return sourceWords{f, p} }

// behindDateline drops a dateline from the front of a source: "ORRIN — A
// union leader".
func (w sourceWords) behindDateline() sourceWords {
	for i := w.a; i < w.b && i-w.a < 6; i++ {
		if w.dash(i) && i > w.a && i+1 < w.b && shouted(w.raw(w.a)) {
			return w.source(passage{i + 1, w.b})
		}
	}
	return w
}

// behindAge is the noun phrase before an age that was taken for the source:
// "Ida Crane, 31, who".
func (w sourceWords) behindAge() sourceWords {
	if w.tag(w.a) != "NUM" || !w.comma(w.a-1) || !w.nominal(w.a-2) || w.tag(w.a-2) == "NUM" || !w.comma(w.a+1) && w.b > w.a+1 {
		return w
	}
	return w.source(w.phraseLeft(w.a - 2))
}

// bare is a source without what stands before it, and with the name before an age.
func (w sourceWords) bare() sourceWords {
	return w.behindAge().behindDateline().behindAdverb()
}

// behindAdverb drops an adverb of time and its comma, an "and" or a time from
// the front of a source: "Afterward, Ida Crane", "Friday night after reports".
func (w sourceWords) behindAdverb() sourceWords {
	if w.b-w.a > 2 && w.comma(w.a+1) && (w.tag(w.a) == "ADV" || w.timeWord(w.a) || openingAdverbs[w.word(w.a)]) {
		return w.source(passage{w.a + 2, w.b})
	}
	i := w.a
	if w.tag(i) == "CCONJ" {
		i++
	}
	for w.timeWord(i) && w.fine(i+1) != "POS" && !w.named(i) {
		i++
	}
	if i == w.a && i+2 < w.b && w.tag(i) == "NOUN" && timeWords[w.word(i)] && w.is(i+1, "after", "before") {
		i++ // "Hours after the mayor left"
	}
	if i > w.a && (w.tag(i) == "ADP" || w.tag(i) == "SCONJ") {
		i++
	}
	if i >= w.b {
		return w
	}
	return w.source(passage{i, w.b})
}

var openingAdverbs = english.Set("afterward afterwards later meanwhile earlier instead still then however separately additionally also thereafter")

// core is a source without its parenthesis: what stands before the first
// comma or relative pronoun.
func (w sourceWords) core() sourceWords {
	for i := w.a + 1; i < w.b; i++ {
		if w.raw(i) == "(" && w.amidst(i) {
			i = w.closes(i)
			continue
		}
		if w.comma(i) || w.dash(i) || w.is(i, "who", "which", "that") || w.raw(i) == "(" {
			return w.source(passage{w.a, i})
		}
	}
	return w
}

// noun is the unit of the head of a source, its parenthesis left out.
func (w sourceWords) noun() int { return w.head(w.core().passage) }

// amidst says whether the bracket that opens at unit i stands before more words
// of the source: "Orrin Row Party (Orp) leader Ida Crane".
func (w sourceWords) amidst(i int) bool {
	end := w.closes(i)
	return end > 0 && end+1 < w.b && w.tag(end+1) == "NOUN" && w.personal(w.b-1)
}

// behindTitles is the first of the titles before unit i: "Professor Ida
// Crane" begins with "Professor".
func (w sourceWords) behindTitles(i int) int {
	for i > 0 && w.tag(i-1) == "PROPN" && titleWord(w.raw(i-1)) {
		i--
	}
	return i
}

// behindNouns is the first of the words that stand before unit i as one phrase
// with it, down to unit a: "Orrin council member Ida Crane".
func (w sourceWords) behindNouns(i, a int) int {
	for i > a && (w.tag(i-1) == "PROPN" || w.tag(i-1) == "NOUN" || w.tag(i-1) == "ADJ" || w.raw(i-1) == "-") && !w.personal(i-1) {
		i--
	}
	return i
}

// behindArticle is the article before unit i, if words between that are of no
// other name belong to it: "the Old Bailey"; else i.
func (w sourceWords) behindArticle(i int) int {
	first := i
	for first > 0 && (w.tag(first-1) == "ADJ" || w.tag(first-1) == "PROPN" && !w.named(first-1)) {
		first--
	}
	if w.tag(first-1) == "DET" {
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
		if letter.IsLower(word[i]) {
			return false
		}
	}
	return len(word) > 1 && letter.IsUpper(word[0])
}

// relatedTo is what the relative pronoun stands for that opens a source, none
// if nothing before it can be.
func (w sourceWords) relatedTo() passage {
	who, i := w.is(w.a, "who"), w.a-1
	if w.comma(i) {
		i--
	}
	if w.raw(i) == ")" {
		i = w.bracket(i) - 1 // "Ida Crane (R-Orrin), who"
	}
	if i = w.beforeTime(i); !w.nominal(i) {
		return passage{}
	}
	src := w.nounPhrase(w.phraseLeft(i)).described().passage
	if who && w.personal(i) && !w.personal(w.head(src)) && !saying.MaySpeak(w.word(w.head(src))) {
		return w.phraseOnly(i) // "a scolding from Crane, who"
	}
	return src
}

// beforeTime is the unit before the time that ends at unit i: "the survey put
// out by the board in May, which said".
func (w sourceWords) beforeTime(i int) int {
	j := i
	for j > 0 && (w.timeWord(j) || w.tag(j) == "NUM" && (w.timeWord(j-1) || w.tag(j-1) == "ADP")) {
		j--
	}
	if j < i && w.tag(j) == "ADP" {
		j--
	}
	if w.tag(j) != "NOUN" && w.tag(j) != "PROPN" {
		return i
	}
	return j
}

// personBeside is the person named in apposition to the core of a source: "The
// mayor, Dana Whitlow", "mayor of Vellmar Dana Whitlow"; nil if none is.
func (w sourceWords) personBeside(core sourceWords) *news.Name {
	for i := w.a; i < w.b; i++ {
		if w.tag(i) != "PROPN" {
			continue
		}
		n := nameAt(w.d, w.token(i).Span)
		if n == nil || n.Kind != "person" {
			continue
		}
		next := i
		for next < w.b && w.token(next).Start < n.End {
			next++
		}
		first := w.behindTitles(i)
		if i > core.b {
			first = w.behindNouns(first, core.b)
		}
		if core.forHim(first, i) || w.fine(next) == "POS" || i > core.b && !w.comma(first-1) || i < core.b && (w.tag(w.behindArticle(first)-1) == "ADP" || next < core.b) {
			i = next
			continue
		}
		return n
	}
	return nil
}

// speaksAs says whether a source whose head is in the name n is the one so named.
func (w sourceWords) speaksAs(head int, n *news.Name) bool {
	return n.Kind == "person" || !w.d.member(n) && !w.is(w.a, "a", "an") && (n.Kind != "place" || head == w.b-1)
}

// forHim says whether the name at unit i, whose titles begin at first, is that
// of the one for whom somebody speaks in the words of a source.
func (w sourceWords) forHim(first, i int) bool {
	return i < w.b && forAnother[w.word(w.head(w.passage))] && w.tag(w.behindNouns(first, w.a)-1) == "ADP"
}
