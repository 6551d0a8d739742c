package clause

import (
	"synoptic/english"
	"synoptic/news"
)

// What stands at the edge of a phrase and does not belong to it: belongs goes
// in, passOver is passed over, cutOff ends the phrase.
type edge uint8

const (
	belongs edge = iota
	passOver
	cutOff
)

// phraseEdge tells for each relation whether its child belongs to the noun
// phrase of its head. A relation not listed stays.
var phraseEdge = map[string]edge{
	"acl": cutOff, "acl:relcl": cutOff, "appos": cutOff, "parataxis": cutOff, "advcl": cutOff, "advcl:relcl": cutOff,
	"ccomp": cutOff, "cop": cutOff, "nsubj": cutOff, "nsubj:pass": cutOff, "nsubj:outer": cutOff, "csubj": cutOff,
	"csubj:pass": cutOff, "csubj:outer": cutOff, "aux": cutOff, "aux:pass": cutOff, "discourse": cutOff, "vocative": cutOff,
	"expl": cutOff, "list": cutOff, "dislocated": cutOff, "mark": passOver, "case": passOver, "cc": passOver, "cc:preconj": passOver, "punct": passOver,
}

// clauseEdge tells the same of the clause a predicate heads: other clauses
// beside it, joining words and signs at its edges are left out.
var clauseEdge = map[string]edge{
	"parataxis": passOver, "advcl": passOver, "advcl:relcl": passOver, "cc": passOver, "punct": passOver, "discourse": passOver,
	"vocative": passOver, "list": passOver, "mark": passOver, "dislocated": passOver, "case": belongs,
}

// keptMarks are conjunctions without which a clause would say another thing.
var keptMarks = map[string]bool{"if": true, "unless": true, "whether": true, "without": true, "to": true}

// phrase finds the first and last token of the phrase token i heads, from
// those of its children: an unbroken stretch around it.
func (t *tree) phrase(i int) {
	lo, hi := i, i
	kids := t.of(i)
	split := 0
	for split < len(kids) && kids[split] < i {
		split++
	}
	for k := split - 1; k >= 0; k-- {
		e := t.edgeOfPhrase(kids[k])
		if e == cutOff {
			break
		}
		if e == belongs {
			lo = min(lo, t.lo[kids[k]])
		}
	}
	for _, k := range kids[split:] {
		e := t.edgeOfPhrase(k)
		if e == cutOff {
			break
		}
		if e == belongs {
			hi = max(hi, t.hi[k])
		}
	}
	t.lo[i], t.hi[i] = lo, hi
}

// edgeOfPhrase tells whether child k belongs to the phrase of its head. A
// conjunct that is a clause does not, nor an adverbial of a predicate.
func (t *tree) edgeOfPhrase(k int) edge {
	if t.rel(k) == "conj" && t.predicate(k) {
		return cutOff
	}
	if h := t.head(k); (t.base(k) == "obl" || t.rel(k) == "advmod") && t.tokens[h].Tag != "ADJ" && t.tokens[h].Tag != "ADV" &&
		t.tokens[h].Tag != "NUM" && t.kid(h, "cop") >= 0 {
		return cutOff
	}
	if h := t.head(k); t.rel(k) == "appos" && k == h+1 && t.tokens[k].Tag == "PROPN" && t.tokens[h].Tag == "NOUN" {
		return belongs // the ferry Aurelia
	}
	return phraseEdge[t.rel(k)]
}

// clause finds the first and last token of the clause token i heads.
func (t *tree) clause(i int) {
	lo, hi := i, i
	for _, k := range t.of(i) {
		e := clauseEdge[t.rel(k)]
		switch t.rel(k) {
		case "conj":
			if t.predicate(k) {
				e = passOver
			}
		case "mark":
			if keptMarks[t.tokens[k].Lemma] && !(t.tokens[k].Lemma == "to" && t.rel(i) == "acl") {
				e = belongs
			}
		case "advcl":
			if k > i && t.completes(k) {
				e = belongs
			}
		case "acl:relcl", "acl", "appos":
			if k > 0 && setOff(t.tokens, t.left[k]) {
				e = passOver
			}
		}
		if e == belongs {
			lo, hi = min(lo, t.left[k]), max(hi, t.right[k])
		}
	}
	t.left[i], t.right[i] = lo, hi
}

