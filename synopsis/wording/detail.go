package wording

import (
	"slices"
	"strings"

	"synoptic/synopsis/statement"
)

// detailed is the clause of token h with the details that may be left out.
func (w *writer) detailed(h int, in []bool) Clause {
	c := Clause{Report: w.sentence.Report, Sentence: w.sentence.Number, Head: -1, w: w, h: h, tokens: in}
	for i := range w.tokens {
		if in[i] && i != h && w.head[i] >= 0 && in[w.head[i]] && w.detail(i, h) {
			if d := (Detail{Parent: -1, token: i, in: w.under(i)}); !w.cutsItem(d.in) {
				c.Details = append(c.Details, d)
			}
		}
	}
	for _, it := range w.sentence.Items {
		if d, ok := w.title(&it, in); ok && !w.cutsItem(d.in) {
			c.Details = append(c.Details, d)
		}
	}
	for k := range c.Details {
		c.Details[k].Parent = c.around(k)
	}
	c.Inner = make([]int, len(w.sentence.Items))
	for n, it := range w.sentence.Items {
		at := it.Token - w.first
		c.Inner[n] = Outside
		if in[at] {
			c.Inner[n] = c.innermost(at)
		}
		if at == h {
			c.Head = n
		}
	}
	return c
}

// title is what stands right before somebody's name and says who that is, from
// the beginning of its phrase on: the missing hiker Orla Venn.
func (w *writer) title(it *statement.Item, clause []bool) (Detail, bool) {
	if it.Kind != statement.Name || it.Class != "person" || it.Pronoun || it.Titled {
		return Detail{}, false
	}
	name := 0
	for name < len(w.tokens) && w.tokens[name].End <= it.Start {
		name++
	}
	from, noun := name, -1
	for from > 0 && clause[from-1] && titling[w.tokens[from-1].Tag] {
		if from--; noun < 0 && w.tokens[from].Tag == "NOUN" {
			noun = from
		}
		if w.tokens[from].Tag == "DET" {
			break
		}
	}
	if noun < 0 || from > 0 && !w.begins(from-1) {
		return Detail{}, false
	}
	d := Detail{Parent: -1, token: noun, in: make([]bool, len(w.tokens))}
	for k := from; k < name; k++ {
		d.in[k] = true
	}
	return d, true
}

// titling are the tags of words that stand before a name in its phrase.
var titling = map[string]bool{"NOUN": true, "ADJ": true, "DET": true}

// begins says whether a phrase may begin behind token i.
func (w *writer) begins(i int) bool {
	switch w.tokens[i].Tag {
	case "ADP", "VERB", "AUX", "CCONJ", "SCONJ":
		return true
	}
	return w.punct(i)
}

// WithoutFront is a set of details with those that the clause begins with.
func (c *Clause) WithoutFront(drop []bool) []bool {
	out := slices.Clone(drop)
	first := slices.Index(c.tokens, true)
	for k, d := range c.Details {
		out[k] = out[k] || first >= 0 && d.in[first]
	}
	return out
}

// cutsItem says whether a phrase holds a part of a name, number or moment and
// not all of it.
func (w *writer) cutsItem(in []bool) bool {
	for _, it := range w.sentence.Items {
		some, all := false, true
		for k := range w.tokens {
			if w.tokens[k].Start >= it.End {
				break
			}
			if w.tokens[k].Start >= it.Start && !w.punct(k) {
				some, all = some || in[k], all && in[k]
			}
		}
		if some && !all {
			return true
		}
	}
	return false
}

// around is the least detail that holds all of detail k and more, -1 for none.
func (c *Clause) around(k int) int {
	best, size := -1, 0
	for j, d := range c.Details {
		n, holds, more := 0, true, false
		for i, in := range d.in {
			if in {
				n++
			}
			holds, more = holds && (in || !c.Details[k].in[i]), more || in && !c.Details[k].in[i]
		}
		if j != k && holds && more && (best < 0 || n < size) {
			best, size = j, n
		}
	}
	return best
}

// innermost is the least detail that holds a token.
func (c *Clause) innermost(token int) int {
	best, size := -1, 0
	for k, d := range c.Details {
		if !d.in[token] {
			continue
		}
		n := 0
		for _, in := range d.in {
			if in {
				n++
			}
		}
		if best < 0 || n < size {
			best, size = k, n
		}
	}
	return best
}

