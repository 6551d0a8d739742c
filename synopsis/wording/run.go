package wording

import (
	"cmp"
	"slices"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// Runs are what of stretches of a sentence that other reports have word for word
// can be read as a phrase: for each word in one that hangs on a word outside,
// all in the stretch that hangs on it, cut back to where a reader can begin and
// end. A stretch is the first and the last of its tokens, counted from the first
// of the sentence, half open; the longest few are looked at. They are what is
// left where the tree gives no clause or phrase that both tell.
func Runs(r *news.Report, s *statement.Sentence, stretches [][2]int) []Clause {
	w, ok := writerOf(r, s, 0)
	if !ok {
		return nil
	}
	slices.SortStableFunc(stretches, func(a, b [2]int) int { return cmp.Or(cmp.Compare(b[1]-b[0], a[1]-a[0]), cmp.Compare(a[0], b[0])) })
	begin := w.outset()
	var out []Clause
	seen := map[[2]int]bool{}
	for _, at := range stretches[:min(len(stretches), mostRuns)] {
		from, to := max(at[0], begin), at[1]
		for h := from; h < to && to-from >= fewest; h++ {
			if up := w.head[h]; w.punct(h) || up >= from && up < to {
				continue
			}
			first, last := w.reach(h, from, to)
			if last-first+1 < fewest || seen[[2]int{first, last}] || !w.mayBegin(first) || !w.mayEnd(last) {
				continue
			}
			seen[[2]int{first, last}] = true
			if c, ok := w.run(h, first, last); ok {
				out = append(out, c)
			}
		}
	}
	return out
}

// mostRuns is how many stretches of a sentence are looked at.
const mostRuns = 8

// reach is the first and last token of what hangs on token h in a stretch, cut
// back to where a reader can begin and end.
func (w *writer) reach(h, from, to int) (first, last int) {
	first, last = max(w.left[h], from), min(w.right[h], to-1)
	for first < h && !w.mayBegin(first) {
		first++
	}
	for last > h && !w.mayEnd(last) {
		last--
	}
	return first, last
}

// run is the tokens from first to last as a phrase that token h heads.
func (w *writer) run(h, first, last int) (Clause, bool) {
	c := Clause{Report: w.sentence.Report, Sentence: w.sentence.Number, Head: -1, Run: true, w: w, h: h, phrase: true, tokens: make([]bool, len(w.tokens))}
	under := w.under(h)
	for i := first; i <= last; i++ {
		if !under[i] && !w.punct(i) {
			return c, false // arcs that cross
		}
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
