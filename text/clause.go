package text

import (
	"slices"
	"sort"
	"strings"

	"synoptic/news"
)

// clauses finds who did what to whom: one clause for each verb that is no
// auxiliary, each predicate with a copula, and each predicate with a subject
// of its own. Subjects that are not said are those of the clause above, as
// the construction has it: a relative clause speaks of its noun, a
// conjoined verb or an infinitive shares a subject.
func (d *doc) clauses() {
	c := clauser{marks: &d.marks}
	c.text, c.place = d.text, newPlacer(d)
	at := 0
	for i, s := range d.marks.Sentences {
		from := at
		for at < len(d.marks.Tokens) && d.marks.Tokens[at].Start < s.End {
			at++
		}
		c.tree.plant(d.marks.Tokens[from:at], from)
		c.sentence(i)
	}
	c.speech()
}

// clauser goes through the trees of a document, one after another.
type clauser struct {
	constituents
	marks *news.Marks
	of    []int       // of each token, the index of the clause it heads, -1 for none
	above []int       // of each token, the clause that stands over it, -1 for none
	said  []*news.Arg // of each clause of the sentence, the subject its verb has in grammar
	base  int         // index of the first clause of the sentence
}

// sentence adds the clauses of one tree.
func (c *clauser) sentence(number int) {
	t := &c.tree
	c.of, c.above, c.said = resize(c.of, len(t.tokens)), resize(c.above, len(t.tokens)), c.said[:0]
	c.base, c.start = len(c.marks.Clauses), t.dateline(c.text)
	for _, i := range t.order {
		c.of[i], c.above[i] = -1, -1
		if h := t.head(i); h >= 0 {
			c.above[i] = c.above[h]
			if c.of[h] >= 0 {
				c.above[i] = c.of[h]
			}
		}
		if t.predicate(i) {
			c.add(i, number)
		}
	}
	c.sort()
}

// add makes the clause that token i heads.
func (c *clauser) add(i, number int) {
	t := &c.tree
	k := news.Clause{Sentence: number, Speech: -1, Parent: c.above[i]}
	verb := t.verbOf(i)
	k.Verb, k.VerbSpan = t.verbWords(i, verb)
	k.Relation = relation(t.rel(i))
	headless := c.headless(i)
	switch {
	case headless:
		k.Relation, k.Parent = "", -1
	case t.strayed(i):
		k.Relation = "complement"
	}
	k.Passive = t.passive(i)
	k.Tense = c.tense(i, k.Parent)
	said := c.subject(i)
	if k.Passive = k.Passive && !headless && !(t.strayed(i) && t.kid(i, "aux:pass") < 0); k.Passive {
		k.Object, k.Subject = said, c.agent(i)
	} else {
		k.Subject, k.Object = said, c.object(i, verb)
	}
	k.Args = c.args(i, &k)
	m := c.mood(i)
	k.Negated, k.Modality = m.negated, m.modality
	k.Span = c.extent(i)
	if headless {
		c.of[t.head(i)] = len(c.marks.Clauses)
		k.Tense = "past"
	}
	c.of[i] = len(c.marks.Clauses)
	c.marks.Clauses = append(c.marks.Clauses, k)
	c.said = append(c.said, said)
}

// relation names how a clause hangs on the one above, from the relation of
// its head.
func relation(rel string) string {
	switch rel {
	case "root":
		return ""
	case "ccomp", "xcomp", "csubj", "csubj:pass", "csubj:outer":
		return "complement"
	case "acl:relcl", "advcl:relcl":
		return "relative"
	case "advcl":
		return "adverbial"
	case "conj":
		return "conjunct"
	case "acl":
		return "noun"
	case "parataxis":
		return "parataxis"
	}
	return "part"
}

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

// agent is who did what the passive at i says: the phrase with "by".
func (c *clauser) agent(i int) *news.Arg {
	t := &c.tree
	if a := t.kid(i, "obl:agent"); a >= 0 {
		return c.arg(a)
	}
	return nil
}

// object is what the verb at i was done to: its object, the noun a relative
// clause hangs on, or what a copula says somebody is.
func (c *clauser) object(i, verb int) *news.Arg {
	t := &c.tree
	if o := t.kid(i, "obj"); o >= 0 && !c.place.dated(t.tokens[o].Span) {
		if c.leads(o) {
			return nil
		}
		if relative(t.tokens[o]) && t.base(i) == "acl" {
			return c.arg(t.head(i))
		}
		return c.arg(o)
	}
	if verb != i || t.tokens[i].Tag != "VERB" {
		if t.kid(i, "case") >= 0 {
			return nil
		}
		return c.arg(i)
	}
	if t.strayed(i) {
		return nil
	}
	if t.rel(i) == "acl:relcl" && t.subjectOf(i) >= 0 && !t.relativeIn(i) && t.kid(i, "ccomp") < 0 && !c.place.timed(t.tokens[t.head(i)].Span) {
		return c.arg(t.head(i))
	}
	return nil
}

// relative says whether a token is a relative pronoun.
func relative(k news.Token) bool {
	switch k.Fine {
	case "WP", "WDT", "WP$":
		return true
	}
	return k.Lemma == "that" && k.Tag == "PRON" && k.Fine == "WDT"
}

// sort puts the clauses of the sentence in order of place and mends the
// indices that point at them.
func (c *clauser) sort() {
	list := c.marks.Clauses[c.base:]
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := &list[a], &list[b]
		if x.Start != y.Start {
			return x.Start - y.Start
		}
		if x.VerbSpan.Start != y.VerbSpan.Start {
			return x.VerbSpan.Start - y.VerbSpan.Start
		}
		return a - b
	})
	moved := make([]int, len(list))
	sorted := make([]news.Clause, len(list))
	for to, from := range order {
		sorted[to], moved[from] = list[from], to+c.base
	}
	for i := range sorted {
		if p := sorted[i].Parent; p >= 0 {
			sorted[i].Parent = moved[p-c.base]
		}
	}
	copy(list, sorted)
}

// speech tells which clauses stand in a quotation: the shortest that holds
// their verb, of the last few that begin before it.
func (c *clauser) speech() {
	quotes := c.marks.Quotes
	for i := range c.marks.Clauses {
		k := &c.marks.Clauses[i]
		q := sort.Search(len(quotes), func(q int) bool { return quotes[q].Start > k.VerbSpan.Start })
		for back := 0; back < 8 && q > 0; back++ {
			q--
			if quotes[q].Scare || !quotes[q].Holds(k.VerbSpan) {
				continue
			}
			if k.Speech < 0 || quotes[q].Len() < quotes[k.Speech].Len() {
				k.Speech = q
			}
		}
	}
}

// resize gives s a length of n; what it holds is not kept.
func resize(s []int, n int) []int {
	if cap(s) < n {
		return make([]int, n, n+n/2)
	}
	return s[:n]
}

// low is w in lower case, without work where it is so already.
func low(w string) string { return strings.ToLower(w) }
