package clause

import "synoptic/english"

// implying are verbs and adjectives under which an infinitive tells what happened: who managed to
// close the gate closed it (Karttunen 2012, "Simple and phrasal implicatives").
// Under others it is left open whether that came true.
var implying = english.Set(`manage go continue begin start proceed help come happen dare get serve choose opt elect turn prove use vote
make let see hear watch cause lead prompt drive compel inspire enable persuade convince remember bother live rise grow
find show reveal know confirm deign stoop fortunate lucky quick first last`)

// realising are verbs with which a deed told in -ing happened: who began closing
// the gate did.
var realising = english.Set(`begin start continue finish keep complete enjoy regret admit celebrate resume stop quit remember recall acknowledge confess
describe see hear watch catch find show film photograph picture record spot notice observe leave send go come get have like love hate end wind
spend busy involve mean include entail be`)

// lived are prepositions with which a deed told in -ing happened: he paid for
// closing the gate.
var lived = english.Set("by after before while when in since upon through besides despite as for with into including")

// decided are nouns under which an infinitive tells what somebody did.
var decided = english.Set("decision choice vote ruling move")

// deed is the verb or noun at token i of a tree, and what it hangs on, -1 if nothing.
type deed struct {
	*tree
	i, above int
}

func (t *tree) deed(i int) deed { return deed{t, i, t.head(i)} }

// open says whether a deed that is told without a tense is left open: what it hangs
// on does not say that it was done.
func (d deed) open() bool {
	if d.above < 0 || d.kid(d.i, "aux", "aux:pass", "cop") >= 0 && d.finite(d.i) {
		return false
	}
	lemma := low(d.tokens[d.above].Lemma)
	mark := d.kid(d.i, "mark", "case")
	switch d.tokens[d.i].Fine {
	case "VB":
		if !d.led(mark) {
			return false
		}
		if d.rel(d.i) == "acl" {
			return !decided[lemma] && !d.deed(d.above).ranked()
		}
		return !implying[lemma]
	case "VBG":
		if mark >= 0 {
			return !lived[low(d.tokens[mark].Lemma)]
		}
		return (d.rel(d.i) == "xcomp" || d.rel(d.i) == "ccomp") && d.above < d.i && d.tokens[d.above].Tag == "VERB" && !realising[lemma]
	}
	return false
}

// led says whether "to" stands before an infinitive: as its mark, or read as part of
// the word before it, as in due to close.
func (d deed) led(mark int) bool {
	if mark >= 0 {
		return low(d.tokens[mark].Lemma) == "to"
	}
	return d.i > 0 && low(d.tokens[d.i-1].Lemma) == "to"
}

// ranked says whether a noun is the first, the last, the only or the largest: the
// first to cross the lake crossed it.
func (d deed) ranked() bool {
	if rank[low(d.tokens[d.i].Lemma)] {
		return true
	}
	for _, k := range d.of(d.i) {
		if d.tokens[k].Fine == "JJS" || rank[low(d.tokens[k].Lemma)] {
			return true
		}
	}
	return false
}

var rank = english.Set("first second third last latest only next")

// saidToBe says whether a clause has a tense and tells what the noun before it is:
// the claim that the gate was closed.
func (d deed) saidToBe() bool {
	m := d.kid(d.i, "mark")
	return m >= 0 && low(d.tokens[m].Lemma) == "that" && d.finite(d.i)
}

// yet says whether "yet" or "still" stands right behind a verb: has yet to close.
func (d deed) yet() bool {
	return d.i+1 < len(d.tokens) && waits[low(d.tokens[d.i+1].Lemma)]
}

var waits = english.Set("yet still")

// stillTo says whether an infinitive is what somebody has still to do, where "has"
// was read as an auxiliary.
func (d deed) stillTo() bool {
	m := d.kid(d.i, "mark")
	if d.tokens[d.i].Fine != "VB" || m < 1 || d.tokens[m].Fine != "TO" || !waits[low(d.tokens[m-1].Lemma)] {
		return false
	}
	aux := d.kid(d.i, "aux", "cop")
	return aux >= 0 && (low(d.tokens[aux].Lemma) == "have" || low(d.tokens[aux].Lemma) == "be")
}

// allBut says whether "all but" stands right before a verb: it all but closed.
func (d deed) allBut() bool {
	return d.i > 1 && low(d.tokens[d.i-1].Lemma) == "but" && low(d.tokens[d.i-2].Lemma) == "all" && d.tokens[d.i].Tag == "VERB"
}

// replaced says whether "instead of" or "rather than" stands before a deed, which was
// not done then.
func (d deed) replaced() bool {
	for _, k := range d.of(d.i) {
		if k+1 >= d.i {
			break
		}
		next := low(d.tokens[k+1].Lemma)
		switch low(d.tokens[k].Lemma) {
		case "instead":
			return next == "of"
		case "rather":
			return next == "than"
		}
	}
	return false
}
