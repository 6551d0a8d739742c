package rival

import (
	"slices"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/synopsis/statement"
)

// turned is the clash of a predicate, or a noun, that one tells and the other
// denies, or of a predicate told in another mood.
func (p *pair) turned(i int) (Clash, bool) {
	if !p.Vouched(i) {
		return Clash{}, false
	}
	j := p.To[i]
	slot, ok := otherwise(&p.A.Items[i], &p.B.Items[j])
	if !ok || underDenial(p.A, i) || underDenial(p.B, j) {
		return Clash{}, false
	}
	t := turningOf(p.filling(i, j))
	ok = t.deniedNoun()
	switch {
	case byLaw(t.a.Mood, t.b.Mood) && t.oneAccused():
		ok = true
	case t.a.Predicate:
		ok = t.ofOne(slot) && t.oneTelling() && (slot != statement.Status || apart(t.a.Mood, t.b.Mood) || t.cameToIt())
	}
	return Clash{Slot: slot, A: i, B: j}, ok && !p.otherTime(i, j)
}

// otherwise is the slot in which one word is told otherwise in two places: one
// denies it, or tells it as only threatened, tried or alleged.
func otherwise(a, b *statement.Item) (statement.Slot, bool) {
	switch {
	case a.Kind != statement.Word, a.Predicate != b.Predicate:
		return 0, false
	case a.Negated != b.Negated:
		return statement.Polarity, !a.Predicate || a.Mood == b.Mood
	case byLaw(a.Mood, b.Mood):
		return statement.Status, true
	}
	return statement.Status, a.Predicate && tensed(a) && tensed(b) && (apart(a.Mood, b.Mood) || toCome(a, b))
}

// tensed says whether a predicate has a tense, or a mood that tells how far it is
// so.
func tensed(it *statement.Item) bool { return it.Finite || it.Mood != statement.Fact }

// apart says whether of two moods one tells a thing as done and the other as
// no more than announced, tried or alleged.
func apart(a, b statement.Mood) bool {
	if a > b {
		a, b = b, a
	}
	switch {
	case a == statement.Fact:
		return b == statement.Threatened || b == statement.Offered || b == statement.Tried
	}
	return byLaw(a, b)
}

// byLaw says whether of two moods one tells that somebody was convicted of a deed, and
// the other that he was charged with it alone, or cleared of it.
func byLaw(a, b statement.Mood) bool {
	return (a == statement.Convicted) != (b == statement.Convicted) && accused[a] && accused[b]
}

// accused are the moods of what somebody is held to have done, before the law.
var accused = map[statement.Mood]bool{statement.Charged: true, statement.Convicted: true, statement.Cleared: true}

// oneAccused says whether one person is told near both of two words for a deed, and no
// other near one of them alone.
func (t *turning) oneAccused() bool {
	if t.Grade[t.i] < statement.Equal {
		return false
	}
	one := false
	for k := range t.A.Items {
		it := &t.A.Items[k]
		if it.Kind != statement.Name || it.Class != "person" || t.A.Distance(t.i, k) > statement.Farthest {
			continue
		}
		if !t.Vouched(k) || t.B.Distance(t.j, t.To[k]) > statement.Farthest+1 {
			return false
		}
		one = true
	}
	return one
}

// toCome says whether one of two predicates tells what was done, and the other
// what is no more than expected, likely or promised: then of the two reports one
// may know more. What is said, thought or was so comes and comes again.
func toCome(a, b *statement.Item) bool {
	if b.Mood == statement.Fact {
		a, b = b, a
	}
	switch {
	case a.Mood != statement.Fact || !a.Past || !awaited[b.Mood]:
		return false
	case a.Negated, a.Quoted, b.Quoted, a.Light, b.Light, statement.Speaks(b.Lemma):
		return false
	}
	return a.Pos == meaning.Verb && !empty(a.Lemma) && !statement.Speaks(a.Lemma)
}

// perfect is the auxiliary of what would have been done.
var perfect = english.Set(`have 've ’ve`)

// awaited are the moods of what may yet be done.
var awaited = map[statement.Mood]bool{statement.Ahead: true, statement.Promised: true}

