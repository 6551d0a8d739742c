package statement

import (
	"slices"

	"synoptic/meaning"
)

// Clash is a slot that two sentences fill otherwise: item A of the one, item B
// of the other. Framed tells that both stand in the same words, Twice that they
// stand in one sentence, told twice but for them.
type Clash struct {
	Slot          Slot
	A, B          int
	Framed, Twice bool
}

// Slot is what kind of thing is filled in otherwise.
type Slot byte

// The slots of a statement.
const (
	Count Slot = iota
	Time
	Place
	Person
	Polarity
	Status
	Deed
	Thing
	Order
)

// Clashes lists the slots that sentence B fills otherwise than A does, where
// both tell of one thing.
func (al *Alignment) Clashes() []Clash {
	var out []Clash
	al.close = al.closeness()
	taken := make([]bool, len(al.B.Items))
	for i, j := range al.To {
		if al.stands(i) {
			taken[j] = true
		}
	}
	if c, ok := al.replaced(); ok {
		out = append(out, c)
	}
	for i := range al.A.Items {
		if c, ok := al.turned(i); ok && !al.otherTime(c.A, c.B) {
			out = append(out, c)
		}
		if al.stands(i) {
			continue
		}
		for j := range al.B.Items {
			if taken[j] || (al.B.Items[j].Quoted || al.A.Items[i].Quoted) && al.close < twiceAt && !al.framed(i, j) {
				continue
			}
			if slot, ok := al.fills(i, j); ok && al.oneThing(slot, i, j) {
				out = append(out, Clash{slot, i, j, al.framed(i, j), al.setting(i, j).words >= twiceSet && al.whole()})
			}
		}
	}
	return out
}

// stands says whether B tells item i too, so that nothing there is set against
// it: a number or a moment wherever it stands in B, any other item where it
// belongs.
func (al *Alignment) stands(i int) bool {
	it := &al.A.Items[i]
	return al.Vouched(i) && (!al.Loose[i] || it.Kind == Number || it.Kind == Moment)
}

// oneThing says whether two items that fill one slot otherwise are told of one
// thing: what stands around them is told by both.
func (al *Alignment) oneThing(slot Slot, i, j int) bool {
	if slot == Time {
		return true // asked of the deed that both date
	}
	if al.otherTime(i, j) {
		return false
	}
	if al.set(i, j) || slot == Place && al.named(i, j) {
		return true
	}
	share, n := al.around(i, j)
	if al.common(slot, i, j, share) {
		return false
	}
	switch {
	case share >= leastAround && (n >= leastShared || n >= 2 && (al.framed(i, j) || slot == Place && al.inOne(i, j))):
		return true
	case slot == Count && (al.modifies(i, j) || al.led(i, j) || al.countsAlike(i, j, share)):
		return true
	}
	return al.close >= closeAt && al.lone(i, j)
}

// common says whether there are many of what two items are told of, and too
// little around them shows that they are told of one: there are many meetings,
// and each has its place; many people do alike things.
func (al *Alignment) common(slot Slot, i, j int, share float64) bool {
	if share >= sureAround || al.framed(i, j) {
		return false
	}
	up := al.A.Items[i].Up
	return slot == Person || slot == Place && up >= 0 && !al.A.Items[up].Predicate && al.close < closeAt && !al.inOne(i, j) && !al.ofPart(i, j) && !al.ofName(i, j)
}

// countsAlike says whether two numbers hang on one thing of which most is told
// by both.
func (al *Alignment) countsAlike(i, j int, share float64) bool {
	if al.A.Items[i].Up < 0 || share < boundTurned || !al.sameHead(i, j, 0) {
		return false
	}
	one, n := al.told(al.A.Items[i].Up, al.B.Items[j].Up)
	return one >= leastAround && n > leastShared
}

const (
	leastAround  = .6  // share of what stands around a slot that both must tell
	leastTurned  = .6  // the same where one denies what the other tells
	boundTurned  = .35 // and where the same do it to the same
	wideTurned   = .5  // and where the sentences are much alike
	muchTurned   = 5   // items around it that tell much
	widelyTurned = .3  // and where half of the sentences is alike
	widelyClose  = .5  // that half
	leastShared  = 3   // items around it that both must tell
	aroundRadius = 3   // how far around a slot reaches, in steps of the tree
)

