package wording

import "strings"

// marks keeps the signs that stand between two words kept, or belong to one.
func (t *tree) marks(keep, all []bool) {
	for i := range t.tokens {
		if !t.punct(i) {
			continue
		}
		before, after := t.beside(keep, i, -1), t.beside(keep, i, 1)
		switch t.form(i) {
		case "“", "‘", "(", "$", "£":
			keep[i] = after
		case "”", "’", ")", "%":
			keep[i] = before
		case "\"", "'":
			keep[i] = before || after
		default:
			keep[i] = before && (after || i+1 < len(t.tokens) && closing[t.form(i+1)])
		}
	}
}

// beside says whether the next word in a direction is kept.
func (t *tree) beside(keep []bool, i, step int) bool {
	for k := i + step; k >= 0 && k < len(t.tokens); k += step {
		if !t.punct(k) {
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
