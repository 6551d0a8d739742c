package meaning

// Contrary says whether two lemmas of one part of speech tell the opposite of
// each other, or are kinds of what does: to raise is to increase, to cut is to
// decrease. It asks more senses than Relate does and is less sure of them.
func Contrary(a, b string, p Pos) bool {
	x, y := find(a).entry(p), find(b).entry(p)
	if !x.known || !y.known || shared(x, y) < never {
		return false
	}
	for i := range min(x.senses, contrarySenses) {
		for j := range min(y.senses, contrarySenses-i) {
			if contrary(p, x.sense(i), y.sense(j)) {
				return true
			}
		}
	}
	return false
}

// contrarySenses is how many senses are asked, of two words together: with
// more, words of many senses turn out contrary to many.
const contrarySenses = 3

// contrary says whether one of two synsets, or the kind right above it, is the
// opposite of the other or of the kind right above that.
func contrary(p Pos, a, b int) bool {
	x, y := synsetOf(p, a), synsetOf(p, b)
	if x.against().has(b) {
		return true
	}
	for i := range x.above(1).n {
		up := x.above(1).at(i)
		if y.against().has(up) || y.above(1).meets(synsetOf(p, up).against()) {
			return true
		}
	}
	return y.above(1).meets(x.against())
}

// meets says whether a synset stands in both lists.
func (l list) meets(other list) bool {
	for i := range l.n {
		if other.has(l.at(i)) {
			return true
		}
	}
	return false
}
