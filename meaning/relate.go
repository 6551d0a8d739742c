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

// turned is the rank of a relation of words of two parts of speech, through
// what each is derived from.
func turned(x, y entry, rank func(entry, int) int) int {
	return min(x.turned(y, rank), y.turned(x, rank))
}

const (
	rarest  = 4  // rank from which on a shared sense is rarely the one meant
	company = .5 // cosine below which words share a sense that is not the one meant: say and allege
)

// meant says whether words that share a sense of a rank are likely to be meant
// in it: in the first of both, or among the same words. The bounds are those at
// which synonyms left over in paraphrases (MSRP) outnumber the ones left over in
// other pairs.
func meant(rank int, a, b word) bool {
	if rank == 0 || rank > rarest {
		return rank == 0
	}
	cos, known := cosine(a, b)
	return !known || cos >= company
}

// nearest relates words by the kinds that hold them.
func nearest(x, y entry) Relation {
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
		}
	}
	if apart(x, y) {
		return Kin
	}
	return Unrelated
}

// kinds is how many senses are asked for the kinds that hold them.
const kinds = 2

// MayMean says whether two words have a sense in common, be it a rare one: to fire
// somebody and to dismiss somebody.
func MayMean(a, b string, p Pos) bool {
	x, y := find(a).entry(p), find(b).entry(p)
	return x.known && y.known && shared(x, y) < never
}
