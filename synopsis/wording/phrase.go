package wording

import (
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// Phrases lists what a sentence tells in less than a clause: a noun with what
// hangs on it (the 45-minute call, a January fundraiser in Texas), and a verb
// without a tense (killing 15 people).
func Phrases(r *news.Report, s *statement.Sentence) []Clause {
	w := &writer{report: r, sentence: s, tokens: r.Marks.Tokens[s.First:s.Last], first: s.First}
	if len(w.tokens) > longest || s.Heading || s.Caption {
		return nil
	}
	w.plant()
	var out []Clause
	for h := range w.tokens {
		if in, ok := w.phrase(h); ok {
			c := w.detailed(h, in)
			c.phrase = true
			out = append(out, c)
		}
	}
	return out
}

// phrase is the tokens of the phrase that token h heads, and whether it can be
// told.
func (w *writer) phrase(h int) ([]bool, bool) {
	switch t := &w.tokens[h]; t.Tag {
	case "NOUN", "PROPN":
		switch w.base(h) {
		case "compound", "flat", "case", "nummod":
			return nil, false
		}
	case "VERB":
		if w.finite(h) || w.base(h) == "amod" || w.base(h) == "compound" || w.base(h) == "case" {
			return nil, false
		}
	default:
		return nil, false
	}
	in := w.under(h)
	for i := range w.dateline() {
		in[i] = false
	}
	for i := w.left[h]; i < h && (!in[i] || w.opening(i, h)); i++ {
		in[i] = false
	}
	for i := range w.tokens { // a copula and its subject make it a clause
		if w.head[i] == h && (w.base(i) == "cop" || w.base(i) == "nsubj" && w.tokens[h].Tag != "VERB") {
			return nil, false
		}
	}
	return in, true
}

// opening says whether word i, which begins a phrase of h, only ties it to
// what goes before.
func (w *writer) opening(i, h int) bool {
	switch {
	case w.punct(i):
		return !opening[w.form(i)]
	case w.head[i] != h:
		return false
	}
	switch w.base(i) {
	case "case", "cc":
		return true
	case "mark":
		return w.form(i) != "to"
	case "advmod":
		return w.tokens[h].Tag == "VERB" && !turns[w.form(i)]
	}
	return false
}

// part says whether a telling tells something as a phrase.
func (w *writer) part(t *Telling, h int) bool {
	text := t.Text(w.report.Text)
	switch {
	case t.Words < 2, t.Words > most, len(t.Pieces) > mostPieces, len(t.Items) < 2:
		return false
	case !Balanced(text), strings.ContainsAny(text, "|\n?"):
		return false
	}
	w.voice(t, h)
	return w.more(t) && !w.torn(t) && !w.dangling(t) && !w.conditioned(t) && w.tells(t, h) && w.sure(t) && w.quoting(t) && w.persons(t)
}

// torn says whether a piece of a phrase ends or begins inside a word written
// with a hyphen.
func (w *writer) torn(t *Telling) bool {
	text := w.report.Text
	for _, p := range t.Pieces {
		if p.End < len(text) && text[p.End] == '-' || p.Start > 0 && text[p.Start-1] == '-' {
			return true
		}
	}
	return false
}

// more says whether a phrase tells more than names.
func (w *writer) more(t *Telling) bool {
	for _, n := range t.Items {
		if it := &w.sentence.Items[n]; it.Kind != statement.Name && !it.Titled {
			return true
		}
	}
	return false
}
