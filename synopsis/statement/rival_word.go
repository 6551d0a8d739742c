package statement

import (
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
		case al.Vouched(i) && !al.Loose[i] && it.Mood == al.B.Items[al.To[i]].Mood:
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
