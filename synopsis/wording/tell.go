package wording

import (
	"strings"

	"synoptic/synopsis/statement"
)

// Tell is the clause without some details, and whether that can be read
// alone.
func (c *Clause) Tell(drop []bool) (Telling, bool) {
	t, ok := c.without(drop)
	return t, ok && !c.phrase && c.w.alone(&t, c.h)
}

// Part is a phrase without some details, and whether it tells something beside
// what it was cut from.
func (c *Clause) Part(drop []bool) (Telling, bool) {
	t, ok := c.without(drop)
	t.Phrase = true
	if ok {
		t.Introduces = c.w.introduces(&t)
	}
	t.Slight = ok && c.w.slight(&t)
	t.Opens = t.Opens && ok && t.Pieces[0].Start <= c.w.tokens[0].Start
	return t, ok && c.phrase && c.w.part(&t)
}

// without is the clause without some details, and whether its predicate is
// left.
func (c *Clause) without(drop []bool) (Telling, bool) {
	w := c.w
	keep := make([]bool, len(w.tokens))
	copy(keep, c.tokens)
	for k, d := range c.Details {
		if !drop[k] {
			continue
		}
		for i, in := range d.in {
			if in {
				keep[i] = false
			}
		}
	}
	w.marks(keep, c.tokens)
	voice := ""
	for k := range c.Details {
		if drop[k] && w.credits(&c.Details[k]) {
			voice = Unnamed
		}
	}
	t := Telling{Voice: voice, Report: c.Report, Sentence: c.Sentence, Head: c.Head}
	w.pieces(&t, keep)
	if len(t.Pieces) == 0 || !keep[c.h] {
		return t, false
	}
	for n, it := range w.sentence.Items {
		switch {
		case t.inside(it.Span):
			t.Items = append(t.Items, n)
		case keep[it.Token-w.first]:
			return t, false // a part of a name or a time
		}
	}
	t.Opens = opens(t.Pieces[0].In(w.report.Text))
	t.Whole = len(t.Pieces) == 1 && t.Pieces[0].Start <= w.tokens[0].Start && t.Pieces[0].End >= w.tokens[len(w.tokens)-1].Start
	return t, true
}

// credits says whether a detail tells who says the rest: police said,
// according to the mayor.
func (w *writer) credits(d *Detail) bool {
	if w.base(d.token) == "parataxis" && statement.Speaks(w.tokens[d.token].Lemma) {
		return !w.registered(d)
	}
	for i, in := range d.in {
		if in && w.form(i) == "according" {
			return !w.registered(d)
		}
	}
	return false
}

// registered says whether a detail names those whose office it is to know.
func (w *writer) registered(d *Detail) bool {
	for i, in := range d.in {
		if in && statement.Registrar(strings.ToLower(w.tokens[i].Lemma)) {
			return true
		}
	}
	return false
}

// marks keeps the signs that stand between two words kept, or belong to one.
func (w *writer) marks(keep, all []bool) {
	for i := range w.tokens {
		if !w.punct(i) {
			continue
		}
		before, after := w.beside(keep, i, -1), w.beside(keep, i, 1)
		switch w.form(i) {
		case "“", "‘", "(", "$", "£":
			keep[i] = after
		case "”", "’", ")", "%":
			keep[i] = before
		case "\"", "'":
			keep[i] = before || after
		default:
			keep[i] = before && (after || i+1 < len(w.tokens) && closing[w.form(i+1)])
		}
	}
}

// beside says whether the next word in a direction is kept.
func (w *writer) beside(keep []bool, i, step int) bool {
	for k := i + step; k >= 0 && k < len(w.tokens); k += step {
		if !w.punct(k) {
			return keep[k]
		}
	}
	return false
}

// pieces are the runs of tokens kept; one that ends the sentence takes the
// sign that ends it.
func (w *writer) pieces(t *Telling, keep []bool) {
	n := len(w.tokens)
	for i := 0; i < n; {
		if !keep[i] {
			i++
			continue
		}
		j := i
		for j+1 < n && keep[j+1] {
			j++
		}
		from, to := i, j
		for from <= to && w.punct(from) && !opening[w.form(from)] {
			from++
		}
		for to >= from && w.punct(to) && !closing[w.form(to)] {
			to--
		}
		if from <= to {
			t.Pieces = append(t.Pieces, w.span(from, to))
			t.Words += to - from + 1
		}
		i = j + 1
	}
	if len(t.Pieces) == 0 {
		return
	}
	last := &t.Pieces[len(t.Pieces)-1]
	for k := range w.tokens {
		if w.tokens[k].Start >= last.End && !w.punct(k) {
			return
		}
	}
	last.End = max(last.End, min(w.sentence.End, w.tokens[n-1].End))
}

var (
	opening = wordSet(`“ ‘ " ' ( $ £`)
	closing = wordSet(`” ’ " ' ) %`)
)

// opens says whether a text begins like a sentence.
func opens(text string) bool {
	text = strings.TrimLeft(text, "“\"‘'(")
	return text != "" && !(text[0] >= 'a' && text[0] <= 'z')
}

// Opened says whether a text begins with a quotation.
func Opened(text string) bool {
	return strings.HasPrefix(text, "“") || strings.HasPrefix(text, "\"") || strings.HasPrefix(text, "‘") || strings.HasPrefix(text, "'")
}

// unbalanced is above 0 where a quotation opens and does not end, below 0
// where one ends that did not open.
func unbalanced(text string) int {
	open := strings.Count(text, "“") - strings.Count(text, "”")
	if strings.Count(text, "\"")%2 == 1 {
		if open == 1 || open == -1 {
			return 0 // a straight mark is the fellow of a curly one
		}
		return 1
	}
	return open
}
