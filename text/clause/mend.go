package clause

import "synoptic/news"

// The parser at times takes the subject of a reported clause for the object
// of the verb of saying, and the clause for one that describes it: "the
// agency says the trains / bumped into each other". Verbs of saying have no
// such objects, so it is read as it was meant.

// sayOnly are verbs whose object, if a clause hangs on it, is the subject of
// that clause.
var sayOnly = map[string]bool{
	"say": true, "think": true, "believe": true, "add": true, "insist": true, "argue": true, "hope": true,
	"fear": true, "suspect": true, "warn": true, "note": true, "assume": true, "reckon": true, "guess": true, "say so": true,
}

// sayOften are verbs of which the same holds if the clause has a past tense.
var sayOften = map[string]bool{
	"report": true, "claim": true, "allege": true, "confirm": true, "announce": true, "reveal": true, "deny": true,
	"admit": true, "show": true, "know": true, "mean": true, "find": true, "suggest": true, "indicate": true, "state": true,
}

// strayed says whether the predicate at i is a reported clause that hangs on
// its own subject.
func (t *tree) strayed(i int) bool {
	h := t.head(i)
	if t.base(i) != "acl" || h < 0 || h > i || t.rel(h) != "obj" || t.relativeIn(i) || t.kid(i, "obl:agent") >= 0 {
		return false
	}
	verb := low(t.tokens[t.head(h)].Lemma)
	switch t.tokens[t.verbOf(i)].Fine {
	case "VBD", "VBZ", "VBP":
		return (sayOnly[verb] || sayOften[verb]) && t.adjoins(h, i)
	case "VBN":
		return sayOnly[verb] && t.adjoins(h, i) || sayOften[verb] && t.finite(i) && t.adjoins(h, i)
	}
	return sayOnly[verb] && t.finite(i) && t.adjoins(h, i)
}

// adjoins says whether the words of the clause at i follow those of the noun
// at h, with no comma between.
func (t *tree) adjoins(h, i int) bool {
	from := t.left[i]
	return from > t.hi[h] && !setOff(t.tokens, from)
}

// strayedSubject is the subject of such a clause: the noun it hangs on, with
// the rest of it if the tree has cut it in two.
func (c *clauser) strayedSubject(i int) *news.Arg {
	t := &c.tree
	h := t.head(i)
	s := c.ownSubject(i)
	if s < 0 || t.lo[s] != t.hi[h]+1 {
		return c.arg(h)
	}
	a := c.arg(s)
	a.Start = t.tokens[t.lo[h]].Start
	return a
}

// leads says whether the object at o is in truth the subject of a reported
// clause that hangs on it.
func (c *clauser) leads(o int) bool {
	for _, k := range c.tree.of(o) {
		if c.tree.predicate(k) && c.tree.strayed(k) {
			return true
		}
	}
	return false
}

// headless says whether the verb at i is in truth the verb of the sentence: a
// past taken for a participle, hung on the noun that is its subject ("two
// trains / collided in a tunnel."). In a headline, which has no stop, it is a
// passive; in a sentence it would leave no verb.
func (c *clauser) headless(i int) bool {
	t := &c.tree
	h, last := t.head(i), len(t.tokens)-1
	if c.crossed(i) {
		return true
	}
	if t.rel(i) != "acl" || h < 0 || h > i || t.head(h) >= 0 || t.predicate(h) || setOff(t.tokens, t.left[i]) {
		return false
	}
	if t.tokens[last].Tag != "PUNCT" || c.text[t.tokens[last].Start] != '.' && c.text[t.tokens[last].Start] != '"' {
		return false
	}
	switch t.tokens[i].Fine {
	case "VBD", "VBN":
		return t.kid(i, "aux:pass", "aux", "obl:agent", "nsubj") < 0
	}
	return false
}

// crossed says whether the verb of saying at i hangs on its subject while that
// hangs on the verb of what is said: "the army confirmed / shots were fired".
func (c *clauser) crossed(i int) bool {
	t := &c.tree
	h := t.head(i)
	if t.rel(i) != "acl" || h < 0 || h > i || t.head(h) < i || setOff(t.tokens, t.left[i]) {
		return false
	}
	verb, said := low(t.tokens[i].Lemma), t.head(h)
	fine := t.tokens[i].Fine
	return (fine == "VBN" || fine == "VBD") && (sayOnly[verb] || sayOften[verb]) &&
		t.kid(i, "obl:agent", "aux:pass") < 0 && t.predicate(said) && c.ownSubject(said) > i
}
