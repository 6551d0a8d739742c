package speaker

import (
	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/frame"
	"synoptic/text/letter"
	"synoptic/text/name"
	"synoptic/text/saying"
)

// sourceWords are the words that name a source: a passage of a frame, with what
// stands around a name and is none of it (a dateline, an age, titles).
type sourceWords struct {
	*frame.Frame
	frame.Passage
}

// sourceIn is a passage as the words that name a source.
func sourceIn(f *frame.Frame, p frame.Passage) sourceWords { return sourceWords{f, p} }

// behindDateline drops a dateline from the front of a source: "ORRIN — A
// union leader".
func (w sourceWords) behindDateline() sourceWords {
	for i := w.A; i < w.B && i-w.A < 6; i++ {
		if w.Dash(i) && i > w.A && i+1 < w.B && shouted(w.Raw(w.A)) {
			return sourceIn(w.Frame, frame.Between(i+1, w.B))
		}
	}
	return w
}

// behindAge is the noun phrase before an age that was taken for the source:
// "Ida Crane, 31, who".
func (w sourceWords) behindAge() sourceWords {
	if w.Tag(w.A) != "NUM" || !w.Comma(w.A-1) || !w.Nominal(w.A-2) || w.Tag(w.A-2) == "NUM" || !w.Comma(w.A+1) && w.B > w.A+1 {
		return w
	}
	return sourceIn(w.Frame, w.PhraseLeft(w.A-2))
}

// bare is a source without what stands before it, and with the name before an age.
func (w sourceWords) bare() sourceWords {
	return w.behindAge().behindDateline().behindAdverb()
}

// behindAdverb drops an adverb of time and its comma, an "and" or a time from
// the front of a source: "Afterward, Ida Crane", "Friday night after reports".
func (w sourceWords) behindAdverb() sourceWords {
	if w.B-w.A > 2 && w.Comma(w.A+1) && (w.Tag(w.A) == "ADV" || w.TimeWord(w.A) || openingAdverbs[w.Word(w.A)]) {
		return sourceIn(w.Frame, frame.Between(w.A+2, w.B))
	}
	i := w.A
	if w.Tag(i) == "CCONJ" {
		i++
	}
	for w.TimeWord(i) && w.Fine(i+1) != "POS" && !w.Named(i) {
		i++
	}
	if i == w.A && i+2 < w.B && w.Tag(i) == "NOUN" && w.MeasuresTime(i) && w.Is(i+1, "after", "before") {
		i++ // "Hours after the mayor left"
	}
	if i > w.A && (w.Tag(i) == "ADP" || w.Tag(i) == "SCONJ") {
		i++
	}
	if i >= w.B {
		return w
	}
	return sourceIn(w.Frame, frame.Between(i, w.B))
}

var openingAdverbs = english.Set("afterward afterwards later meanwhile earlier instead still then however separately additionally also thereafter")

// core is a source without its parenthesis: what stands before the first
// comma or relative pronoun.
func (w sourceWords) core() sourceWords {
	for i := w.A + 1; i < w.B; i++ {
		if w.Raw(i) == "(" && w.amidst(i) {
			i = w.Closes(i)
			continue
		}
		if w.Comma(i) || w.Dash(i) || w.Is(i, "who", "which", "that") || w.Raw(i) == "(" {
			return sourceIn(w.Frame, frame.Between(w.A, i))
		}
	}
	return w
}

// noun is the unit of the head of a source, its parenthesis left out.
func (w sourceWords) noun() int { return w.Head(w.core().Passage) }

// amidst says whether the bracket that opens at unit i stands before more words
// of the source: "Orrin Row Party (Orp) leader Ida Crane".
func (w sourceWords) amidst(i int) bool {
	end := w.Closes(i)
	return end > 0 && end+1 < w.B && w.Tag(end+1) == "NOUN" && w.Personal(w.B-1)
}

