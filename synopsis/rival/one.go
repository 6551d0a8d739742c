package rival

import (
	"synoptic/english"
	"synoptic/synopsis/statement"
)

// oneThing says whether two items that fill one slot otherwise are told of one
// thing: what stands around them is told by both.
func (f *filling) oneThing(slot statement.Slot) bool {
	if slot == statement.Time {
		return true // asked of the deed that both date
	}
	if f.otherTime(f.i, f.j) {
		return false
	}
	if f.set() || slot == statement.Place && f.named() {
		return true
	}
	if slot == statement.Place && f.close < closeAt && f.A.anyOf(f.a.Up) != f.B.anyOf(f.b.Up) {
		return false
	}
	share, n := f.around(f.i, f.j)
	if f.common(slot, share) {
		return false
	}
	switch {
	case share >= leastAround && (n >= leastShared || n >= 2 && (f.framed() || slot == statement.Place && f.inOne())):
		return true
	case slot == statement.Count && f.ofOneCount(share):
		return true
	}
	return f.close >= closeAt && f.lone()
}

// anyOf says whether an item is told as any one of its kind: a summit, where the
// summit is one that is known.
func (s sentence) anyOf(n int) bool {
	return n >= 0 && s.Items[n].Noun() && s.under(n, indefinite)
}

var indefinite = english.Set(`a an another`)

// common says whether there are many of what two items are told of, and too
// little around them shows that they are told of one: there are many meetings,
// and each has its place; many people do alike things.
func (f *filling) common(slot statement.Slot, share float64) bool {
	if share >= sureAround || f.framed() {
		return false
	}
	return slot == statement.Person || slot == statement.Place && f.ofNoun() && f.close < closeAt && !f.inOne() && !f.ofPart() && !f.ofName()
}

// ofNoun says whether item a hangs on what is no predicate.
func (f *filling) ofNoun() bool { return f.a.Up >= 0 && !f.A.Items[f.a.Up].Predicate }

const (
	leastAround = .6  // share of what stands around a slot that both must tell
	sureAround  = .75 // share of what is told of deeds further apart that both must tell
	leastShared = 3   // items around it that both must tell
)

// otherTime says whether what stands around two items is of two times: then
// both may be so.
func (p *pair) otherTime(i, j int) bool {
	for k := range p.A.Items {
		if p.A.momentNear(i, k) && !p.stands(k) && p.timedOtherwise(k, j) {
			return true
		}
	}
	return false
}

// momentNear says whether item k is a moment that stands around item i.
func (s sentence) momentNear(i, k int) bool {
	it := &s.Items[k]
	return it.Kind == statement.Moment && it.When.Type != "DURATION" && s.Distance(i, k) <= aroundRadius
}

// timedOtherwise says whether B tells around item j of a moment that cannot be
// moment k of A, and of none that may be.
func (p *pair) timedOtherwise(k, j int) bool {
	other := false
	for l := range p.B.Items {
		if !p.B.momentNear(j, l) {
			continue
		}
		g := p.grade(&p.A.Items[k], &p.B.Items[l])
		if g >= statement.Near {
			return false
		}
		other = other || g == statement.Rival
	}
	return other
}

// lone says whether of each kind of item the two are the only ones that the
// other sentence does not tell.
func (f *filling) lone() bool {
	n := 0
	for k := range f.A.Items {
		if f.A.Items[k].Kind == f.a.Kind && !f.Vouched(k) {
			n++
		}
	}
	return n == 1 || f.a.Kind == statement.Number && n <= 2
}

// sameHead says whether two items hang on one thing: the one on what is said
// by what the other hangs on, or within so many steps of it.
func (f *filling) sameHead(steps int) bool {
	if f.a.Up < 0 || f.b.Up < 0 {
		return f.a.Up < 0 && f.b.Up < 0
	}
	if !f.Vouched(f.a.Up) {
		return false
	}
	up := f.To[f.a.Up]
	return up == f.b.Up || steps > 0 && f.B.Distance(up, f.b.Up) <= steps
}