// cameToIt says whether of two predicates the one that tells a deed as done may be
// what came of the other: done by the same to the same, and told no earlier.
func (t *turning) cameToIt() bool {
	done, ahead, d, e := t.A, t.B, t.i, t.j
	if t.b.Mood == statement.Fact {
		done, ahead, d, e = t.B, t.A, t.j, t.i
	}
	if done.report.Marks.Tokens[done.Items[d].Token].Fine == "VBG" || ahead.under(e, perfect) {
		return false // was seeking; would have fired
	}
	if (t.a.Doer < 0) != (t.b.Doer < 0) && (t.a.Done < 0 || t.b.Done < 0) || t.a.Doer >= 0 && t.b.Doer >= 0 && !t.doer || t.a.Done >= 0 && !t.done {
		return false
	}
	x, y := done.report.Published.Date, ahead.report.Published.Date
	return x != "" && y != "" && x >= y
}

// underDenial says whether an item hangs under something that is denied: nobody
// thinks that he lied. What is told of a thing by the way is not denied with it:
// he does not read the letter, which Orla Venn signed.
func underDenial(s sentence, i int) bool {
	for k, steps := i, 0; k >= 0 && steps < len(s.Items); k, steps = s.Items[k].Up, steps+1 {
		if k != i && s.Items[k].Negated {
			return true
		}
		if it := &s.Items[k]; it.Rel == "acl" && it.Finite && it.Up >= 0 && !s.Items[it.Up].Predicate {
			return false
		}
	}
	return false
}

// turning is a word of A and one of B, told otherwise; the share of what stands
// around them that both tell, and in how many items; and, of predicates, whether
// both tell it of one doer, and as done to one.
type turning struct {
	filling
	share      float64
	n          int
	doer, done bool
}

func turningOf(f filling) turning {
	t := turning{filling: f}
	t.share, t.n = t.around(t.i, t.j)
	t.doer = t.SaidBy(t.a.Doer, t.b.Doer) || t.oneDoer() || t.Mutual(t.i)
	t.done = t.SaidBy(t.a.Done, t.b.Done) || t.doneNearby() || t.Mutual(t.i)
	return t
}

const (
	leastTurned  = .6  // share of what stands around it that both must tell
	boundTurned  = .35 // and where the same do it to the same
	wideTurned   = .5  // and where the sentences are much alike
	muchTurned   = 5   // items around it that tell much
	widelyTurned = .3  // and where half of the sentences is alike
	widelyClose  = .5  // that half
)

// deniedNoun says whether a noun is denied in one of two sentences of which most is
// told by both.
func (t *turning) deniedNoun() bool {
	return t.Grade[t.i] == statement.Equal && !t.Loose[t.i] && t.sameHead(0) && t.share >= leastTurned && t.n >= 2 && t.close >= closeAt && t.A.denied(t.i) != t.B.denied(t.j)
}

// ofOne says whether two predicates are told by the same of the same, so that
// the slot in which they differ is that of one deed, and nobody only asks why it is
// so.
func (t *turning) ofOne(slot statement.Slot) bool {
	if t.Swapped(t.i) || !t.Mutual(t.i) && (!t.meet(t.a.Doer, t.b.Doer) || !t.meet(t.a.Done, t.b.Done)) || t.A.under(t.i, wondering) || t.B.under(t.j, wondering) {
		return false
	}
	return slot != statement.Polarity || t.toldAsMuch() && t.denied()
}

// wondering are words under what somebody asks: why he did not condemn it.
var wondering = english.Set(`why whether`)

// toldAsMuch says whether both predicates have a tense, or much else shows that
// they are told alike.
func (t *turning) toldAsMuch() bool {
	if tensed(t.a) && tensed(t.b) || t.close >= twiceAt {
		return true
	}
	return t.Grade[t.i] == statement.Equal && t.close >= closeAt && t.share >= leastTurned && t.n > muchTurned
}

// oneTelling says whether two predicates that differ are of one telling, by
// what stands around them: most of it, or much where the same do it to the
// same.
func (t *turning) oneTelling() bool {
	switch {
	case t.inTwoMouths(), t.ofTwoThings(), t.tooLight(), t.unbound():
		return false
	case t.Grade[t.i] < statement.Equal:
		return t.oneInOtherWords()
	case t.share >= leastTurned && t.n >= 2, t.toldWidely():
		return true
	}
	return t.n > leastShared && t.share >= boundTurned && (t.doer && t.done || t.share >= wideTurned && t.muchAlike())
}

