package clause

import "synoptic/english"

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
	{"believe", "alleged", false, true, "The ship is believed to carry arms."},
	{"think", "alleged", false, true, "The ring is thought to carry a curse."},
	{"report", "reported", false, true, "The king is reported to be ill."},
	{"schedule", "planned", false, true, "The court is scheduled to rule."},
	{"due", "planned", false, true, "The board is due to meet."},
	{"poised", "planned", false, true, "The firm is poised to sell the mill."},
	{"decide", "planned", false, true, "The bishop decided to sell the barn."},
	{"likely", "likely", false, true, "The bank is likely to fail."},
	{"unlikely", "likely", true, true, "The bank is unlikely to fail."},
	{"able", "can", false, true, "The crew was able to reach the island."},
	{"unable", "can", true, true, "The crew was unable to reach the island."},
	{"reluctant", "refused", true, true, "The king was reluctant to leave the hall."},
	{"unwilling", "refused", true, true, "The king was unwilling to leave the hall."},
	{"willing", "wanted", false, true, "The owner is willing to sell the mill."},
	{"require", "must", false, true, "The law requires ferries to carry rafts."},
	{"allow", "may", false, true, "The law allows owners to fell trees."},
	{"permit", "may", false, true, "The law permits owners to fell trees."},
	{"forbid", "prevented", true, true, "The law forbids owners to fell trees."},
	{"doubt", "doubted", true, false, "The owner doubted that the dam leaked."},
	{"neglect", "failed", true, true, "The clerk neglected to lock the gate."},
	{"forget", "failed", true, true, "The clerk forgot to lock the gate."},
	{"omit", "failed", true, true, "The clerk omitted to lock the gate."},
	{"cease", "failed", true, true, "The mill ceased to grind."},
	{"false", "denied", true, false, "It is false that the dam leaked."},
	{"untrue", "denied", true, false, "It is untrue that the dam leaked."},
	{"doubtful", "doubted", false, false, "It is doubtful that the dam leaked."},
	{"possible", "may", false, false, "It is possible that the dam leaked."},
	{"impossible", "can", true, false, "It is impossible that the dam leaked."},
	{"unclear", "whether", false, false, "It is unclear that the dam leaked."},
	{"uncertain", "whether", false, false, "It is uncertain that the dam leaked."},
}

// Modality is how far what hangs on a verb or adjective is so ("planned" of
// "intend"), and whether the lemma is one that tells it.
func Modality(lemma string) (how string, tells bool) {
	g, tells := governed[low(lemma)]
	return g.modality, tells
}

// governed is governors by lemma.
var governed = func() map[string]governor {
	m := map[string]governor{}
	for _, g := range governors {
		m[g.lemma] = g
	}
	return m
}()

// A gerundGovernor governs a verb in -ing: "accused of hiding". Particle and
// preposition are those it must have; empty is none.
type gerundGovernor struct {
	lemma, particle, prep string
	modality              string
	negates               bool
	example               string
}

