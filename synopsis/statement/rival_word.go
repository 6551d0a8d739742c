package statement

import (
	"strings"

	"synoptic/english"
	"synoptic/meaning"
)

// replaced is the clash of two words that stand in one sentence told twice but
// for them: shot in the leg, shot in the arm.
func (al *Alignment) replaced() (Clash, bool) {
	i, shared := al.onlyLeft()
	j := al.onlyLeftOfB()
	if i < 0 || j < 0 || shared < leastKept || al.A.Items[i].Rel == "obj" && shared < leastDone || !al.replaces(i, j) {
		return Clash{}, false
	}
	slot := Thing
	if al.A.Items[i].Pos == meaning.Verb {
		slot = Deed
	}
	return Clash{Slot: slot, A: i, B: j, Framed: true, Twice: true}, true
}

// leastKept is how many items such sentences share at least, and leastDone how
// many if they differ in what is done something to: one may do it to two things.
const (
	leastKept = 2
	leastDone = 4
)

// onlyLeft is the item of A that alone B does not say, -1 if there are others
// or none, and how many it says.
func (al *Alignment) onlyLeft() (only, said int) {
	only = -1
	for i := range al.A.Items {
		switch it := &al.A.Items[i]; {
		case it.Light:
		case al.To[i] >= 0 && al.Grade[i] >= Vouch && !al.Loose[i] && it.Mood == al.B.Items[al.To[i]].Mood:
			said++
		case only >= 0:
			return -1, 0
		default:
			only = i
		}
	}
	return only, said
}

// onlyLeftOfB is the item of B that alone says none of A, -1 if there are others
// or none.
func (al *Alignment) onlyLeftOfB() int {
	only := -1
	for j := range al.B.Items {
		if al.placed(j) || al.B.Items[j].Light {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = j
	}
	return only
}

// replaces says whether two words of one part of speech stand in one place and
// tell two things there. Two people may well have done one thing.
func (al *Alignment) replaces(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind != Word || b.Kind != Word || a.Pos != b.Pos || a.Quoted || b.Quoted || a.Rel != b.Rel || a.Prep != b.Prep || a.Titled || b.Titled {
		return false
	}
	if a.Rel == "nsubj" && english.IsPerson(a.Lemma) {
		return false // the mayor declined, and so did the governor
	}
	if (a.Up < 0) != (b.Up < 0) || a.Up >= 0 && al.To[a.Up] != b.Up {
		return false
	}
	return otherWord(a, b)
}

// otherWord says whether two words of one part of speech do not mean the same:
// they are opposites, or of one kind whose members exclude each other, or words
// for things that have nothing to do with each other. Of verbs there are most
// words for one thing: only opposites do not mean the same.
func otherWord(a, b *Item) bool {
	switch r := meaning.Relate(a.Lemma, a.Pos, b.Lemma, b.Pos); {
	case r == meaning.Opposite || r == meaning.Kin:
		return true
	case r != meaning.Unrelated:
		return false
	case a.Pos == meaning.Verb:
		return english.ContraryVerbs(a.Lemma, b.Lemma) || meaning.Contrary(a.Lemma, b.Lemma, meaning.Verb)
	case a.Pos == meaning.Adjective && meaning.Relate(a.Lemma, meaning.Noun, b.Lemma, meaning.Noun) == meaning.Kin:
		return true // red, blue
	}
	cos, known := meaning.Cosine(a.Lemma, b.Lemma)
	return known && cos < farCosine
}

// farCosine is the likeness of two words below which they are hardly told for
// each other.
const farCosine = .4

// fills is the slot that two items fill otherwise: by their kind, or as one
// number of two units, or as two places in a row.
func (al *Alignment) fills(i, j int) (Slot, bool) {
	switch {
	case al.otherUnit(i, j):
		return Count, true
	case al.otherOrder(i, j):
		return Order, true
	}
	return al.rivals(i, j)
}

// places of a row by the words for them: first 1, second 2.
var placesOfRow = english.Numbered(1, english.Ordinals)

// otherOrder says whether two words give one thing two places of a row: the
// second fire of the year, the third fire of the year, in one sentence told twice.
func (al *Alignment) otherOrder(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	x, y := placesOfRow[a.Lemma], placesOfRow[b.Lemma]
	if a.Kind != Word || b.Kind != Word || x == 0 || y == 0 || x == y || al.close < twiceAt || a.Rel != "amod" || b.Rel != "amod" || a.Up < 0 || b.Up < 0 {
		return false
	}
	return al.A.Items[a.Up].Noun() && al.B.Items[b.Up].Noun() && al.A.Items[a.Up].Key == al.B.Items[b.Up].Key && al.sameHead(i, j, 0) && al.ofOneRow(a.Up, b.Up) && !al.restsOn(al.A, i) && !al.restsOn(al.B, j)
}

// ofOneRow says whether both sentences tell alike of which row two things are one:
// of the year, in the city, since 1990. Those whom somebody counts one after the
// other, the first boy freed and the fifth, are of none.
func (al *Alignment) ofOneRow(p, q int) bool {
	for k := range al.A.Items {
		if it := &al.A.Items[k]; it.Up == p && rowing[it.Prep] && al.To[k] >= 0 && al.Grade[k] >= Vouch && al.B.Items[al.To[k]].Up == q && al.B.Items[al.To[k]].Prep == it.Prep {
			return true
		}
	}
	return false
}

// rowing are the prepositions by which it is told of which row something is one.
var rowing = wordSet(`of in since`)

// restsOn says whether a number or another place of a row stands beside one: the
// first two rounds, the first and third round.
func (al *Alignment) restsOn(s *Sentence, n int) bool {
	for k := range s.Items {
		it := &s.Items[k]
		if k != n && (it.Up == n || it.Up == s.Items[n].Up) && (it.Kind == Number || placesOfRow[it.Lemma] > 0) {
			return true
		}
	}
	return false
}

// lengths are the units in which a way is measured.
var lengths = wordSet(`metre kilometre centimetre mile foot yard inch`)

// otherUnit says whether two numbers are one, of two units that measure one kind
// of thing: 40 miles, 40 kilometres.
func (al *Alignment) otherUnit(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind != Number || b.Kind != Number || a.Figure.Value != b.Figure.Value || a.Figure.Value <= 1 || a.Figure.Unit == b.Figure.Unit {
		return false
	}
	x, y := a.Figure.Unit, b.Figure.Unit
	return (lengths[x] && lengths[y] || daysOfUnit[x] > 0 && daysOfUnit[y] > 0) && !strings.HasPrefix(a.Figure.Of, "age") && !strings.HasPrefix(b.Figure.Of, "age") &&
		(al.sameHead(i, j, 0) || al.framed(i, j) || al.set(i, j))
}

// daysOfUnit is how many days a unit of time lasts.
var daysOfUnit = map[string]float64{"minute": 1. / 1440, "hour": 1. / 24, "day": 1, "week": 7, "month": 30.4, "year": 365}
