// Package rival finds what two sentences, held against each other, fill in
// otherwise: another number, time, place or person, a deed that the one denies or
// undoes, another word among the same. It looks at the two sentences only: whether
// their reports differ is asked of all that they say.
package rival

import "synoptic/synopsis/statement"

// Clash is a slot that two sentences fill otherwise: item A of the one, item B
// of the other. Framed tells that both stand in the same words, Twice that they
// stand in one sentence, told twice but for them.
type Clash struct {
	Slot          statement.Slot
	A, B          int
	Framed, Twice bool
}

// Clashes lists the slots that sentence B fills otherwise than A does, where
// both tell of one thing.
func Clashes(al *statement.Alignment) []Clash {
	p := pairOf(al)
	p.close = p.closeness()
	var out []Clash
	taken := make([]bool, len(p.B.Items))
	for i, j := range p.To {
		if p.stands(i) {
			taken[j] = true
		}
	}
	if c, ok := p.replaced(); ok {
		out = append(out, c)
	}
	for i := range p.A.Items {
		if c, ok := p.turned(i); ok {
			out = append(out, c)
		}
		if p.stands(i) {
			continue
		}
		for j := range p.B.Items {
			if taken[j] || p.B.Items[j].Kind != p.A.Items[i].Kind {
				continue
			}
			f := p.filling(i, j)
			if c, ok := f.clash(); ok {
				out = append(out, c)
			}
		}
	}
	return out
}

// Seconds says whether B fills the slot of item i as A does: it says it in the
// same word, and most of what stands around it, or of a deed who did what.
func Seconds(al *statement.Alignment, i int) bool {
	if al.To[i] < 0 || al.Grade[i] < statement.Equal || !al.Said(i) {
		return false
	}
	if it := &al.A.Items[i]; it.Predicate && it.Doer >= 0 && it.Done >= 0 {
		return saysAll(al, it.Doer) && saysAll(al, it.Done)
	}
	share, n := pairOf(al).around(i, al.To[i])
	return share >= leastAround && n >= 2
}

// saysAll says whether B says an item and every number that hangs on it: 25 percent
// tariffs.
func saysAll(al *statement.Alignment, n int) bool {
	if !al.Said(n) {
		return false
	}
	for k := range al.A.Items {
		if al.A.Items[k].Up == n && al.A.Items[k].Kind == statement.Number && !al.Said(k) {
			return false
		}
	}
	return true
}

// filling is an item of each sentence, which may fill one slot otherwise.
type filling struct {
	*pair
	i, j int
	a, b *statement.Item
}

func (p *pair) filling(i, j int) filling {
	return filling{p, i, j, &p.A.Items[i], &p.B.Items[j]}
}

// clash is the slot that the two items fill otherwise, if they do, and are told of
// one thing. What stands in quotation marks is set against another only where the
// sentences are one, or the words around it.
func (f *filling) clash() (Clash, bool) {
	if (f.a.Quoted || f.b.Quoted) && f.close < twiceAt && !f.framed() {
		return Clash{}, false
	}
	slot, ok := f.slot()
	if !ok || !f.oneThing(slot) {
		return Clash{}, false
	}
	return Clash{slot, f.i, f.j, f.framed(), f.setting().words >= twiceSet && f.whole()}, true
}

// twiceSet is how many words around two items are the same where one sentence
// is told twice.
const twiceSet = 10

// slot is the slot that two items fill otherwise, and whether they do: as one
// number of two units, as two places in a row, or by their kind.
func (f *filling) slot() (statement.Slot, bool) {
	switch {
	case f.a.Kind != f.b.Kind:
		return 0, false
	case f.a.Kind == statement.Number:
		return statement.Count, f.otherUnit() || f.rivals() && f.otherCount()
	case f.a.Kind == statement.Moment:
		return statement.Time, f.rivals() && f.otherDay()
	case f.a.Kind == statement.Word && f.otherOrder():
		return statement.Order, true
	case f.a.Kind == statement.Word:
		return statement.Deed, f.undone()
	case f.grade(f.a, f.b) >= statement.Near, f.a.Pronoun || f.a.Titled, f.b.Pronoun || f.b.Titled:
		return 0, false
	case f.otherPlace():
		return statement.Place, true
	}
	return statement.Person, f.otherPerson()
}

// rivals says whether the two items, taken by themselves, cannot both be right.
func (f *filling) rivals() bool { return f.grade(f.a, f.b) == statement.Rival }
