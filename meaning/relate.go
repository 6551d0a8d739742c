package meaning

// never is the rank of a relation that does not hold.
const never = 99

// shared is the sum of the ranks of the first senses that two words share, or
// of which one is like the other.
func shared(x, y entry) int {
	best := never
	for i := range x.senses {
		for j := range y.senses {
			if i+j < best && x.sense(i) == y.sense(j) {
				best = i + j
			}
		}
	}
	return min(best, listed(x, y, synset.alike), listed(y, x, synset.alike))
}

// opposed is the sum of the ranks of the first senses that are opposites.
func opposed(x, y entry) int { return min(listed(x, y, synset.against), listed(y, x, synset.against)) }

// listed is the least sum of ranks of a sense of x and a sense of y that
// stands in a list of it.
func listed(x, y entry, of func(synset) list) int {
	best := never
	for i := range x.senses {
		l := of(synsetOf(x.pos, x.sense(i)))
		if l.n == 0 {
			continue
		}
		for j := range y.senses {
			if i+j < best && l.has(y.sense(j)) {
				best = i + j
			}
		}
	}
	return best
}

// nearest relates words by the kinds that hold them.
func nearest(x, y entry) Relation {
	kin := false
	for i := range min(x.senses, kinds) {
		up := synsetOf(x.pos, x.sense(i)).above(3)
		for j := range min(y.senses, kinds) {
			if up.has(y.sense(j)) {
				return Broader
			}
		}
	}
	for j := range min(y.senses, kinds) {
		up := synsetOf(y.pos, y.sense(j)).above(3)
		for i := range min(x.senses, kinds) {
			if up.has(x.sense(i)) {
				return Narrower
			}
			kin = kin || meet(synsetOf(x.pos, x.sense(i)).above(2), synsetOf(y.pos, y.sense(j)).above(2))
		}
	}
	if kin {
		return Kin
	}
	return Unrelated
}

// kinds is how many senses are asked for the kinds that hold them.
const kinds = 2

func meet(a, b list) bool {
	for i := range a.n {
		if b.has(a.at(i)) {
			return true
		}
	}
	return false
}
