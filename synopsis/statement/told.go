package statement

import (
	"slices"

	"synoptic/english"
	"synoptic/meaning"
)

// Tells says whether predicate i and its fellow are told alike: both so or
// both not so, in one mood, by the same and to the same.
func (al *Alignment) Tells(i int) bool {
	a, b := &al.A.Items[i], &al.B.Items[al.To[i]]
	if al.ahead(i) || al.pending(i) {
		return false
	}
	if al.hungAlike(a, b) {
		return al.Alike(a.Done, b.Done) && !al.Swapped(i)
	}
	if al.Mutual(i) {
		return a.Mood.like(b.Mood)
	}
	return a.Mood.like(b.Mood) && (!a.Finite && !b.Finite || al.Alike(a.Doer, b.Doer)) && al.Alike(a.Done, b.Done) && !al.Swapped(i)
}

// pending says whether the fellow of predicate i, which is told as so, is a noun for
// the deed that hangs on a verb which does not tell that it was done: sought the
// approval, has yet to give its approval.
func (al *Alignment) pending(i int) bool {
	a, b := &al.A.Items[i], &al.B.Items[al.To[i]]
	if !a.Predicate || a.Mood != Fact || a.Negated || b.Predicate || b.Up < 0 {
		return false
	}
	up := &al.B.Items[b.Up]
	return up.Predicate && up.Done == al.To[i] && (up.Negated || up.Mood != Fact || awaiting[up.Lemma])
}

// awaiting are verbs whose object is not told to have come about.
var awaiting = wordSet(`seek await want need ask request urge demand propose consider debate discuss expect plan fear threaten promise hope face weigh`)

// hungAlike says whether two predicates are infinitives that hang on the same
// word, which tells how far they are so and who does them: the offer to send.
func (al *Alignment) hungAlike(a, b *Item) bool {
	if a.Finite || b.Finite || !a.Mood.like(b.Mood) && a.Mood != Fact && b.Mood != Fact {
		return false
	}
	return a.Up >= 0 && b.Up >= 0 && al.Vouched(a.Up) && al.B.Distance(al.To[a.Up], b.Up) < Farthest
}

// Alike says whether an argument of one predicate may be that of the other:
// one of them is not told, or they may be one.
func (al *Alignment) Alike(i, j int) bool {
	if i >= 0 && j >= 0 && al.To[i] >= 0 && al.To[i] != j && some[al.B.Items[j].Lemma] && al.B.Items[al.To[i]].Up == j {
		return false // few in the council are not the council
	}
	if i < 0 || j < 0 || al.To[i] < 0 || al.To[i] == j {
		return true
	}
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind == Name && b.Kind == Name && a.Class == b.Class {
		return a.Key == b.Key
	}
	return al.B.Distance(al.To[i], j) <= Farthest || al.Story.grade(a, b) >= Near
}

// some are words for some of those that hang on them.
var some = wordSet(`few little half none some part minority third quarter portion`)

// Swapped says whether predicate i is done in b by the one it is done to in a.
func (al *Alignment) Swapped(i int) bool {
	p := &al.A.Items[i]
	if !p.Predicate || al.To[i] < 0 {
		return false
	}
	if al.Mutual(i) {
		return false
	}
	q := &al.B.Items[al.To[i]]
	same := func(x, y int) bool {
		return x >= 0 && y >= 0 && al.Story.grade(&al.A.Items[x], &al.B.Items[y]) >= Vouch
	}
	if (english.Alternates(p.Lemma) || p.Pos == meaning.Adjective || q.Pos == meaning.Adjective) && (p.Doer < 0) != (p.Done < 0) && (q.Doer < 0) != (q.Done < 0) && (same(p.Doer, q.Done) || same(p.Done, q.Doer)) {
		return false // the mine closed, the mine was closed; two were hurt
	}
	return same(p.Doer, q.Done) && !same(p.Doer, q.Doer) || same(p.Done, q.Doer) && !same(p.Done, q.Done) || al.doneTo(i)
}

// Mutual says whether predicate i and its fellow tell what two do to each other, and
// each of the two is told by both: Venn met Maar, Maar met with Venn.
func (al *Alignment) Mutual(i int) bool {
	j := al.To[i]
	if j < 0 || !english.Mutual(al.A.Items[i].Lemma) || !english.Mutual(al.B.Items[j].Lemma) {
		return false
	}
	doer, with := al.A.Items[i].Doer, al.A.Beside(i)
	also, other := al.B.Items[j].Doer, al.B.Beside(j)
	return doer >= 0 && with >= 0 && also >= 0 && other >= 0 && al.To[doer] == other && al.To[with] == also
}

// Beside is with whom the doer of predicate i does it: the one it is done to, or who
// is told behind "with"; -1 if nobody.
func (s *Sentence) Beside(i int) int {
	if s.Items[i].Done >= 0 {
		return s.Items[i].Done
	}
	return slices.IndexFunc(s.Items, func(it Item) bool { return it.Up == i && it.Prep == "with" })
}

// doneTo says whether the one to whom predicate i is done in a, by another, does
// it in b: Venn spoke to Maar, Maar spoke.
func (al *Alignment) doneTo(i int) bool {
	p, q := &al.A.Items[i], &al.B.Items[al.To[i]]
	if p.Doer < 0 || q.Doer < 0 || al.To[p.Doer] == q.Doer {
		return false
	}
	for k := range al.A.Items {
		if it := &al.A.Items[k]; it.Up == i && k != p.Doer && k != p.Done && it.Prep != "" && it.Prep != "by" && al.To[k] == q.Doer {
			return true
		}
	}
	return false
}

// ahead says whether one of predicate i and its fellow was done, and the other is
// still to come on the day that its report gives: the fair opened on Friday, the
// fair, opening on Friday.
func (al *Alignment) ahead(i int) bool {
	j := al.To[i]
	return al.A.past(al.Story, i) && al.B.toCome(al.Story, j) || al.B.past(al.Story, j) && al.A.toCome(al.Story, i)
}

// past says whether predicate i is told in the past tense.
func (s *Sentence) past(story *Story, i int) bool {
	return story.Reports[s.Report].Marks.Tokens[s.Items[i].Token].Fine == "VBD"
}

// toCome says whether the day of predicate i, which has no past tense, is behind
// the day on which its report was published.
func (s *Sentence) toCome(story *Story, i int) bool {
	published := string(story.Reports[s.Report].Published.Date)
	if published == "" || s.past(story, i) {
		return false
	}
	for k := range s.Items {
		it := &s.Items[k]
		if it.Kind != Moment || it.Up != i || it.Prep == "until" || len(it.When.From) < len(published) {
			continue
		}
		if it.When.From[:len(published)] > published {
			return true
		}
	}
	return false
}
