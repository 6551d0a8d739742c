package syntax

// tagger gives every token its UPOS and Penn tag, from left to right.
type tagger struct {
	*weights
	labels []label
}

// label is a pair of tags that occur together.
type label struct{ tag, fine string }

// window is a sentence while it is tagged: its forms, with two empty ones on
// each side, and the class given to each.
type window struct {
	forms   []form
	classes []uint64 // 1 + class; 0 where there is no word
	feats   []uint32
}

// edge is how many empty forms stand on each side of a window.
const edge = 2

// fill looks at the words of a sentence.
func (w *window) fill(sentence string, tokens []Token) {
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
		w.forms[i+edge].look(sentence[t.Start:t.End], i == 0)
	}
}

// features lists the rows for the word at place i of the window.
func (w *window) features(i int, mask uint32) []uint32 {
	f, salt := w.feats[:0], uint64(0)
	add := func(v uint64) {
		salt++
		h := mix(salt, v)
		f = append(f, uint32(h>>32)&mask)
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
	add(d.flags ^ b.flags*16)
	add(d.word)
	add(b.word)
	w.feats = f
	return f
}

// tag fills Tag and Fine of the tokens.
func (t *tagger) tag(sentence string, tokens []Token, w *window) {
	var s scores
	w.fill(sentence, tokens)
	for i := range tokens {
		t.score(w.features(i+edge, t.mask), &s)
		best := s.best(len(t.labels))
		w.classes[i+edge] = uint64(best + 1)
		tokens[i].Tag, tokens[i].Fine = t.labels[best].tag, t.labels[best].fine
	}
}

// best is the first class with the highest score.
func (s *scores) best(classes int) int {
	best := 0
	for c := 1; c < classes; c++ {
		if s[c] > s[best] {
			best = c
		}
	}
	return best
}
