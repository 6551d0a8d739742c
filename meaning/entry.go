package meaning

// An entry is what is known of a word as one part of speech. In its record it
// is a byte that counts its senses, a byte that counts its links, then both.
// A sense is the number of its synset, the most frequent first. A link leads
// to a word of the same root: its part of speech in one byte, its number, and
// the synset in which it is meant.
type entry struct {
	pos    Pos
	number int // of the word
	known  bool
	senses int
	links  int
	body   string
}

const linkSize = 5

// entry is the entry of the word as a part of speech, if it has one.
func (w word) entry(p Pos) entry {
	if w == "" || w[2]&(1<<p) == 0 {
		return entry{}
	}
	rest := string(w[3:])
	for q := range p {
		if w[2]&(1<<q) != 0 {
			rest = rest[2+2*int(rest[0])+linkSize*int(rest[1]):]
		}
	}
	return entry{pos: p, number: w.number(), known: true, senses: int(rest[0]), links: int(rest[1]), body: rest[2:]}
}

func (e entry) sense(i int) int { return two(e.body, 2*i) }

// means is the rank of a synset among the senses, never if it is none.
func (e entry) means(synset int) int {
	for i := range e.senses {
		if e.sense(i) == synset {
			return i
		}
	}
	return never
}

// denies is the rank of the first sense of which a synset is the opposite.
func (e entry) denies(synset int) int {
	best := never
	against := synsetOf(e.pos, synset).against()
	for i := range against.n {
		best = min(best, e.means(against.at(i)))
	}
	return best
}

// leadsTo says whether a link leads to the word of the other entry.
func (e entry) leadsTo(other entry) bool {
	for i := range e.links {
		at := 2*e.senses + linkSize*i
		if Pos(e.body[at]) == other.pos && two(e.body, at+1) == other.number {
			return true
		}
	}
	return false
}

// turned is the least rank that the other has, by a test, for a synset to which
// a link into its part of speech leads.
func (e entry) turned(other entry, rank func(entry, int) int) int {
	best := never
	for i := range e.links {
		at := 2*e.senses + linkSize*i
		if Pos(e.body[at]) == other.pos {
			best = min(best, rank(other, two(e.body, at+3)))
		}
	}
	return best
}
