package statement

import (
	"slices"

	"synoptic/english"
	"synoptic/meaning"
)

// Said says whether b says item i of a: all of it, and where it belongs.
func (al *Alignment) Said(i int) bool {
	if al.known[i] == unasked {
		al.known[i] = no
		if al.vouches(i) {
			al.known[i] = yes
		}
	}
	return al.known[i] == yes
}

// What is known of whether an item is said.
const (
	unasked byte = iota
	yes
	no
)

// vouches finds whether b says item i of a: by an item that belongs where i does,
// or else in one of the other ways in which a text says something.
func (al *Alignment) vouches(i int) bool {
	it := &al.A.Items[i]
	if al.Vouched(i) && !al.Loose[i] {
		return !al.apart(i) && (!it.Predicate || al.Tells(i))
	}
	x := asked{al, i, it}
	return slices.ContainsFunc(byOtherWords, func(says func(asked) bool) bool { return says(x) })
}

// Vouched says whether an item of b says item i of a, wherever it hangs there.
func (al *Alignment) Vouched(i int) bool { return al.To[i] >= 0 && al.Grade[i] >= Vouch }

// Placed says whether an item of A is said by item j.
func (al *Alignment) Placed(j int) bool {
	for i, k := range al.To {
		if k == j && al.Grade[i] >= Vouch {
			return true
		}
	}
	return false
}

// Filled says whether B fills the place of item i otherwise: with another of
// its kind, on the same word by the same preposition.
func (al *Alignment) Filled(i int) bool {
	a := &al.A.Items[i]
	if a.Up < 0 || !al.Vouched(a.Up) || al.Loose[a.Up] || al.Said(i) {
		return false
	}
	if al.Vouched(i) && a.Negated != al.B.Items[al.To[i]].Negated {
		return true
	}
	for j := range al.B.Items {
		if b := &al.B.Items[j]; b.Up == al.To[a.Up] && !al.Placed(j) && al.Story.another(a, b) && !(al.A.Items[a.Up].Predicate && a.beside() && b.beside()) {
			return true
		}
	}
	return false
}

// beside says whether a noun tells by its preposition what was around a deed, of which
// two reports may each tell another part: resigned from her job, from the guild. What
// a deed is of, for or with is its own: charged with arson.
func (it *Item) beside() bool { return it.Noun() && around[it.Prep] }

var around = english.Set(english.Whereabouts, "after before during under into over since amid within")

// another says whether b is another thing of the kind of a, which stands where a
// does on the word that both hang on.
func (s *Story) another(a, b *Item) bool {
	switch {
	case a.Kind != b.Kind:
		return false
	case a.Kind == Moment:
		return s.grade(a, b) == Rival
	case a.Kind == Name:
		return a.Class == b.Class && samePlace(a, b)
	case a.Kind == Word:
		return a.Pos == meaning.Noun && b.Pos == meaning.Noun && samePlace(a, b) && s.grade(a, b) < Vouch
	}
	return true
}

// samePlace says whether two items hang by one preposition, or both say where.
func samePlace(a, b *Item) bool {
	return a.Prep != "" && (a.Prep == b.Prep || Where(a.Prep) && Where(b.Prep))
}

// Where says whether a preposition is one by which a place says where something
// was.
func Where(prep string) bool { return whereabouts[prep] }

var whereabouts = english.Set(english.Whereabouts, "off")

// Anybody says whether a noun is one for anybody, which a number or name beside it
// says.
func Anybody(lemma string) bool { return personal[lemma] }

var personal = wordSet(`people person man woman other individual`)

// SaidBy says whether item j of B says item i of A.
func (al *Alignment) SaidBy(i, j int) bool {
	return i >= 0 && j >= 0 && al.To[i] == j && al.Grade[i] >= Vouch
}
