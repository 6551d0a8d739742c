package rival

import (
	"synoptic/english"
	"synoptic/synopsis/statement"
)

// denied says whether two predicates, one of them denied, are one deed that the
// one tells of and the other denies.
func (t *turning) denied() bool {
	plain, denial, p, q := t.A, t.B, t.i, t.j
	if t.a.Negated {
		plain, denial, p, q = t.B, t.A, t.j, t.i
	}
	if t.untilThen(denial, q) {
		return false
	}
	switch {
	case plain.denied(p), t.A.asks(), t.B.asks(), t.A.before(t.i) != t.B.before(t.j) && !t.oneTime():
		return false
	case plain.under(p, usual) != denial.under(q, usual), t.narrowed(denial, q) && !t.narrowed(plain, p):
		return false
	case t.whole():
		return true
	case (t.A.restricts(t.i) || t.B.restricts(t.j)) && !t.toldWidely(), t.crossed():
		return false
	case !plain.Items[p].Finite, t.narrowed(denial, q):
		return false
	case empty(t.a.Lemma), empty(t.b.Lemma):
		return t.saidThing() || t.A.governs(t.i, "xcomp", "ccomp") && t.B.governs(t.j, "xcomp", "ccomp") && t.tellOne(t.i, t.j)
	}
	return true
}

// empty says whether a verb says nothing without what it is about.
func empty(lemma string) bool { return attitudes[lemma] || statement.Speaks(lemma) }

var (
	// usual are words that tell what is done as a rule, and nothing of one time.
	usual = english.Set(`usually often always sometimes normally generally typically regularly rarely`)
	// attitudes are verbs that say nothing without what they are about.
	attitudes = english.Set(`want know think believe like need hope feel see care mean wish expect understand do`)
)

// saidThing says whether both predicates are done to one thing, and that is no bare
// pronoun.
func (t *turning) saidThing() bool {
	if !t.SaidBy(t.a.Done, t.b.Done) {
		return false
	}
	thing := &t.A.Items[t.a.Done]
	return !thing.Pronoun && thing.Weight > 0
}

// crossed says whether what does the one is what the other is done to:
// identifies himself, is not identified.
func (t *turning) crossed() bool {
	a, b := t.a, t.b
	return t.mayBeSame(a.Doer, b.Done) && !t.mayBeSame(a.Done, b.Done) || t.mayBeSame(a.Done, b.Doer) && !t.mayBeSame(a.Doer, b.Doer)
}

// mayBeSame says whether two arguments are told, and may be one.
func (t *turning) mayBeSame(i, j int) bool { return i >= 0 && j >= 0 && t.Alike(i, j) }

// oneTime says whether two predicates, of which one alone is told as past before
// another past, may yet be of one time. What had been done may have been denied
// when somebody said so, or much beside it is told alike; what had not been done
// may have been done since, unless both tell when and much else alike.
func (t *turning) oneTime() bool {
	had := t.a
	if t.B.before(t.j) {
		had = t.b
	}
	if had.Negated {
		return t.share >= boundTurned && t.n > muchTurned && t.oneMoment()
	}
	return had.Reported || t.share >= leastTurned && t.n > leastShared
}

// oneMoment says whether one time is told near both of two predicates.
func (t *turning) oneMoment() bool {
	for k := range t.A.Items {
		if t.A.Items[k].Kind == statement.Moment && t.A.Distance(t.i, k) <= deedRadius && t.Vouched(k) && t.B.Distance(t.To[k], t.j) <= deedRadius {
			return true
		}
	}
	return false
}