// otherTime says whether what stands around two items is of two times: then
// both may be so.
func (al *Alignment) otherTime(i, j int) bool {
	for k := range al.A.Items {
		a := &al.A.Items[k]
		if a.Kind != Moment || a.When.Type == "DURATION" || al.A.distance(i, k) > aroundRadius || al.stands(k) {
			continue
		}
		other := false
		for l := range al.B.Items {
			b := &al.B.Items[l]
			if b.Kind != Moment || b.When.Type == "DURATION" || al.B.distance(j, l) > aroundRadius {
				continue
			}
			if al.story.grade(a, b) >= Near {
				other = false
				break
			}
			other = other || al.story.grade(a, b) == Rival
		}
		if other {
			return true
		}
	}
	return false
}

// otherTimes says whether two sentences tell of times of which none is that of
// the other; the times at which something was said aside.
func (al *Alignment) otherTimes() bool {
	other := false
	for k := range al.A.Items {
		for l := range al.B.Items {
			if !al.A.dates(k) || !al.B.dates(l) {
				continue
			}
			if al.story.grade(&al.A.Items[k], &al.B.Items[l]) >= Near {
				return false
			}
			other = other || al.story.grade(&al.A.Items[k], &al.B.Items[l]) == Rival
		}
	}
	return other
}

// dates says whether an item is a time, and not that at which something was
// said.
func (s *Sentence) dates(n int) bool {
	it := &s.Items[n]
	return it.Kind == Moment && it.When.Type != "DURATION" && (it.Up < 0 || !speaks[s.Items[it.Up].Lemma])
}

// rivals is the slot that two items of one kind fill otherwise, and whether they
// do.
func (al *Alignment) rivals(i, j int) (Slot, bool) {
	a, b := &al.A.Items[i], &al.B.Items[j]
	switch {
	case a.Kind != b.Kind:
		return 0, false
	case a.Kind == Number:
		return Count, al.story.grade(a, b) == Rival && al.otherCount(i, j)
	case a.Kind == Moment:
		return Time, al.story.grade(a, b) == Rival && al.otherDay(i, j)
	case a.Kind == Word:
		return Deed, al.undone(i, j)
	case al.story.grade(a, b) >= Near, a.Pronoun || a.Titled, b.Pronoun || b.Titled:
		return 0, false
	case al.otherPlace(i, j):
		return Place, true
	}
	return Person, al.otherPerson(i, j)
}

// otherPerson says whether two names are those of two persons who have one part in
// what is told.
func (al *Alignment) otherPerson(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	return a.Class == "person" && b.Class == "person" && a.Lemma != b.Lemma && !oneBody(a, b) && al.sameRole(i, j)
}

// undone says whether two words are opposite verbs, told of one deed.
func (al *Alignment) undone(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if !tensedVerb(a) || !tensedVerb(b) || a.Negated != b.Negated || al.story.grade(a, b) != Rival {
		return false
	}
	return meaning.Relate(a.Lemma, meaning.Verb, b.Lemma, meaning.Verb) == meaning.Opposite && al.opposed(i, j)
}

// tensedVerb says whether an item is a verb that tells something with a tense.
func tensedVerb(it *Item) bool { return it.Pos == meaning.Verb && it.Predicate && it.Finite }

// opposed says whether two opposite verbs are of the same, done to the same,
// and none of them is of another deed: refused to block.
func (al *Alignment) opposed(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if al.A.governs(i, "xcomp", "ccomp") || al.B.governs(j, "xcomp", "ccomp") {
		return false
	}
	if a.Doer < 0 && b.Doer < 0 {
		return al.said(a.Done, b.Done)
	}
	x, y := al.A.thing(i), al.B.thing(j)
	if (x < 0) != (y < 0) {
		return al.said(a.Doer, b.Doer) && al.close >= closeAt
	}
	return al.said(a.Doer, b.Doer) && (x < 0 || al.said(x, y))
}

// thing is what a predicate is done to; -1 if that is nothing, or by how much:
// fell 2 percent.
func (s *Sentence) thing(i int) int {
	n := s.Items[i].Done
	if n >= 0 && (s.Items[n].Kind == Number || s.Items[n].Kind == Moment) {
		return -1
	}
	return n
}

// governs says whether another deed hangs on a predicate as what it tells, by
// one of the relations.
func (s *Sentence) governs(i int, rels ...string) bool {
	return slices.ContainsFunc(s.Items, func(it Item) bool {
		return it.Up == i && it.Predicate && slices.Contains(rels, it.Rel)
	})
}

