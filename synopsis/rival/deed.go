package rival

import (
	"slices"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/synopsis/statement"
)

// undone says whether two words are opposite verbs, told of one deed.
func (f *filling) undone() bool {
	if !tensedVerb(f.a) || !tensedVerb(f.b) || f.a.Negated != f.b.Negated || !f.rivals() {
		return false
	}
	return meaning.Relate(f.a.Lemma, meaning.Verb, f.b.Lemma, meaning.Verb) == meaning.Opposite && f.opposed()
}

// tensedVerb says whether an item is a verb that tells something with a tense.
func tensedVerb(it *statement.Item) bool {
	return it.Pos == meaning.Verb && it.Predicate && it.Finite
}

// opposed says whether two opposite verbs are of the same, done to the same,
// and none of them is of another deed: refused to block.
func (f *filling) opposed() bool {
	if f.A.governs(f.i, "xcomp", "ccomp") || f.B.governs(f.j, "xcomp", "ccomp") {
		return false
	}
	if f.a.Doer < 0 && f.b.Doer < 0 {
		return !f.twoEnds() && f.SaidBy(f.a.Done, f.b.Done)
	}
	x, y := f.A.thing(f.i), f.B.thing(f.j)
	if (x < 0) != (y < 0) {
		return f.SaidBy(f.a.Doer, f.b.Doer) && f.close >= closeAt
	}
	return f.SaidBy(f.a.Doer, f.b.Doer) && (x < 0 || f.SaidBy(x, y))
}

// twoEnds says whether two verbs tell one deed from its two ends, with nobody at
// either: what was sold was bought.
func (f *filling) twoEnds() bool {
	return f.a.Doer < 0 && f.b.Doer < 0 && english.ConverseVerbs(f.a.Lemma, f.b.Lemma)
}

// otherEnd says whether of two verbs another does the one than the other: she sold
// him the boat, he bought it of her.
func otherEnd(f *filling) bool {
	return f.a.Pos == meaning.Verb && f.a.Doer >= 0 && f.b.Doer >= 0 && !f.SaidBy(f.a.Doer, f.b.Doer)
}

// otherPerson says whether two names are those of two persons who have one part in
// what is told.
func (f *filling) otherPerson() bool {
	return f.a.Class == "person" && f.b.Class == "person" && f.a.Lemma != f.b.Lemma && !oneBody(f.a, f.b) && f.sameRole()
}

// sameRole says whether two items do, or are done, what one predicate tells, and
// none of them is one of several.
func (f *filling) sameRole() bool {
	for k := range f.A.Items {
		if !f.Loose[k] && f.havePart(k, f.i, f.j) {
			return !f.A.joined(f.i) && !f.B.joined(f.j)
		}
	}
	return false
}

// oneBody says whether two names may be of one, told at length and in short.
func oneBody(a, b *statement.Item) bool {
	return a.Kind == statement.Name && b.Kind == statement.Name && a.Class == b.Class && (statement.HoldsWord(a.Surface, b.Lemma) || statement.HoldsWord(b.Surface, a.Lemma))
}

// havePart says whether items i and j do, or are done, what predicate k tells in
// both sentences, of which both tell the other of the two too.
func (p *pair) havePart(k, i, j int) bool {
	a := &p.A.Items[k]
	if !a.Predicate || a.Light || !p.Vouched(k) {
		return false
	}
	b := &p.B.Items[p.To[k]]
	return a.Doer == i && b.Doer == j && p.SaidBy(a.Done, b.Done) || a.Done == i && b.Done == j && p.SaidBy(a.Doer, b.Doer)
}

// joined says whether an item is one of several that are told in one breath: Orla
// Venn and Piet Maar.
func (s sentence) joined(n int) bool {
	return s.Items[n].Rel == "conj" || slices.ContainsFunc(s.Items, func(it statement.Item) bool {
		return it.Up == n && it.Rel == "conj" && it.Kind == statement.Name
	})
}
