// Package clause finds who did what to whom in a text: its clauses, with their
// subjects, objects and other parts, and how sure each is.
package clause

import (
	"strings"

	"synoptic/news"
)

// Find gives the clauses of a text with the marks that were found in it before:
// sentences and tokens, names and mentions, moments, quotations. There is one for
// each verb that is no auxiliary, each predicate with a copula, and each predicate
// with a subject of its own. Subjects that are not said are those of the clause
// above, as the construction has it: a relative clause speaks of its noun, a
// conjoined verb or an infinitive shares a subject.
func Find(text string, marks news.Marks) []news.Clause {
	marks.Clauses = nil
	c := clauser{marks: &marks}
	c.text, c.place = text, placer{marks.Names, marks.Mentions, marks.Moments}
	at := 0
	for i, s := range marks.Sentences {
		from := at
		for at < len(marks.Tokens) && marks.Tokens[at].Start < s.End {
			at++
		}
		c.tree.plant(marks.Tokens[from:at], from)
		c.sentence(i)
	}
	c.speech()
	return marks.Clauses
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

// resize gives s a length of n; what it holds is not kept.
func resize(s []int, n int) []int {
	if cap(s) < n {
		return make([]int, n, n+n/2)
	}
	return s[:n]
}

// low is w in lower case, without work where it is so already.
func low(w string) string { return strings.ToLower(w) }
