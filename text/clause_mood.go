package text

import "synoptic/news"

// A governor is a verb or adjective that tells how far what hangs on it is
// so: "threatened to", "refused to". Negates says that it did not happen.
type governor struct {
	lemma    string
	modality string
	negates  bool
	bare     bool   // governs infinitives only: "told that" orders nothing
	example  string // the complement of its first governor has the modality
}

// governors are sure ones only: verbs that leave open whether their
// complement came true, or say that it did not.
var governors = []governor{
	{"threaten", "threatened", false, false, "The union threatened to stop the ferries."},
	{"plan", "planned", false, true, "The council plans to sell the pier."},
	{"offer", "offered", false, true, "The bank offered to pay the fine."},
	{"propose", "proposed", false, false, "The minister proposed to close two mines."},
	{"promise", "promised", false, false, "The mayor promised to mend the roof."},
	{"vow", "promised", false, false, "The coach vowed to stay."},
	{"pledge", "promised", false, false, "The firm pledged to repay the loans."},
	{"agree", "agreed", false, false, "Both towns agreed to share the well."},
	{"want", "wanted", false, true, "The owner wants to build a tower."},
	{"hope", "wanted", false, false, "The crew hopes to reach the island."},
	{"seek", "wanted", false, true, "The party seeks to change the law."},
	{"wish", "wanted", false, false, "The heirs wish to sell the farm."},
	{"intend", "planned", false, true, "The board intends to appeal."},
	{"prepare", "planned", false, true, "The army prepared to cross the river."},
	{"expect", "expected", false, false, "The bank expects to lose money."},
	{"try", "tried", false, true, "The thief tried to hide the coins."},
	{"attempt", "tried", false, true, "A swimmer attempted to cross the lake."},
	{"ask", "asked", false, true, "The judge asked the clerk to leave."},
	{"urge", "asked", false, true, "The doctor urged the crowd to go home."},
	{"order", "ordered", false, true, "The captain ordered the crew to turn."},
	{"force", "ordered", false, true, "The storm forced the boats to return."},
	{"tell", "ordered", false, true, "The guard told the boys to wait."},
	{"allege", "alleged", false, false, "The report alleges the clerk took money."},
	{"claim", "alleged", false, false, "The firm claims the bridge is safe."},
	{"accuse", "alleged", false, false, "The town accused the firm of hiding the leak."},
	{"suspect", "alleged", false, false, "Police suspect the driver fell asleep."},
	{"seem", "seems", false, true, "The plan seems to work."},
	{"appear", "seems", false, true, "The fire appears to spread."},
	{"need", "must", false, true, "The school needs to move."},
	{"refuse", "refused", true, true, "The witness refused to answer."},
	{"decline", "refused", true, true, "The clerk declined to comment."},
	{"fail", "failed", true, true, "The pilot failed to land."},
	{"deny", "denied", true, false, "The owner denied that the dam leaked."},
}

// governed is governors by lemma.
var governed = func() map[string]governor {
	m := map[string]governor{}
	for _, g := range governors {
		m[g.lemma] = g
	}
	return m
}()

// modals turn auxiliaries to modalities.
var modals = map[string]string{
	"may": "may", "might": "may", "could": "could", "can": "can", "would": "would", "will": "will",
	"shall": "will", "must": "must", "should": "should", "ought": "should",
}

// adverbModality turns adverbs to modalities.
var adverbModality = map[string]string{
	"reportedly": "reported", "allegedly": "alleged", "supposedly": "alleged", "purportedly": "alleged",
	"apparently": "seems", "possibly": "may", "perhaps": "may", "maybe": "may", "probably": "likely",
	"likely": "likely", "presumably": "likely", "potentially": "may",
}

// markModality turns conjunctions to modalities.
var markModality = map[string]string{"if": "if", "unless": "if", "whether": "whether"}

// negators are words that turn a clause into its opposite.
var negators = map[string]bool{"not": true, "never": true, "neither": true, "nor": true, "hardly": true, "without": true}

// modality tells whether the clause at i says that something did not happen,
// and how sure it is: by its own auxiliaries and adverbs, and by the verb it
// hangs on.
func (c *clauser) modality(i int, k news.Clause) (bool, string) {
	t := &c.tree
	negated, modality := c.denied(i), ""
	for _, kid := range t.of(i) {
		word := low(t.tokens[kid].Lemma)
		switch t.base(kid) {
		case "aux":
			modality = either(modality, modals[word])
		case "advmod":
			modality = either(modality, adverbModality[word])
		case "mark":
			modality = either(modality, markModality[word])
		}
	}
	switch t.rel(i) {
	case "xcomp", "ccomp", "advcl", "acl":
		above := c.governs(i)
		if above < 0 {
			break
		}
		if g, ok := governed[low(t.tokens[above].Lemma)]; ok && !(g.bare && t.rel(i) == "ccomp") {
			return negated != g.negates, either(modality, g.modality)
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
		modality = either(modality, nounModality[low(t.tokens[t.head(i)].Lemma)])
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
	infinitive := t.tokens[i].Fine == "VB" && t.kid(i, "mark") >= 0 && t.rel(i) != "ccomp"
	accused := t.tokens[i].Fine == "VBG" && low(t.tokens[above].Lemma) == "accuse"
	if infinitive || accused {
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

// denied says whether a word of the clause at i negates it.
func (c *clauser) denied(i int) bool {
	t := &c.tree
	for _, kid := range t.of(i) {
		switch t.base(kid) {
		case "advmod", "cc", "mark", "det", "case":
			if negators[low(t.tokens[kid].Lemma)] || t.base(kid) == "det" && low(t.tokens[kid].Lemma) == "no" {
				return true
			}
		case "nsubj", "obj":
			if c.none(kid) {
				return true
			}
		}
	}
	return false
}

// none says whether the phrase at i names nobody or nothing.
func (c *clauser) none(i int) bool {
	t := &c.tree
	switch low(t.tokens[i].Lemma) {
	case "nobody", "nothing", "none", "no-one", "neither":
		return true
	}
	d := t.kid(i, "det")
	return d >= 0 && (low(t.tokens[d].Lemma) == "no" || low(t.tokens[d].Lemma) == "neither")
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