// closeAt is the share of the lesser sentence that two must have in common to
// be one sentence told twice.
const closeAt = .6

// twiceAt is the same for sentences that are one but for a word or two: then
// what stands in quotation marks differs too.
const twiceAt = .8

// closeness is the share of the lesser sentence's weight, what fills slots
// aside, that both sentences tell; 0 if that is little.
func (al *Alignment) closeness() float64 {
	had, n := 0.0, 0
	taken := make([]bool, len(al.B.Items))
	for i, j := range al.To {
		if j >= 0 && al.Grade[i] >= Vouch && !taken[j] {
			taken[j] = true
			had += min(al.A.Items[i].Weight, al.B.Items[j].Weight)
			n++
		}
	}
	if n < closeItems {
		return 0
	}
	return had / min(al.A.Total, al.B.Total)
}

// whole says whether two sentences are one but for a word or two: of none of
// them much is left over.
func (al *Alignment) whole() bool {
	return al.close >= twiceAt && al.close*min(al.A.Total, al.B.Total) >= wholeAt*max(al.A.Total, al.B.Total)
}

// twiceSet is how many words around two items are the same where one sentence
// is told twice.
const twiceSet = 10

// wholeAt is the share of the greater sentence's weight that is told by the
// lesser one where both are one.
const wholeAt = .6

// closeItems is how many items two such sentences share at least.
const closeItems = 4

// lone says whether of each kind of item i and j are the only ones that the
// other sentence does not tell.
func (al *Alignment) lone(i, j int) bool {
	n := 0
	for k := range al.A.Items {
		if al.A.Items[k].Kind == al.A.Items[i].Kind && !al.Vouched(k) {
			n++
		}
	}
	return n == 1 || al.A.Items[i].Kind == Number && n <= 2
}

// sameHead says whether two items hang on one thing: the one on what is said
// by what the other hangs on, or within so many steps of it.
func (al *Alignment) sameHead(i, j, steps int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Up < 0 || b.Up < 0 {
		return a.Up < 0 && b.Up < 0
	}
	up := al.To[a.Up]
	if up < 0 || al.Grade[a.Up] < Vouch {
		return false
	}
	return up == b.Up || steps > 0 && al.B.distance(up, b.Up) <= steps
}

// sameRole says whether two items do, or are done, what one predicate tells.
func (al *Alignment) sameRole(i, j int) bool {
	for k := range al.A.Items {
		p := &al.A.Items[k]
		if !p.Predicate || !al.Vouched(k) || al.Loose[k] || p.Light {
			continue
		}
		q := &al.B.Items[al.To[k]]
		if p.Doer == i && q.Doer == j && al.said(p.Done, q.Done) || p.Done == i && q.Done == j && al.said(p.Doer, q.Doer) {
			return !al.A.joined(i) && !al.B.joined(j)
		}
	}
	return false
}

// joined says whether an item is one of several that are told in one breath: Orla
// Venn and Piet Maar.
func (s *Sentence) joined(n int) bool {
	return s.Items[n].Rel == "conj" || slices.ContainsFunc(s.Items, func(it Item) bool { return it.Up == n && it.Rel == "conj" && it.Kind == Name })
}

// said says whether two arguments are one, and both told.
func (al *Alignment) said(i, j int) bool {
	return i >= 0 && j >= 0 && al.To[i] == j && al.Grade[i] >= Vouch
}

// Seconds says whether B fills the slot of item i as A does: it says it in the
// same word, and most of what stands around it.
func (al *Alignment) Seconds(i int) bool {
	if al.To[i] < 0 || al.Grade[i] < Equal || !al.Said(i) {
		return false
	}
	share, n := al.around(i, al.To[i])
	return share >= leastAround && n >= 2
}

// around is the share, by weight, of what stands around item i that B says
// around item j, and the number of items said.
func (al *Alignment) around(i, j int) (share float64, n int) {
	had, all := 0.0, 0.0
	for k := range al.A.Items {
		it := &al.A.Items[k]
		if k == i || al.A.distance(i, k) > aroundRadius {
			continue
		}
		all += it.Weight
		if al.Vouched(k) && al.B.distance(al.To[k], j) <= aroundRadius+1 {
			had += it.Weight
			if !it.Light {
				n++
			}
		}
	}
	if all == 0 {
		return 0, 0
	}
	return had / all, n
}
