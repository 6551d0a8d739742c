package rival

import (
	"synoptic/english"
	"synoptic/meaning"
	"synoptic/synopsis/statement"
)

// replaced is the clash of two words that stand in one sentence told twice but
// for them: shot in the leg, shot in the arm.
func (p *pair) replaced() (Clash, bool) {
	i, shared := p.onlyLeft()
	j := p.onlyLeftOfB()
	if i < 0 || j < 0 || shared < leastKept || p.A.Items[i].Rel == "obj" && shared < leastDone {
		return Clash{}, false
	}
	f := p.filling(i, j)
	if !f.replaces() {
		return Clash{}, false
	}
	slot := statement.Thing
	if f.a.Pos == meaning.Verb {
		slot = statement.Deed
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
func (p *pair) onlyLeft() (only, said int) {
	only = -1
	for i := range p.A.Items {
		switch it := &p.A.Items[i]; {
		case it.Light:
		case p.Vouched(i) && !p.Loose[i] && it.Mood == p.B.Items[p.To[i]].Mood:
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
func (p *pair) onlyLeftOfB() int {
	only := -1
	for j := range p.B.Items {
		if p.Placed(j) || p.B.Items[j].Light {
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
func (f *filling) replaces() bool {
	a, b := f.a, f.b
	if a.Kind != statement.Word || b.Kind != statement.Word || a.Pos != b.Pos || a.Quoted || b.Quoted || a.Rel != b.Rel || a.Prep != b.Prep || a.Titled || b.Titled {
		return false
	}
	if a.Rel == "nsubj" && english.IsPerson(a.Lemma) {
		return false // the mayor declined, and so did the governor
	}
	if f.twoEnds() || otherEnd(f) {
		return false
	}
	if (a.Up < 0) != (b.Up < 0) || a.Up >= 0 && f.To[a.Up] != b.Up {
		return false
	}
	return otherWord(a, b)
}

// otherWord says whether two words of one part of speech do not mean the same:
// they are opposites, or of one kind whose members exclude each other, or words
// for things that have nothing to do with each other. Of verbs there are most
// words for one thing: only opposites do not mean the same.
func otherWord(a, b *statement.Item) bool {
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
