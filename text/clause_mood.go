package text

import (
	"synoptic/news"

	"synoptic/english"
)

// modals are auxiliaries that are a modality, and softer those that are told as
// another.
var (
	modals = english.Set(english.Modals, "ought")
	softer = map[string]string{"might": "may", "shall": "will", "ought": "should"}
)

// modal is the modality of an auxiliary, empty if it is none.
func modal(word string) string {
	if as, ok := softer[word]; ok {
		return as
	}
	if modals[word] {
		return word
	}
	return ""
}

// adverbModality turns adverbs to modalities.
var adverbModality = map[string]string{
	"reportedly": "reported", "allegedly": "alleged", "supposedly": "alleged", "purportedly": "alleged",
	"apparently": "seems", "possibly": "may", "perhaps": "may", "maybe": "may", "probably": "likely",
	"likely": "likely", "presumably": "likely", "potentially": "may",
}

// markModality turns conjunctions to modalities.
var markModality = map[string]string{"if": "if", "unless": "if", "whether": "whether"}

// modality tells whether the clause at i says that something did not happen,
// and how sure it is: by its own auxiliaries and adverbs, and by the verb it
// hangs on.
func (c *clauser) modality(i int, k news.Clause) (bool, string) {
	t := &c.tree
	negated, modality := c.denied(i), c.bound(i)
	for _, kid := range t.of(i) {
		word := low(t.tokens[kid].Lemma)
		switch t.base(kid) {
		case "aux":
			modality = either(modality, modal(word))
		case "advmod":
			modality = either(modality, adverbModality[word])
		case "mark":
			modality = either(modality, markModality[word])
		}
	}
	switch t.rel(i) {
	case "xcomp", "ccomp", "advcl", "acl":
		if g, above := c.gerundive(i); above >= 0 {
			return (negated != g.negates) != c.denied(above), either(modality, g.modality)
		}
		above := c.governs(i)
		if above < 0 {
			break
		}
		if g, ok := governed[low(t.tokens[above].Lemma)]; ok && !(g.bare && t.rel(i) == "ccomp") {
			return (negated != g.negates) != c.denied(above), either(modality, g.modality)
		}
		if t.rel(i) == "xcomp" && low(t.tokens[above].Lemma) == "go" && t.tokens[above].Fine == "VBG" {
			modality = either(modality, "will")
		}
		if t.rel(i) == "xcomp" && low(t.tokens[above].Lemma) == "have" && t.tokens[i].Fine == "VB" {
			modality = either(modality, "must")
		}
	case "conj":
		if p := c.of[t.head(i)]; p >= 0 && t.tokens[i].Fine == t.tokens[t.head(i)].Fine && t.kid(i, "aux", "nsubj", "nsubj:pass") < 0 && !t.finite(i) {
			above := c.marks.Clauses[p]
			return negated != above.Negated, either(modality, above.Modality)
		}
	}
	if t.rel(i) == "acl" && t.tokens[i].Fine == "VB" {
		noun := low(t.tokens[t.head(i)].Lemma)
		negated = negated != (noun == "refusal" || noun == "failure" || nounModality[noun] != "" && c.none(t.head(i)))
		modality = either(modality, nounModality[noun])
	}
	return negated, modality
}

// governs is the verb whose complement the predicate at i is, also where the
// tree has it as an adverbial or on the verb's object ("asked the clerk to
// leave"); -1 if there is none.
func (c *clauser) governs(i int) int {
	t := &c.tree
	above := t.head(i)
	switch t.rel(i) {
	case "xcomp", "ccomp":
		return above
	case "acl":
		if t.rel(above) != "obj" {
			return -1
		}
		above = t.head(above)
	case "advcl":
		if t.tokens[i].Fine == "VB" && t.kid(above, "obj", "nsubj:pass") >= 0 {
			return -1
		}
	}
	if t.tokens[i].Fine == "VB" && t.kid(i, "mark") >= 0 && t.rel(i) != "ccomp" {
		return above
	}
	return -1
}

// nounModality tells how sure a clause is that hangs on a noun.
var nounModality = map[string]string{
	"threat": "threatened", "plan": "planned", "offer": "offered", "proposal": "proposed", "promise": "promised",
	"pledge": "promised", "vow": "promised", "attempt": "tried", "effort": "tried", "bid": "tried", "allegation": "alleged",
	"claim": "alleged", "accusation": "alleged", "suspicion": "alleged", "call": "asked", "request": "asked", "demand": "asked",
	"intention": "planned", "hope": "wanted", "desire": "wanted", "push": "wanted", "refusal": "refused", "failure": "failed",
}

// either is the first of two strings that is not empty.
func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// tense is past, present or future, by the verb that carries it; a clause
// without one has that of the clause above.
func (c *clauser) tense(i, parent int) string {
	t := &c.tree
	fine := t.tokens[t.verbOf(i)].Fine
	for _, kid := range t.of(i) {
		if t.base(kid) != "aux" {
			continue
		}
		k := t.tokens[kid]
		switch {
		case k.Fine == "MD" && (low(k.Lemma) == "will" || low(k.Lemma) == "shall"):
			return "future"
		case k.Fine == "VBD", low(k.Lemma) == "have" && k.Fine != "VBN" && k.Fine != "VB":
			return "past"
		case k.Fine == "VBP", k.Fine == "VBZ":
			return "present"
		}
	}
	switch {
	case fine == "VBD", fine == "VBN" && t.kid(i, "aux", "aux:pass") < 0 && !t.passive(i):
		return "past"
	case fine == "VBZ", fine == "VBP":
		return "present"
	case t.kid(i, "aux") >= 0:
		return "present"
	case parent >= 0:
		return c.marks.Clauses[parent].Tense
	}
	return ""
}