// detail says whether the phrase under token i may be left out of a clause of
// h: what is left is still so.
func (w *writer) detail(i, h int) bool {
	if w.conditional(i) || w.quotedToken(w.tokens[i].Span) || w.sinceRanked(i) {
		return false
	}
	switch w.base(i) {
	case "obl":
		return w.tokens[i].Tag != "PRON" || w.kid(w.head[i], "obj") >= 0
	case "advmod":
		return w.mayDropAdverb(i, h)
	case "advcl":
		return !w.completes(i) && !w.keptFrom(i)
	case "nmod":
		return w.form(w.left[i]) != "of" && w.rel(i) != "nmod:poss"
	case "conj":
		return w.mayDropConjunct(i)
	case "amod":
		return w.mayDropAdjective(i)
	case "acl":
		return w.mayDropRelative(i)
	case "appos", "parataxis", "dep", "discourse":
		return true
	}
	return false
}

// mayDropAdjective says whether an adjective may be left out: one by itself, no
// part of a name, that does not change what its noun is.
func (w *writer) mayDropAdjective(i int) bool {
	return w.left[i] == w.right[i] && w.tokens[i].Tag == "ADJ" && !weighing[w.form(i)] && !isUpper(w.tokens[i].In(w.report.Text))
}

// mayDropRelative says whether what a clause tells of a noun may be left out: told
// by the way, or of any such noun, and not which one is meant or what it is for.
func (w *writer) mayDropRelative(i int) bool {
	if w.left[i] == 0 || w.comma(w.left[i]-1) {
		return true
	}
	return w.rel(i) == "acl" && w.indefinite(w.head[i]) && w.tokens[i].Fine != "VB"
}

// mayDropAdverb says whether an adverb may be left out of a clause of h: not one
// that turns or weakens it, nor "when" and "where", which tie it.
func (w *writer) mayDropAdverb(i, h int) bool {
	return !turns[w.form(i)] && w.tokens[i].Fine != "WRB" && (w.head[i] == h || !strings.HasSuffix(w.form(i), "ly"))
}

// sinceRanked says whether a phrase tells since when something in the sentence is
// the first, the last, the only or the most of its kind: it belongs to that.
func (w *writer) sinceRanked(at int) bool {
	if w.form(w.left[at]) != "since" {
		return false
	}
	for i := range w.tokens {
		switch f := w.form(i); {
		case w.tokens[i].Fine == "JJS" || w.tokens[i].Fine == "RBS", f == "first" || f == "last" || f == "only":
			return true
		}
	}
	return false
}

// indefinite says whether a noun stands with a, with a number, or bare.
func (w *writer) indefinite(i int) bool {
	d := w.kid(i, "det")
	return d < 0 || w.form(d) == "a" || w.form(d) == "an"
}

// conditional says whether the phrase under token i makes what it hangs on
// depend on something.
func (w *writer) conditional(i int) bool {
	for k := w.left[i]; k <= w.right[i]; k++ {
		if w.head[k] == i && (w.base(k) == "mark" || w.base(k) == "case" || w.base(k) == "advmod") && turns[w.form(k)] {
			return true
		}
	}
	return false
}

// completes says whether an adverbial clause is an infinitive that the verb
// before it needs: was forced to leave. Behind an object it tells what for:
// sent troops to guard the border.
func (w *writer) completes(i int) bool {
	if h := w.head[i]; h >= 0 && w.kid(h, "obj") >= 0 && w.kid(h, "nsubj:pass") < 0 {
		return false
	}
	mark := w.kid(i, "mark")
	return w.tokens[i].Fine == "VB" && mark >= 0 && w.form(mark) == "to" && !w.comma(w.left[i]-1)
}

// keptFrom says whether a verb without a tense tells, behind a preposition, what
// the verb above is about: kept the ferry from sailing, accused them of theft.
func (w *writer) keptFrom(i int) bool {
	mark := w.kid(i, "mark", "case")
	return w.tokens[i].Fine == "VBG" && mark >= 0 && about[w.form(mark)] && !w.comma(w.left[i]-1) && w.head[i] < i
}

var about = wordSet(`from into of with against`)

// mayDropConjunct says whether a second part of a list may be left out: not
// after nor, or, nor after but what is said of the same.
func (w *writer) mayDropConjunct(i int) bool {
	for k := w.left[i]; k <= w.right[i]; k++ {
		if w.head[k] == i && w.base(k) == "cc" {
			switch w.form(k) {
			case "but", "yet":
				return w.kid(i, "nsubj") >= 0 // a sentence of its own
			case "nor", "or":
				return false
			}
		}
	}
	return true
}

// weighing are adjectives that change what their noun is, or which one is
// meant.
var weighing = wordSet(`first second third fourth fifth last next former alleged suspected possible potential likely new old other same only
no fake false failed attempted proposed planned would-be so-called dead unidentified unknown several many few most all half double`)

// isUpper says whether a text begins with a capital letter.
func isUpper(text string) bool { return text != "" && text[0] >= 'A' && text[0] <= 'Z' }
