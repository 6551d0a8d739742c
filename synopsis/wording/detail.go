package wording

import (
	"slices"

	"synoptic/synopsis/statement"
)

// detailed is the clause of token h with the details that may be left out.
func (w *writer) detailed(h int, in []bool) Clause {
	c := Clause{Report: w.sentence.Report, Sentence: w.sentence.Number, Head: -1, w: w, h: h, tokens: in}
	for i := range w.tokens {
		if in[i] && i != h && w.head[i] >= 0 && in[w.head[i]] && c.detail(i) {
			if d := (Detail{Parent: -1, token: i, in: w.under(i)}); !w.cutsItem(d.in) {
				c.Details = append(c.Details, d)
			}
		}
	}
	for _, it := range w.sentence.Items {
		if d, ok := c.title(&it); ok && !w.cutsItem(d.in) {
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
func (c *Clause) title(it *statement.Item) (Detail, bool) {
	if it.Kind != statement.Name || it.Class != "person" || it.Pronoun || it.Titled {
		return Detail{}, false
	}
	name := 0
	for name < len(c.w.tokens) && c.w.tokens[name].End <= it.Start {
		name++
	}
	from, noun := name, -1
	for from > 0 && c.tokens[from-1] && titling[c.w.tokens[from-1].Tag] {
		if from--; noun < 0 && c.w.tokens[from].Tag == "NOUN" {
			noun = from
		}
		if c.w.tokens[from].Tag == "DET" {
			break
		}
	}
	if noun < 0 || from > 0 && !c.w.begins(from-1) {
		return Detail{}, false
	}
	d := Detail{Parent: -1, token: noun, in: make([]bool, len(c.w.tokens))}
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
