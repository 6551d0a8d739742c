package clause

import (
	"strings"

	"synoptic/news"
)

// tree is the syntax tree of one sentence with the children of each token.
// Tokens count from 0 within the sentence.
type tree struct {
	tokens []news.Token
	first  int
	kids   []int // children, of token i those from at[i] to at[i+1], in order
	at     []int
	order  []int // heads before their children
	lo, hi []int // first and last token of the phrase each token heads
	left   []int // first and last token of the clause each token heads
	right  []int
}

// plant makes t the tree of tokens, the first of which has index first in the
// document. It takes time in proportion to their number.
func (t *tree) plant(tokens []news.Token, first int) {
	t.tokens, t.first = tokens, first
	n := len(tokens)
	t.at, t.kids, t.order = resize(t.at, n+1), resize(t.kids, n), t.order[:0]
	clear(t.at)
	for i := range tokens {
		if h := t.head(i); h >= 0 {
			t.at[h+1]++
		} else {
			t.order = append(t.order, i)
		}
	}
	for i := range n {
		t.at[i+1] += t.at[i]
	}
	fill := resize(t.lo, n)
	copy(fill, t.at)
	for i := range tokens {
		if h := t.head(i); h >= 0 {
			t.kids[fill[h]] = i
			fill[h]++
		}
	}
	for k := 0; k < len(t.order); k++ {
		t.order = append(t.order, t.of(t.order[k])...)
	}
	t.lo, t.hi, t.left, t.right = fill, resize(t.hi, n), resize(t.left, n), resize(t.right, n)
	for k := len(t.order) - 1; k >= 0; k-- {
		t.phrase(t.order[k])
		t.clause(t.order[k])
	}
}

// head is the head of token i, -1 for the root.
func (t *tree) head(i int) int {
	if h := t.tokens[i].Head; h >= 0 {
		return h - t.first
	}
	return -1
}

// of lists the children of token i.
func (t *tree) of(i int) []int { return t.kids[t.at[i]:t.at[i+1]] }

// rel is the relation of token i to its head, base the same without subtype.
func (t *tree) rel(i int) string { return t.tokens[i].Rel }

func (t *tree) base(i int) string {
	base, _, _ := strings.Cut(t.tokens[i].Rel, ":")
	return base
}

// manyKids is how many children of one token are looked at: sentences of
// people have fewer, and others shall not cost the square of their length.
const manyKids = 200

// kid is the first child of token i in one of the relations, -1 if there is
// none.
func (t *tree) kid(i int, rels ...string) int {
	kids := t.of(i)
	for _, k := range kids[:min(len(kids), manyKids)] {
		for _, r := range rels {
			if t.tokens[k].Rel == r {
				return k
			}
		}
	}
	return -1
}

// subjectOf is the subject of the predicate at i, -1 if it has none of its
// own.
func (t *tree) subjectOf(i int) int {
	return t.kid(i, "nsubj", "nsubj:pass", "csubj", "csubj:pass")
}

// predicate says whether token i heads a clause.
func (t *tree) predicate(i int) bool {
	switch t.base(i) {
	case "aux", "cop", "case", "mark", "fixed", "flat", "compound", "goeswith", "det", "amod", "punct", "cc", "discourse", "reparandum":
		return false
	}
	switch t.tokens[i].Tag {
	case "VERB":
		return true
	case "PUNCT", "SYM":
		return false
	}
	return t.kid(i, "cop", "nsubj", "nsubj:pass") >= 0 || t.tokens[i].Tag == "AUX"
}

// verbOf is the word that makes token i a predicate: its copula or itself.
func (t *tree) verbOf(i int) int {
	if c := t.kid(i, "cop"); c >= 0 && !t.boundTo(i) {
		return c
	}
	return i
}

// verbWords is the lemma and the place of the verb of the predicate at i,
// with its particle.
func (t *tree) verbWords(i, verb int) (string, news.Span) {
	k := t.tokens[verb]
	if verb == i && k.Tag != "VERB" && k.Tag != "AUX" {
		return "be", k.Span
	}
	lemma, span := low(k.Lemma), k.Span
	if p := t.kid(i, "compound:prt"); p >= 0 && verb == i {
		lemma += " " + low(t.tokens[p].Lemma)
		if p == i+1 {
			span.End = t.tokens[p].End
		}
	}
	return lemma, span
}

// passive says whether the verb at i is passive: it has a passive subject or
// auxiliary or an agent, or is a participle behind its noun.
func (t *tree) passive(i int) bool {
	if t.kid(i, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent") >= 0 {
		return true
	}
	k := t.tokens[i]
	if k.Fine != "VBN" || k.Tag != "VERB" || t.kid(i, "aux", "cop", "nsubj", "obj", "xcomp", "ccomp") >= 0 {
		return false
	}
	if a := t.kid(i, "advcl"); a == i+2 && t.tokens[a].Fine == "VB" && governed[k.Lemma].lemma != "" {
		return false
	}
	if h := t.head(i); t.base(i) == "conj" && h < i && t.base(h) != "conj" {
		return t.passive(h)
	}
	return t.rel(i) == "acl" || t.rel(i) == "advcl"
}

// finite says whether the predicate at i has a tense of its own.
func (t *tree) finite(i int) bool {
	verb := t.verbOf(i)
	for _, k := range t.of(i) {
		switch t.tokens[k].Fine {
		case "VBD", "VBP", "VBZ", "MD":
			if t.base(k) == "aux" || t.base(k) == "cop" {
				return true
			}
		}
	}
	switch t.tokens[verb].Fine {
	case "VBD", "VBP", "VBZ", "MD":
		return true
	}
	return false
}

// relativeIn says whether a relative word stands among the children of i or
// of its obliques.
func (t *tree) relativeIn(i int) bool {
	for _, k := range t.of(i) {
		if strings.HasPrefix(t.tokens[k].Fine, "W") {
			return true
		}
	}
	return false
}
