package syntax

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/linear"
)

// tagger gives every token its UPOS and Penn tag, from left to right.
type tagger struct {
	*linear.Weights
	labels []label
	words  lexicon
	coarse []uint64 // number of each label's UPOS
}

// label is a pair of tags that occur together.
type label struct{ tag, fine string }

// window is a sentence while it is tagged: its forms, with two empty ones on
// each side, and the class given to each.
type window struct {
	forms   []form
	classes []uint64 // 1 + class; 0 where there is no word
	feats   []uint32
	coarse  []uint64 // the tagger's
}

// edge is how many empty forms stand on each side of a window.
const edge = 2

// fill looks at the words of a sentence.
func (w *window) fill(sentence string, tokens []Token, x lexicon) {
	n := len(tokens) + 2*edge
	if cap(w.forms) < n {
		w.forms, w.classes = make([]form, n), make([]uint64, n)
	}
	w.forms, w.classes = w.forms[:n], w.classes[:n]
	clear(w.classes)
	for i := range edge {
		w.forms[i], w.forms[n-1-i] = form{}, form{}
	}
	for i, t := range tokens {
		f := &w.forms[i+edge]
		f.look(sentence[t.Start:t.End], i == 0)
		f.known = x.class(f.lower)
		if other := standIns[sentence[t.Start:t.End]]; f.known == 0 && other != "" {
			f.look(other, i == 0)
			f.known = x.class(f.lower)
		}
	}
	w.hear()
}

// hear marks the words of a sentence in which capitals tell nothing: one all
// of capitals, or a headline.
func (w *window) hear() {
	words, loud, titled := 0, 0, 0
	forms := w.forms[edge : len(w.forms)-edge]
	for i := range forms {
		f := forms[i].flags
		if f&(hasUpper|hasLower) == 0 {
			continue
		}
		words++
		if f&hasLower == 0 {
			loud++
		}
		if f&startsUpper != 0 {
			titled++
		}
	}
	mark := uint64(0)
	switch {
	case words > 2 && loud*10 >= words*8:
		mark = isLoud
	case words > 3 && titled*10 >= words*6:
		mark = isTitled
	}
	if mark == 0 {
		return
	}
	for i := range forms {
		forms[i].flags |= mark
	}
}

// features lists the hashed features for the word at place i of the window.
func (w *window) features(i int) []uint32 {
	f, salt := w.feats[:0], uint64(0)
	add := func(v uint64) {
		salt++
		f = append(f, linear.Mix(salt, v))
	}
	a, b, c, d, e := &w.forms[i-2], &w.forms[i-1], &w.forms[i], &w.forms[i+1], &w.forms[i+2]
	p, q := w.classes[i-1], w.classes[i-2]
	add(0)
	add(c.word)
	add(c.lower)
	add(c.suf1)
	add(c.suf2)
	add(c.suf3)
	add(c.suf4)
	add(c.pre1)
	add(c.pre2)
	add(c.pre3)
	add(c.shape)
	add(c.flags)
	add(c.shape ^ b.shape*3 ^ d.shape*5)
	add(linear.And(c.shape, c.flags))
	add(linear.And3(c.known, c.flags, 1))
	add(c.suf3 ^ c.flags*7)
	add(p)
	add(p<<8 | q)
	add(p ^ c.lower)
	add(p<<8 ^ q ^ c.lower)
	add(p ^ c.suf3)
	add(b.lower)
	add(a.lower)
	add(d.lower)
	add(e.lower)
	add(b.lower ^ c.lower*3)
	add(d.lower ^ c.lower*3)
	add(b.lower ^ d.lower*3)
	add(a.lower ^ b.lower*3)
	add(d.lower ^ e.lower*3)
	add(b.suf3)
	add(d.suf3)
	add(d.suf2 ^ p*3)
	add(e.suf3)
	add(d.flags ^ b.flags*1024)
	add(d.word)
	add(b.word)
	add(c.known)
	add(d.known)
	add(b.known)
	add(e.known)
	add(linear.And(c.known, d.known))
	add(linear.And(p, d.known))
	add(linear.And3(p, c.known, d.known))
	add(linear.And3(p, d.known, e.known))
	add(linear.And(c.lower, d.known))
	add(linear.And(c.suf3, d.known))
	add(linear.And3(b.known, c.known, d.known))
	w.feats = f
	return f
}

// tag fills Tag and Fine of the tokens.
func (t *tagger) tag(sentence string, tokens []Token, w *window) {
	w.fill(sentence, tokens, t.words)
	t.classify(tokens, w)
	for i := range tokens {
		l := t.labels[w.classes[i+edge]-1]
		if l.tag == "VERB" && l.fine == "VBN" && pastOnly[strings.ToLower(sentence[tokens[i].Start:tokens[i].End])] {
			l.fine, w.classes[i+edge] = "VBD", t.class("VERB", "VBD")
		}
		tokens[i].Tag, tokens[i].Fine = l.tag, l.fine
	}
}

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

// classify fills the classes of a window.
func (t *tagger) classify(tokens []Token, w *window) {
	var s linear.Scores
	w.coarse = t.coarse
	for i := range tokens {
		t.Score(t.Rows(w.features(i+edge)), &s)
		w.classes[i+edge] = uint64(s.Best(len(t.labels)) + 1)
	}
}

// The UPOS whose number the parser looks at.
const (
	coarsePunct = 1
	coarseVerb  = 2
)

// upos lists the parts of speech; their numbers are one more than their place.
var upos = []string{"PUNCT", "VERB", "NOUN", "PROPN", "PRON", "ADJ", "ADV", "ADP", "AUX", "DET", "CCONJ", "SCONJ", "PART", "NUM", "INTJ", "SYM", "X"}

// coarseOf numbers the UPOS of each label.
func coarseOf(labels []label) []uint64 {
	out := make([]uint64, len(labels))
	for i, l := range labels {
		for j, u := range upos {
			if l.tag == u {
				out[i] = uint64(j + 1)
			}
		}
	}
	return out
}

// class is the number of a pair of tags, 0 if there is none.
func (t *tagger) class(tag, fine string) uint64 {
	for i, l := range t.labels {
		if l.tag == tag && l.fine == fine {
			return uint64(i + 1)
		}
	}
	return 0
}
