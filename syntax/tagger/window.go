package tagger

import (
	"synoptic/syntax/linear"
	"synoptic/syntax/token"
)

// Window is a sentence while it is tagged: its forms, with two empty ones on
// each side, and the class given to each.
type Window struct {
	forms   []form
	classes []uint64 // 1 + class; 0 where there is no word
	feats   []uint32
	coarse  []uint64 // the tagger's
}

// edge is how many empty forms stand on each side of a window.
const edge = 2

// Fill looks at the words of a sentence as they stand, of which a lexicon may know
// some. What is not known is not known: who learns must see it so.
func (w *Window) Fill(sentence string, tokens []token.Token, x Lexicon) {
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
	}
	w.hear()
}

// standIn looks at words that are known in the place of irregular forms that are not.
func (w *Window) standIn(sentence string, tokens []token.Token, x Lexicon) {
	for i, t := range tokens {
		f := &w.forms[i+edge]
		if f.known != 0 {
			continue
		}
		if other := standIns[sentence[t.Start:t.End]]; other != "" {
			loud := f.flags & (isLoud | isTitled)
			f.look(other, i == 0)
			f.flags |= loud
			f.known = x.class(f.lower)
		}
	}
}

// hear marks the words of a sentence in which capitals tell nothing: one all
// of capitals, or a headline.
func (w *Window) hear() {
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

// Set gives token i a class, as Class tells it.
func (w *Window) Set(i int, class uint64) { w.classes[i+edge] = class }

// Classes are the classes of the tokens, to be read or set.
func (w *Window) Classes() []uint64 { return w.classes[edge : len(w.classes)-edge] }

// Seen is what a parser sees of token i: hashes of the word in small letters and
// of its last three, its class, and the number of its UPOS.
func (w *Window) Seen(i int) (word, suffix, class, upos uint64) {
	f, class := &w.forms[i+edge], w.classes[i+edge]
	return f.lower, f.suf3, class, w.coarse[class-1]
}

// From is the window of the tokens from number n on; a class that is set in one
// is set in the other.
func (w Window) From(n int) Window {
	w.forms, w.classes = w.forms[n:], w.classes[n:]
	return w
}

// Of is a window of some tokens, with what was made of them; its classes are its
// own.
func (w Window) Of(tokens []int) Window {
	n := len(tokens) + 2*edge
	part := Window{coarse: w.coarse, forms: make([]form, n), classes: make([]uint64, n)}
	for k, i := range tokens {
		part.forms[k+edge], part.classes[k+edge] = w.forms[i+edge], w.classes[i+edge]
	}
	return part
}

// Features lists the hashed features for token i.
func (w *Window) Features(i int) []uint32 {
	i += edge
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
