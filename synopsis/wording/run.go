package wording

import (
	"synoptic/news"
	"synoptic/synopsis/statement"
)

// Runs are what of a stretch of a sentence that another report has word for
// word can be read as a phrase: for each word in it that hangs on one outside,
// all in the stretch that hangs on that word, cut back to where a reader can
// begin and end. From and to count the tokens of the sentence, half open. They
// are what is left where the tree gives no clause or phrase that both tell.
func Runs(r *news.Report, s *statement.Sentence, from, to int) []Clause {
	w := &writer{report: r, sentence: s, tokens: r.Marks.Tokens[s.First:s.Last], first: s.First}
	if len(w.tokens) > longest || s.Heading || s.Caption || to-from < fewest {
		return nil
	}
	w.plant()
	from = max(from, w.dateline())
	var out []Clause
	for h := from; h < to; h++ {
		if up := w.head[h]; w.punct(h) || up >= from && up < to {
			continue
		}
		if c, ok := w.run(h, from, to); ok {
			out = append(out, c)
		}
	}
	return out
}

// run is what hangs on token h in a stretch.
func (w *writer) run(h, from, to int) (Clause, bool) {
	under := w.under(h)
	first, last := h, h
	for first > from && (under[first-1] || w.punct(first-1)) {
		first--
	}
	for last < to-1 && (under[last+1] || w.punct(last+1)) {
		last++
	}
	for first < h && !w.mayBegin(first) {
		first++
	}
	for last > h && !w.mayEnd(last) {
		last--
	}
	if last-first+1 < fewest || !w.mayBegin(first) || !w.mayEnd(last) {
		return Clause{}, false
	}
	c := Clause{Report: w.sentence.Report, Sentence: w.sentence.Number, Head: -1, Run: true, w: w, h: h, phrase: true, tokens: make([]bool, len(w.tokens))}
	for i := first; i <= last; i++ {
		c.tokens[i] = true
	}
	c.Inner = make([]int, len(w.sentence.Items))
	for n, it := range w.sentence.Items {
		c.Inner[n] = Outside
		if c.tokens[it.Token-w.first] {
			c.Inner[n] = -1
		}
		if it.Token-w.first == h {
			c.Head = n
		}
	}
	return c, c.Head >= 0 && !w.cutsItem(c.tokens)
}

// mayBegin says whether a reader can begin at token i: with a noun and all that
// stands before it, or with a verb that has a tense or is done.
func (w *writer) mayBegin(i int) bool {
	switch t := &w.tokens[i]; t.Tag {
	case "NOUN", "PROPN", "ADJ", "NUM", "DET":
		return !w.relative(i) && !demonstratives[w.form(i)] && !w.bound(i)
	case "VERB":
		return t.Fine != "VB" && !w.bound(i)
	case "PRON":
		return w.base(i) == "expl" // there were no passengers
	}
	return false
}

// bound says whether the word before token i belongs to the same noun or verb.
func (w *writer) bound(i int) bool {
	if i == 0 {
		return false
	}
	switch w.tokens[i-1].Tag {
	case "DET", "NUM", "ADJ", "AUX", "PART", "ADV", "PRON":
		return w.head[i-1] >= i
	case "NOUN", "PROPN":
		b := w.base(i - 1)
		return w.head[i-1] >= i && b != "nsubj" && b != "obl" || w.head[i] == i-1 && (w.base(i) == "flat" || w.base(i) == "compound")
	case "PUNCT":
		return w.form(i-1) == "-"
	}
	return false
}

// mayEnd says whether a reader can end at token i: with a noun, a number or a
// verb that nothing behind it belongs to, and that no verb or quotation follows.
func (w *writer) mayEnd(i int) bool {
	if i+1 < len(w.tokens) && (w.tokens[i+1].Tag == "VERB" && w.tokens[i+1].Fine != "VBG" || w.tokens[i+1].Tag == "AUX" || opening[w.form(i+1)]) {
		return false
	}
	switch w.tokens[i].Tag {
	case "NOUN", "PROPN", "NUM":
		return w.head[i] < i
	case "VERB", "ADJ":
		return w.head[i] <= i && w.right[i] == i
	}
	return false
}