// behindTitles is the first of the titles before unit i: "Professor Ida
// Crane" begins with "Professor".
func (w sourceWords) behindTitles(i int) int {
	for i > 0 && w.Tag(i-1) == "PROPN" && titleWord(w.Raw(i-1)) {
		i--
	}
	return i
}

// behindNouns is the first of the words that stand before unit i as one phrase
// with it, down to unit a: "Orrin council member Ida Crane".
func (w sourceWords) behindNouns(i, a int) int {
	for i > a && (w.Tag(i-1) == "PROPN" || w.Tag(i-1) == "NOUN" || w.Tag(i-1) == "ADJ" || w.Raw(i-1) == "-") && !w.Personal(i-1) {
		i--
	}
	return i
}

// behindArticle is the article before unit i, if words between that are of no
// other name belong to it: "the Old Bailey"; else i.
func (w sourceWords) behindArticle(i int) int {
	first := i
	for first > 0 && (w.Tag(first-1) == "ADJ" || w.Tag(first-1) == "PROPN" && !w.Named(first-1)) {
		first--
	}
	if w.Tag(first-1) == "DET" {
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
func (w sourceWords) relatedTo() frame.Passage {
	who, i := w.Is(w.A, "who"), w.A-1
	if w.Comma(i) {
		i--
	}
	if w.Raw(i) == ")" {
		i = w.Bracket(i) - 1 // "Ida Crane (R-Orrin), who"
	}
	if i = w.beforeTime(i); !w.Nominal(i) {
		return frame.Passage{}
	}
	src := w.Described(w.PhraseLeft(i))
	if who && w.Personal(i) && !w.Personal(w.Head(src)) && !saying.MaySpeak(w.Word(w.Head(src))) {
		return w.PhraseOnly(i) // "a scolding from Crane, who"
	}
	return src
}

// beforeTime is the unit before the time that ends at unit i: "the survey put
// out by the board in May, which said".
func (w sourceWords) beforeTime(i int) int {
	j := i
	for j > 0 && (w.TimeWord(j) || w.Tag(j) == "NUM" && (w.TimeWord(j-1) || w.Tag(j-1) == "ADP")) {
		j--
	}
	if j < i && w.Tag(j) == "ADP" {
		j--
	}
	if w.Tag(j) != "NOUN" && w.Tag(j) != "PROPN" {
		return i
	}
	return j
}

// personBeside is the person named in apposition to the core of a source: "The
// mayor, Dana Whitlow", "mayor of Vellmar Dana Whitlow"; nil if none is.
func (w sourceWords) personBeside(core sourceWords) *news.Name {
	for i := w.A; i < w.B; i++ {
		if w.Tag(i) != "PROPN" {
			continue
		}
		n := nameAt(w.Marks.Names, w.Token(i).Span)
		if n == nil || n.Kind != "person" {
			continue
		}
		next := i
		for next < w.B && w.Token(next).Start < n.End {
			next++
		}
		first := w.behindTitles(i)
		if i > core.B {
			first = w.behindNouns(first, core.B)
		}
		if core.forHim(first, i) || w.Fine(next) == "POS" || i > core.B && !w.Comma(first-1) || i < core.B && (w.Tag(w.behindArticle(first)-1) == "ADP" || next < core.B) {
			i = next
			continue
		}
		return n
	}
	return nil
}

// speaksAs says whether a source whose head is in the name n is the one so named.
func (w sourceWords) speaksAs(head int, n *news.Name) bool {
	return n.Kind == "person" || !name.IsMember(w.Text, n) && !w.Is(w.A, "a", "an") && (n.Kind != "place" || head == w.B-1)
}

// forHim says whether the name at unit i, whose titles begin at first, is that
// of the one for whom somebody speaks in the words of a source.
func (w sourceWords) forHim(first, i int) bool {
	return i < w.B && forAnother[w.Word(w.Head(w.Passage))] && w.Tag(w.behindNouns(first, w.A)-1) == "ADP"
}
