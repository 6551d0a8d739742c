package clause

import "synoptic/news"

// subject is what the verb at i says something of: its own subject, or one
// that the construction lends it.
func (c *clauser) subject(i int) *news.Arg {
	t := &c.tree
	head := t.head(i)
	if t.strayed(i) {
		return c.strayedSubject(i)
	}
	if s := c.ownSubject(i); s >= 0 {
		if !relative(t.tokens[s]) {
			return c.arg(s)
		}
		if t.base(i) == "acl" && head >= 0 {
			return c.arg(head)
		}
		return c.arg(t.antecedent(s))
	}
	if head < 0 {
		return nil
	}
	switch t.base(i) {
	case "conj":
		return c.saidOf(head)
	case "xcomp":
		if o := t.kid(head, "obj"); o >= 0 && !keepsSubject[t.tokens[head].Lemma] {
			return c.arg(o)
		}
		return c.saidAbove(i)
	case "advcl":
		if o := t.kid(head, "obj"); o >= 0 && t.tokens[i].Fine == "VBG" && t.completes(i) {
			return c.arg(o)
		}
		if !t.finite(i) {
			return c.saidAbove(i)
		}
	case "acl":
		return c.lent(i, head)
	}
	return nil
}

// ownSubject is the subject among the children of the predicate at i: the
// last that is no moment, since "on Saturday, the mayor said" is at times
// misread; -1 if there is none.
func (c *clauser) ownSubject(i int) int {
	t := &c.tree
	found := -1
	for _, k := range t.of(i) {
		switch t.rel(k) {
		case "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass":
			if t.rel(k) == "nsubj:outer" && !t.boundTo(i) {
				continue
			}
			if !c.place.dated(t.tokens[k].Span) || found < 0 && t.kid(k, "case") < 0 && k+1 < len(t.tokens) && t.tokens[k+1].Tag != "PUNCT" {
				found = k
			}
		}
	}
	return found
}

// antecedent is the noun before the relative pronoun at i, where the tree has
// not hung its clause there; i itself if there is none.
func (t *tree) antecedent(i int) int {
	n := i - 1
	for n >= 0 && (t.tokens[n].Tag == "PUNCT" || t.tokens[n].Tag == "ADP") {
		n--
	}
	if n < 0 || t.tokens[n].Tag != "NOUN" && t.tokens[n].Tag != "PROPN" {
		return i
	}
	for range 8 {
		h := t.head(n)
		if h < 0 || h >= i || t.base(n) != "flat" && t.base(n) != "compound" && t.base(n) != "nmod" {
			return n
		}
		n = h
	}
	return n
}

// keepsSubject are verbs whose subject, not whose object, does what their
// infinitive says.
var keepsSubject = map[string]bool{"promise": true, "threaten": true, "use": true, "offer": true, "vow": true}

// lent is the subject of a clause that hangs on the noun at head: the noun,
// or for an infinitive whose it is ("the firm's threat to leave").
func (c *clauser) lent(i, head int) *news.Arg {
	t := &c.tree
	if t.tokens[i].Fine != "VB" || t.rel(i) == "acl:relcl" {
		return c.arg(head)
	}
	if above := t.governs(i); above >= 0 && !keepsSubject[t.tokens[above].Lemma] {
		if _, ok := governed[low(t.tokens[above].Lemma)]; ok {
			return c.arg(head)
		}
	}
	if whose := t.kid(head, "nmod:poss"); whose >= 0 {
		return c.arg(whose)
	}
	return c.saidAbove(i)
}

// saidOf is the subject of the clause that token i heads or, if it heads
// none, of the clause above it.
func (c *clauser) saidOf(i int) *news.Arg {
	if c.of[i] >= 0 {
		return c.said[c.of[i]-c.base]
	}
	return c.saidAbove(i)
}

// saidAbove is the subject of the clause above token i.
func (c *clauser) saidAbove(i int) *news.Arg {
	if a := c.above[i]; a >= 0 {
		return c.said[a-c.base]
	}
	return nil
}
