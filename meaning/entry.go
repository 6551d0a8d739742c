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

// means says whether a synset is one of the senses.
func (e entry) means(synset int) bool {
	for i := range e.senses {
		if e.sense(i) == synset {
			return true
		}
	}
	return false
}

// denies says whether a synset is the opposite of one of the senses.
func (e entry) denies(synset int) bool {
	against := synsetOf(e.pos, synset).against()
	for i := range against.n {
		if e.means(against.at(i)) {
			return true
		}
	}
	return false
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

// turned says whether a link into the other's part of speech leads to a synset
// of which the test holds.
func (e entry) turned(other entry, holds func(entry, int) bool) bool {
	for i := range e.links {
		at := 2*e.senses + linkSize*i
		if Pos(e.body[at]) == other.pos && holds(other, two(e.body, at+3)) {
			return true
		}
	}
	return false
}