// gerundGovernors are the sure ones, as for governors.
var gerundGovernors = []gerundGovernor{
	{"accuse", "", "of", "alleged", false, "The town accused the firm of hiding the leak."},
	{"suspect", "", "of", "alleged", false, "The clerk is suspected of stealing the coins."},
	{"charge", "", "with", "charged", false, "The clerk was charged with stealing the coins."},
	{"convict", "", "of", "convicted", false, "The clerk was convicted of killing the guard."},
	{"acquit", "", "of", "acquitted", true, "The clerk was acquitted of killing the guard."},
	{"clear", "", "of", "acquitted", true, "The clerk was cleared of killing the guard."},
	{"rule", "out", "", "ruled out", true, "The minister ruled out raising the tax."},
	{"short", "", "of", "ruled out", true, "The firm stopped short of calling it theft."},
	{"prevent", "", "from", "prevented", true, "The storm prevented the crew from leaving the port."},
	{"bar", "", "from", "prevented", true, "The court barred the owner from selling the barn."},
	{"ban", "", "from", "prevented", true, "The court banned the owner from selling the barn."},
	{"avoid", "", "", "avoided", true, "The clerk avoided answering the question."},
	{"consider", "", "", "considered", false, "The board is considering closing the mine."},
	{"deny", "", "", "denied", true, "The owner denied hiding the leak."},
	{"hold", "off", "", "avoided", true, "The board held off closing the mine."},
	{"hold", "off", "on", "avoided", true, "The board held off on closing the mine."},
	{"put", "off", "", "avoided", true, "The board put off closing the mine."},
	{"postpone", "", "", "avoided", true, "The board postponed closing the mine."},
	{"delay", "", "", "avoided", true, "The board delayed closing the mine."},
	{"resist", "", "", "avoided", true, "The board resisted closing the mine."},
	{"escape", "", "", "avoided", true, "The clerk escaped paying the fine."},
	{"miss", "", "", "avoided", true, "The clerk missed hitting the gate."},
	{"far", "", "from", "avoided", true, "The firm was far from closing the mine."},
	{"refrain", "", "from", "avoided", true, "The clerk refrained from answering the question."},
	{"abstain", "", "from", "avoided", true, "The clerk abstained from answering the question."},
	{"shy", "", "from", "avoided", true, "The clerk shied away from answering the question."},
	{"desist", "", "from", "avoided", true, "The firm desisted from closing the mine."},
	{"keep", "", "from", "prevented", true, "The storm kept the crew from leaving the port."},
	{"stop", "", "from", "prevented", true, "The storm stopped the crew from leaving the port."},
	{"block", "", "from", "prevented", true, "The court blocked the owner from selling the barn."},
	{"deter", "", "from", "prevented", true, "The fine deterred the owner from selling the barn."},
	{"dissuade", "", "from", "prevented", true, "The mayor dissuaded the owner from selling the barn."},
	{"discourage", "", "from", "prevented", true, "The mayor discouraged the owner from selling the barn."},
	{"prohibit", "", "from", "prevented", true, "The law prohibited the owner from selling the barn."},
	{"restrain", "", "from", "prevented", true, "The court restrained the owner from selling the barn."},
	{"hinder", "", "from", "prevented", true, "The ice hindered the crew from leaving the port."},
	{"spare", "", "from", "prevented", true, "The rain spared the crew from hauling water."},
}

// gerundive is the governor of the verb in -ing at i and the token it stands
// at, -1 if there is none.
func (t *tree) gerundive(i int) (gerundGovernor, int) {
	above := t.head(i)
	if t.tokens[i].Fine != "VBG" || above < 0 || above > i {
		return gerundGovernor{}, -1
	}
	if t.base(i) == "acl" && t.rel(above) == "obj" {
		above = t.head(above)
	}
	prep, particle := "", ""
	if p := t.kid(i, "mark", "case"); p >= 0 {
		prep = low(t.tokens[p].Lemma)
	}
	if p := t.kid(above, "compound:prt"); p >= 0 {
		particle = low(t.tokens[p].Lemma)
	}
	for _, g := range gerundGovernors {
		if g.lemma == low(t.tokens[above].Lemma) && g.prep == prep && g.particle == particle {
			return g, above
		}
	}
	return gerundGovernor{}, -1
}

// aims are the nouns of which "is to" tells what they are, not what is
// planned: "the aim is to win".
var aims = english.Set("aim goal plan task job purpose idea point hope challenge way step priority duty role mission intention objective")

// boundTo says whether the infinitive at i is what its subject is to do: "the
// mine is to close".
func (t *tree) boundTo(i int) bool {
	if t.tokens[i].Fine != "VB" || t.tokens[i].Tag != "VERB" {
		return false
	}
	be, mark := t.kid(i, "cop", "aux"), t.kid(i, "mark")
	if be < 0 || mark != be+1 || low(t.tokens[be].Lemma) != "be" || t.tokens[mark].Fine != "TO" {
		return false
	}
	s := t.kid(i, "nsubj", "nsubj:outer")
	return s >= 0 && !aims[low(t.tokens[s].Lemma)]
}
