package wording

import (
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// writer finds the tellings of one sentence. Tokens and heads count from the
// first token of the sentence.
type writer struct {
	report      *news.Report
	sentence    *statement.Sentence
	tokens      []news.Token
	first       int
	head        []int
	left, right []int // of each token, the first and last token under it
}

// plant reads the tree of the sentence.
func (w *writer) plant() {
	n := len(w.tokens)
	w.head, w.left, w.right = make([]int, n), make([]int, n), make([]int, n)
	for i, t := range w.tokens {
		w.head[i] = t.Head - w.first
		if t.Head < w.first || t.Head >= w.first+n || w.head[i] == i {
			w.head[i] = -1
		}
		w.left[i], w.right[i] = i, i
	}
	for i := range w.tokens {
		if w.punct(i) {
			continue
		}
		for h, steps := w.head[i], 0; h >= 0 && steps < n; h, steps = w.head[h], steps+1 {
			w.left[h], w.right[h] = min(w.left[h], i), max(w.right[h], i)
		}
	}
}

func (w *writer) punct(i int) bool  { return w.tokens[i].Tag == "PUNCT" }
func (w *writer) rel(i int) string  { return w.tokens[i].Rel }
func (w *writer) form(i int) string { return strings.ToLower(w.tokens[i].In(w.report.Text)) }

// base is the relation of a token without its subtype.
func (w *writer) base(i int) string {
	b, _, _ := strings.Cut(w.tokens[i].Rel, ":")
	return b
}

// kid is the first token that hangs on h with one of the relations, -1 if none.
func (w *writer) kid(h int, rels ...string) int {
	for i := range w.tokens {
		if w.head[i] != h {
			continue
		}
		for _, r := range rels {
			if w.base(i) == r || w.rel(i) == r {
				return i
			}
		}
	}
	return -1
}

// finite says whether a predicate has a tense.
func (w *writer) finite(h int) bool {
	if tensed[w.tokens[h].Fine] {
		return true
	}
	for i := range w.tokens {
		if b := w.base(i); w.head[i] == h && (b == "aux" || b == "cop") && (tensed[w.tokens[i].Fine] || w.tokens[i].Fine == "MD") {
			return true
		}
	}
	return false
}

var tensed = map[string]bool{"VBD": true, "VBZ": true, "VBP": true}

// relative says whether a token is a relative pronoun.
func (w *writer) relative(i int) bool {
	switch w.form(i) {
	case "who", "which", "that", "whom", "whose":
		return w.tokens[i].Tag == "PRON" && w.tokens[i].Fine != "DT"
	}
	return false
}

// span is the text from token a to token b.
func (w *writer) span(a, b int) news.Span {
	return news.Span{Start: w.tokens[a].Start, End: w.tokens[b].End}
}

// comma says whether token i is a comma or dash.
func (w *writer) comma(i int) bool {
	if i < 0 || i >= len(w.tokens) {
		return false
	}
	switch w.form(i) {
	case ",", "—", "–", "--", "-":
		return w.punct(i)
	}
	return false
}