// inTwoMouths says whether one of the two stands in somebody's words, in sentences
// that are not one told twice.
func (t *turning) inTwoMouths() bool {
	return t.close < twiceAt && (t.a.Quoted || t.b.Quoted)
}

// ofTwoThings says whether what is told is another deed in each: said that he came,
// did not say that he left.
func (t *turning) ofTwoThings() bool {
	return t.A.governs(t.i, "ccomp") && t.B.governs(t.j, "ccomp") && !t.tellOne(t.i, t.j)
}

// tooLight says whether a predicate says too little by itself to be of one deed in
// both: be, go, say; any other where the sentences share little and no part of it.
func (t *turning) tooLight() bool {
	if (t.a.Light || t.a.Lemma == "go") && (!t.done || t.a.Mood != t.b.Mood) {
		return true
	}
	return t.close < closeAt && (t.a.Light || statement.Speaks(t.a.Lemma) || !t.doer && !t.done)
}

// unbound says whether the predicate hangs elsewhere in B, and none has a part in
// both.
func (t *turning) unbound() bool { return t.Loose[t.i] && !t.doer && !t.done }

// oneInOtherWords says whether two predicates of two words are one deed: told in
// one mood, of much the same.
func (t *turning) oneInOtherWords() bool {
	if t.a.Mood != t.b.Mood || t.a.Light || statement.Speaks(t.a.Lemma) || statement.Speaks(t.b.Lemma) {
		return false
	}
	return t.share >= leastTurned && t.n > leastShared && (t.close >= twiceAt || t.n > muchTurned && (t.doer || t.done))
}

// muchAlike says whether the sentences are one told twice, or much of them is, and
// of it much stands around the predicate.
func (t *turning) muchAlike() bool {
	return t.close >= twiceAt || t.n > muchTurned && t.close >= closeAt
}

// toldWidely says whether two sentences have half in common, and enough of it
// around one deed that one of them tells and the other denies.
func (t *turning) toldWidely() bool {
	return t.a.Negated != t.b.Negated && t.Grade[t.i] == statement.Equal && !t.a.Light && t.n > leastShared && t.share >= widelyTurned && t.close >= widelyClose
}

// oneDoer says whether what does the one of two predicates may be what does the
// other, told at length and in short or standing near it in a telling that is
// otherwise much alike.
func (t *turning) oneDoer() bool {
	if t.a.Doer >= 0 && t.b.Doer >= 0 {
		return oneBody(&t.A.Items[t.a.Doer], &t.B.Items[t.b.Doer])
	}
	return t.a.Negated != t.b.Negated && t.share >= wideTurned && t.n > muchTurned && t.doerNearby()
}

// doerNearby says the same of what does the one, where reading has given the
// other nothing that does it.
func (t *turning) doerNearby() bool {
	x, y := t.a.Doer, t.b.Doer
	switch {
	case (x < 0) == (y < 0):
		return false
	case x >= 0:
		return t.Vouched(x) && t.B.Distance(t.To[x], t.j) < statement.Farthest
	}
	x = slices.Index(t.To, y)
	return x >= 0 && t.Grade[x] >= statement.Vouch && t.A.Distance(x, t.i) < statement.Farthest
}

// doneNearby says whether what the one predicate is done to stands near the other,
// which reading has given nothing it is done to: to impose sweeping tariffs.
func (t *turning) doneNearby() bool {
	done := t.a.Done
	return done >= 0 && t.b.Done < 0 && t.Vouched(done) && t.B.Distance(t.To[done], t.j) < statement.Farthest
}

// tellOne says whether one of what is told by two predicates, each as another
// deed, is told by both.
func (t *turning) tellOne(d, e int) bool {
	for k := range t.A.Items {
		if it := &t.A.Items[k]; it.Up == d && it.Predicate && t.To[k] >= 0 && t.Grade[k] >= statement.Near && t.B.Items[t.To[k]].Up == e {
			return true
		}
	}
	return t.close >= twiceAt && !t.A.Items[d].Quoted
}