// completes says whether the adverbial at k completes what its verb says:
// "voted to close the pier", "accused them of lying".
func (t *tree) completes(k int) bool {
	m := t.kid(k, "mark")
	if m < 0 || setOff(t.tokens, t.left[k]) {
		return false
	}
	switch t.tokens[m].Lemma {
	case "to":
		return t.tokens[k].Fine == "VB"
	case "of", "from", "into":
		return t.tokens[k].Fine == "VBG"
	}
	return false
}

// setOff says whether a comma or dash stands before token i.
func setOff(tokens []news.Token, i int) bool {
	return i > 0 && tokens[i-1].Tag == "PUNCT" && (tokens[i-1].Fine == "," || tokens[i-1].Fine == ":")
}

// extent is the place of the clause that token i heads, from its first to its
// last own word. A clause on a noun begins with the noun.
func (c *constituents) extent(i int) news.Span {
	t := &c.tree
	lo, hi := t.left[i], t.right[i]
	if h := t.head(i); h >= 0 && h < i && t.base(i) == "acl" {
		lo = min(lo, t.lo[h])
	}
	if i >= c.start {
		lo = max(lo, c.start)
	}
	lo, hi = c.balance(i, lo, hi)
	for hi > i && c.loose(hi) && c.mark(hi) == 0 {
		hi--
	}
	for lo < i && c.loose(lo) && c.mark(lo) == 0 {
		lo++
	}
	return news.Span{Start: t.tokens[lo].Start, End: t.tokens[hi].End}
}

// loose says whether token i joins or parts, and has no place at the edge of a
// clause.
func (c *constituents) loose(i int) bool {
	tag := c.tree.tokens[i].Tag
	return tag == "CCONJ" || tag == "PUNCT"
}

// longClause is from how many tokens on nobody would cite a clause.
const longClause = 400

// balance keeps the clause of token i from cutting a quotation in half: a
// closing mark whose opening stands outside ends the clause, or begins it if
// it stands before i; one that follows right behind an open quotation is
// taken in.
func (c *constituents) balance(i, lo, hi int) (int, int) {
	t := &c.tree
	if hi-lo > longClause {
		return lo, hi
	}
	open := 0
	for k := lo; k <= hi; k++ {
		switch c.mark(k) {
		case '(':
			open++
		case ')':
			if open > 0 {
				open--
			} else if k > i {
				return lo, k - 1
			} else if k < i {
				lo = k + 1
			}
		case '"':
			open = 1 - min(open, 1)
		}
	}
	if open > 0 && hi+1 < len(t.tokens) && (c.mark(hi+1) == ')' || c.mark(hi+1) == '"') {
		hi++
	}
	return lo, hi
}

// mark tells what token i is to a quotation: '(' opens, ')' closes, '"' does
// either, 0 neither. A single closing mark is as often an apostrophe.
func (c *constituents) mark(i int) byte {
	k := c.tree.tokens[i]
	switch c.text[k.Start:k.End] {
	case "“":
		return '('
	case "”":
		return ')'
	case "\"":
		return '"'
	}
	return 0
}

// dateline is the first token behind the dateline of the sentence ("PORT
// ELLERY, Tasmania —"): names, the first in capitals, and a dash; 0 if it has
// none.
func (t *tree) dateline(text string) int {
	return english.Dateline(len(t.tokens), func(i int) string { return t.tokens[i].In(text) }, func(i int) bool { return t.tokens[i].Start > t.tokens[i-1].End })
}
