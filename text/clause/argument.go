package clause

import "synoptic/news"

// constituents are the phrases of a sentence as parts of its clauses. They hang
// on its tree, and on what is named and dated in it.
type constituents struct {
	text  string
	place placer
	tree  tree
	start int // first token of the sentence behind its dateline
}

// arg is the phrase that token i heads as a part of a clause.
func (c *constituents) arg(i int) *news.Arg {
	t := &c.tree
	head := t.tokens[i]
	lo, hi := c.balance(i, t.lo[i], c.untimed(i))
	if i >= c.start {
		lo = max(lo, c.start)
	}
	return &news.Arg{
		Span: news.Span{Start: t.tokens[lo].Start, End: t.tokens[hi].End},
		Head: head.Lemma,
		Name: c.place.nameOf(head.Span),
	}
}

// untimed is the last token of the phrase at i but for a moment that ends it:
// "the court on Monday" is the court.
func (c *constituents) untimed(i int) int {
	t := &c.tree
	hi := t.hi[i]
	for _, k := range t.of(i) {
		if k > i && t.base(k) == "nmod" && t.hi[k] == t.hi[i] && t.kid(k, "case") == t.lo[k]-1 && c.place.dated(t.tokens[k].Span) && t.lo[k]-2 >= i {
			hi = t.lo[k] - 2
		}
	}
	return hi
}

// args are the other parts of the clause that token i heads: where, when, to
// whom, with what, how.
func (c *constituents) args(i int, k *news.Clause) []news.Arg {
	t := &c.tree
	var out []news.Arg
	if t.kid(i, "case") >= 0 && t.kid(i, "cop") >= 0 { // was in the hall
		a := c.arg(i)
		a.Role = c.role(i)
		out = append(out, *a)
	}
	for _, kid := range t.of(i) {
		if when := c.timeUnder(kid); when >= 0 && c.role(kid) != "time" {
			out = append(out, c.part(when, "time"))
		}
		role := c.roleUnder(i, kid, k)
		if role == "" {
			continue
		}
		if relative(t.tokens[kid]) && t.base(i) == "acl" { // the hall in which they met
			a := c.arg(t.head(i))
			a.Role = role
			out = append(out, *a)
			continue
		}
		out = append(out, c.part(kid, role))
	}
	return out
}

// part is the phrase that token i heads in its role; of a time, the words of
// the moment.
func (c *constituents) part(i int, role string) news.Arg {
	a := c.arg(i)
	a.Role = role
	if role == "time" {
		a.Span = c.place.momentAt(c.tree.tokens[i].Span, a.Span)
	}
	return *a
}

// roleUnder is the role that the child kid has in the clause k that token i
// heads, empty if it is no part beside its subject and object.
func (c *constituents) roleUnder(i, kid int, k *news.Clause) string {
	t := &c.tree
	at := t.tokens[kid].Span
	switch t.rel(kid) {
	case "nmod", "nmod:unmarked":
		if k.Object != nil && t.tokens[i].Tag != "VERB" && k.Object.Holds(at) {
			return "" // was the mayor of the town
		}
		return c.role(kid)
	case "obl", "obl:unmarked":
		return c.role(kid)
	case "iobj":
		return "to"
	case "obj", "nsubj":
		if k.Object != nil && k.Object.Overlaps(at) || k.Subject != nil && k.Subject.Overlaps(at) {
			return ""
		}
		return c.misread(kid)
	case "advmod":
		return c.adverbRole(kid)
	}
	return ""
}

// misread is "time" for a moment that the tree has as a subject or object:
// "said Saturday that".
func (c *constituents) misread(i int) string {
	if c.place.dated(c.tree.tokens[i].Span) {
		return "time"
	}
	return ""
}

// timeUnder is a moment that hangs on the noun at i: "spoke to reporters on
// Sunday" tells when they were spoken to, however the tree has it; -1 if
// there is none.
func (c *constituents) timeUnder(i int) int {
	t := &c.tree
	switch t.base(i) {
	case "obl", "obj", "nmod", "nsubj":
	default:
		return -1
	}
	for range 3 {
		under := -1
		for _, k := range t.of(i) {
			if b := t.base(k); b != "nmod" && b != "appos" || k < i || t.kid(k, "nmod:poss") >= 0 {
				continue
			}
			if c.place.timed(t.tokens[k].Span) {
				return k
			}
			under = k
		}
		if i = under; i < 0 {
			break
		}
	}
	return -1
}
