package clause

import "synoptic/english"

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

// markModality turns conjunctions to modalities.
var markModality = map[string]string{"if": "if", "unless": "if", "whether": "whether"}

// mood is whether a clause says that something did not happen, and how sure it
// is: empty where it is told as a fact.
type mood struct {
	negated  bool
	modality string
}

// under is the mood of a clause that hangs on what has the mood above: a denial
// of a denial is none, and what the clause says itself goes first.
func (m mood) under(above mood) mood {
	return mood{m.negated != above.negated, either(m.modality, above.modality)}
}

// mood is that of the clause at i, by its own auxiliaries and adverbs, and by
// what it hangs on.
func (c *clauser) mood(i int) mood {
	own := mood{(c.tree.denied(i) || c.tree.deed(i).replaced()) != c.tree.deed(i).stillTo(), c.ownModality(i)}
	return own.under(c.moodAbove(i))
}

// ownModality is that of what somebody is to do, else of the first auxiliary,
// adverb or conjunction of the clause at i that has one.
func (c *clauser) ownModality(i int) (modality string) {
	t := &c.tree
	switch {
	case t.boundTo(i):
		return "planned"
	case t.deed(i).stillTo():
		return "failed"
	case t.deed(i).allBut():
		return "almost"
	}
	for _, kid := range t.of(i) {
		word := low(t.tokens[kid].Lemma)
		switch t.base(kid) {
		case "aux":
			modality = modal(word)
		case "advmod":
			modality = english.Doubt(word)
		case "mark":
			modality = markModality[word]
		}
		if modality != "" {
			return modality
		}
	}
	return ""
}

// moodAbove is the mood in which the clause at i is told by the verb, noun or
// clause it hangs on.
func (c *clauser) moodAbove(i int) mood {
	t := &c.tree
	switch t.rel(i) {
	case "xcomp", "ccomp", "advcl", "acl", "csubj":
		if m, ok := c.governorMood(i); ok {
			return m
		}
		if t.rel(i) == "acl" && (t.tokens[i].Fine == "VB" || t.deed(i).saidToBe()) {
			if m := c.nounMood(t.head(i)); m != (mood{}) {
				return m
			}
		}
		if t.deed(i).open() {
			return mood{modality: "open"}
		}
	case "conj":
		if p := c.of[t.head(i)]; p >= 0 && c.sharesMood(i) {
			return mood{c.marks.Clauses[p].Negated, c.marks.Clauses[p].Modality}
		}
	}
	return mood{}
}

// governorMood is the mood that the verb above gives its complement at i; ok
// is false where it leaves it as it is.
func (c *clauser) governorMood(i int) (m mood, ok bool) {
	t := &c.tree
	if g, above := t.gerundive(i); above >= 0 {
		return mood{g.negates != t.denied(above), g.modality}, true
	}
	above := t.governs(i)
	if above < 0 {
		return mood{}, false
	}
	verb := low(t.tokens[above].Lemma)
	if g, ok := governed[verb]; ok && !(g.bare && t.rel(i) == "ccomp") {
		return mood{g.negates != t.denied(above), g.modality}, true
	}
	switch {
	case t.rel(i) == "xcomp" && verb == "go" && t.tokens[above].Fine == "VBG": // is going to close
		return mood{modality: "will"}, true
	case t.rel(i) == "xcomp" && verb == "have" && t.tokens[i].Fine == "VB" && t.deed(above).yet(): // has yet to close
		return mood{true, "failed"}, true
	case t.rel(i) == "xcomp" && verb == "have" && t.tokens[i].Fine == "VB": // has to close
		return mood{modality: "must"}, true
	}
	return mood{}, false
}

// nounMood is the mood that the noun at i gives an infinitive that hangs on
// it: the refusal to pay, no plan to leave.
func (c *clauser) nounMood(i int) mood {
	noun := low(c.tree.tokens[i].Lemma)
	modality := nounModality[noun]
	return mood{noun == "refusal" || noun == "failure" || modality != "" && c.tree.none(i), modality}
}

// sharesMood says whether the conjunct at i goes on in the mood of the
// predicate before it: with its form, and without auxiliary, subject or tense
// of its own.
func (c *clauser) sharesMood(i int) bool {
	t := &c.tree
	return t.tokens[i].Fine == t.tokens[t.head(i)].Fine && t.kid(i, "aux", "nsubj", "nsubj:pass") < 0 && !t.finite(i)
}

// governs is the verb whose complement the predicate at i is, also where the
// tree has it as an adverbial or on the verb's object ("asked the clerk to
// leave"); -1 if there is none.
func (t *tree) governs(i int) int {
	above := t.head(i)
	switch t.rel(i) {
	case "xcomp", "ccomp", "csubj":
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
	"claim": "alleged", "accusation": "alleged", "suspicion": "alleged", "rumour": "alleged", "rumor": "alleged", "speculation": "alleged",
	"suggestion": "alleged", "belief": "alleged", "theory": "alleged", "assertion": "alleged", "notion": "alleged", "myth": "alleged",
	"fear": "may", "possibility": "may", "chance": "may", "risk": "may", "prospect": "may", "danger": "may", "doubt": "doubted",
	"call": "asked", "request": "asked", "demand": "asked",
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
