package statement

import (
	"synoptic/english"
	"synoptic/meaning"
)

const (
	rewordCosine   = .55 // least likeness of two verbs that may tell one deed
	anchoredCosine = .25 // the same where three things and a number or time are told of both
	rewordWeight   = 1.1 // least weight of what both tell of the deed
	rewordItems    = 2   // and how many items that are
)

// reworded says whether B tells the deed of predicate i in another verb: one
// near in meaning, of which the same things are told in the same parts, as
// sure and not denied.
func (al *Alignment) reworded(i int) bool {
	a := &al.A.Items[i]
	if !a.Predicate || a.Kind != Word || a.Pos != meaning.Verb || a.Light || speaks[a.Lemma] {
		return false
	}
	for j := range al.B.Items {
		b := &al.B.Items[j]
		if !b.Predicate || b.Pos != meaning.Verb || b.Light || a.Negated != b.Negated || a.Mood != b.Mood || speaks[b.Lemma] {
			continue
		}
		if !al.alike(a.Doer, b.Doer) || !al.alike(a.Done, b.Done) || al.story.grade(a, b) == Rival || english.ContraryVerbs(a.Lemma, b.Lemma) || meaning.Contrary(a.Lemma, b.Lemma, meaning.Verb) {
			continue
		}
		weight, n, core, anchors := 0.0, 0, 0, 0
		for k := range al.A.Items {
			it := &al.A.Items[k]
			if it.Up != i && k != a.Doer && k != a.Done || al.To[k] < 0 || al.Grade[k] < Vouch || al.B.distance(al.To[k], j) > 1 && al.To[k] != b.Doer && al.To[k] != b.Done {
				continue
			}
			weight += it.Weight
			if n++; it.Kind == Number || it.Kind == Moment {
				anchors++
			}
			if k == a.Doer && al.To[k] == b.Doer || k == a.Done && al.To[k] == b.Done {
				core++
			}
		}
		if weight < rewordWeight || n < rewordItems || core == 0 {
			continue
		}
		least := rewordCosine
		if anchors > 0 && n > rewordItems {
			least = anchoredCosine
		}
		if c, known := meaning.Cosine(a.Lemma, b.Lemma); known && c >= least {
			return true
		}
	}
	return false
}
