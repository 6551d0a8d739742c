// Package tagger gives the tokens of a sentence their parts of speech, by a linear
// model that goes from left to right. It finds no tokens and builds no tree; what
// it saw of each word stays in a window, which the parser looks at.
package tagger

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/linear"
	"synoptic/syntax/token"
)

// Tagger gives every token its UPOS and Penn tag, from left to right.
type Tagger struct {
	model  *linear.Weights
	labels []Label
	words  Lexicon
	coarse []uint64 // number of each label's UPOS
	names  []int    // the labels of proper nouns
}

// New makes a tagger of a model whose classes are labels, and the words that
// it knows.
func New(model *linear.Weights, labels []Label, words Lexicon) *Tagger {
	t := &Tagger{model: model, labels: labels, words: words, coarse: coarseOf(labels)}
	for i, l := range labels {
		if l.Fine == "NNP" || l.Fine == "NNPS" {
			t.names = append(t.names, i)
		}
	}
	return t
}

// Label is a pair of tags that occur together.
type Label struct{ Tag, Fine string }

// Tag fills Tag and Fine of the tokens, and w with what it saw of them. Those of
// number name to behind are proper nouns.
func (t *Tagger) Tag(sentence string, tokens []token.Token, name, behind int, w *Window) {
	w.Fill(sentence, tokens, t.words)
	w.standIn(sentence, tokens, t.words)
	t.classify(tokens, name, behind, w)
	for i := range tokens {
		l := t.labels[w.classes[i+edge]-1]
		if l.Tag == "VERB" && l.Fine == "VBN" && PastOnly(strings.ToLower(sentence[tokens[i].Start:tokens[i].End])) {
			l.Fine, w.classes[i+edge] = "VBD", t.Class("VERB", "VBD")
		}
		if past, ok := t.pastOf(sentence, tokens, i, l); ok {
			l.Tag, l.Fine, w.classes[i+edge] = "VERB", "VBD", past
		}
		tokens[i].Tag, tokens[i].Fine = l.Tag, l.Fine
	}
}

// pastOf is the class of a past that token i must be, which is an irregular one: where
// it was taken for a present with -s, and it has none, or for no verb right behind who
// or which.
func (t *Tagger) pastOf(sentence string, tokens []token.Token, i int, l Label) (uint64, bool) {
	word := sentence[tokens[i].Start:tokens[i].End]
	if !pasts[word] {
		return 0, false
	}
	if l.Fine == "VBZ" || l.Fine == "VBG" {
		return t.Class("VERB", "VBD"), true
	}
	if l.Tag == "VERB" || l.Tag == "AUX" || i < 2 {
		return 0, false
	}
	before := strings.ToLower(sentence[tokens[i-1].Start:tokens[i-1].End])
	return t.Class("VERB", "VBD"), (before == "which" || before == "who") && tokens[i-2].Tag != "ADP"
}

// pasts are the irregular pasts.
var pasts = func() map[string]bool {
	out := map[string]bool{}
	for v := range english.Verbs() {
		for _, form := range v.Pasts {
			out[form] = true
		}
	}
	return out
}()

// PastOnly says whether a word in small letters is an irregular past that is no
// verb's participle: fell, took.
func PastOnly(word string) bool { return pastOnly[word] }

// pastOnly are the irregular pasts that are no verb's participle: fell, took.
var pastOnly = func() map[string]bool {
	out := map[string]bool{}
	for v := range english.Verbs() {
		for _, form := range v.Pasts {
			out[form] = true
		}
	}
	for v := range english.Verbs() {
		for _, form := range v.Participles {
			delete(out, form)
		}
	}
	return out
}()

// Window is an empty window for sentences whose classes are those of the tagger.
func (t *Tagger) Window() Window { return Window{coarse: t.coarse} }

// Classify fills a window with the words of a sentence, as they stand, and their
// classes.
func (t *Tagger) Classify(sentence string, tokens []token.Token, w *Window) {
	w.Fill(sentence, tokens, t.words)
	t.classify(tokens, 0, 0, w)
}

// classify gives the words of a window their classes; tokens number name to behind
// one of proper nouns.
func (t *Tagger) classify(tokens []token.Token, name, behind int, w *Window) {
	var s linear.Scores
	w.coarse = t.coarse
	for i := range tokens {
		t.model.Score(t.model.Rows(w.Features(i)), &s)
		best := s.Best(len(t.labels))
		if i >= name && i < behind && len(t.names) > 0 {
			best = s.BestOf(t.names)
		}
		w.classes[i+edge] = uint64(best + 1)
	}
}

// The numbers of the UPOS that the parser looks at.
const (
	Punct = 1
	Verb  = 2
)

// UPOS lists the parts of speech; their numbers are one more than their place.
var UPOS = []string{"PUNCT", "VERB", "NOUN", "PROPN", "PRON", "ADJ", "ADV", "ADP", "AUX", "DET", "CCONJ", "SCONJ", "PART", "NUM", "INTJ", "SYM", "X"}

// coarseOf numbers the UPOS of each label.
func coarseOf(labels []Label) []uint64 {
	out := make([]uint64, len(labels))
	for i, l := range labels {
		for j, u := range UPOS {
			if l.Tag == u {
				out[i] = uint64(j + 1)
			}
		}
	}
	return out
}

// Named is the pair of tags of a class.
func (t *Tagger) Named(class uint64) Label { return t.labels[class-1] }

// Class is the class of a pair of tags, as a window holds it: its number in the
// labels and one, 0 if there is none.
func (t *Tagger) Class(tag, fine string) uint64 {
	for i, l := range t.labels {
		if l.Tag == tag && l.Fine == fine {
			return uint64(i + 1)
		}
	}
	return 0
}
