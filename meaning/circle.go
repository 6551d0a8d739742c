package meaning

import (
	"slices"
	"sync"
)

// Lemma is a word as one part of speech.
type Lemma struct {
	Letters string
	Pos     Pos
}

// Circle is some lemmas, and who of them may relate to whom. It finds that
// through the synsets they share, so that nobody has to ask each of every
// other.
type Circle struct {
	lemmas  []Lemma
	words   []word
	entries []entry
	met     filter
	first   map[int32]int32 // synset, or word -> one more than the first link of who means, or is, it
	links   []link
	around  [][]int32
}

// link is a lemma in a chain of those that mean one synset, or are one word.
type link struct{ lemma, next int32 }

// NewCircle finds who may relate to whom.
func NewCircle(lemmas []Lemma) *Circle {
	n := len(lemmas)
	c := &Circle{
		lemmas: lemmas, words: make([]word, n), entries: make([]entry, n), met: newFilter(n),
		first: make(map[int32]int32, 3*n), around: make([][]int32, n),
	}
	for i, l := range lemmas {
		c.words[i] = find(l.Letters)
		c.entries[i] = c.words[i].entry(l.Pos)
		c.enter(int32(i))
	}
	for i := range int32(n) {
		c.mean(i, c.entries[i])
		c.lead(i, c.entries[i])
		c.resemble(i, c.words[i])
	}
	c.exclude()
	for i := range c.around {
		slices.Sort(c.around[i])
		c.around[i] = slices.Compact(c.around[i])
	}
	return c
}

// Around lists, by number and in order, the lemmas that may relate to one: of
// any other Relate says Unrelated unless it has the same letters, and Entails
// that it does not; and no other of its part of speech is Close to it.
func (c *Circle) Around(i int) []int32 { return c.around[i] }

// Relate is as for the lemmas themselves.
func (c *Circle) Relate(a, b int32) Relation {
	if c.lemmas[a].Letters == c.lemmas[b].Letters {
		return Same
	}
	return relate(c.words[a], c.entries[a], c.words[b], c.entries[b])
}

// Entails is as for two lemmas of one part of speech.
func (c *Circle) Entails(a, b int32) bool { return entails(c.entries[a], c.entries[b]) }

// Cosine is as for the lemmas themselves.
func (c *Circle) Cosine(a, b int32) (cos float64, known bool) { return cosine(c.words[a], c.words[b]) }

// enter links a lemma where others find it.
func (c *Circle) enter(i int32) {
	if c.words[i] == "" {
		return
	}
	c.chain(wordKey(c.lemmas[i].Pos, c.words[i].number()), i)
	e := c.entries[i]
	for k := range e.senses {
		c.chain(synsetKey(e.pos, e.sense(k)), i)
	}
}

func (c *Circle) chain(key, lemma int32) {
	c.links = append(c.links, link{lemma, c.first[key]})
	c.first[key] = int32(len(c.links))
	c.met.add(key)
}

// synsetKey and wordKey tell the synsets and the words of all parts of speech
// apart.
func synsetKey(p Pos, synset int) int32 { return int32(p)<<16 | int32(synset) }
func wordKey(p Pos, number int) int32   { return int32(p)<<16 | int32(number) | 1<<18 }

// mean pairs a lemma with those that mean what its senses mean, or what stands
// in their lists.
func (c *Circle) mean(i int32, e entry) {
	for k := range e.senses {
		c.meet(i, synsetKey(e.pos, e.sense(k)))
		s := synsetOf(e.pos, e.sense(k))
		c.meetAll(i, e.pos, s.alike())
		c.meetAll(i, e.pos, s.against())
		c.meetAll(i, e.pos, s.implied())
		if k < kinds {
			c.meetAll(i, e.pos, s.above(3))
		}
	}
}

// lead pairs a lemma with those to which its links lead.
func (c *Circle) lead(i int32, e entry) {
	for k := range e.links {
		at := 2*e.senses + linkSize*k
		p, synset := Pos(e.body[at]), two(e.body, at+3)
		c.meet(i, wordKey(p, two(e.body, at+1)))
		c.meet(i, synsetKey(p, synset))
		c.meetAll(i, p, synsetOf(p, synset).against())
	}
}

// resemble pairs a lemma with those of its part of speech whose vectors are
// near.
func (c *Circle) resemble(i int32, w word) {
	if w == "" {
		return
	}
	l := nearer(w.number())
	for k := range l.n {
		c.meet(i, wordKey(c.lemmas[i].Pos, l.at(k)))
	}
}

func (c *Circle) meetAll(i int32, p Pos, l list) {
	for k := range l.n {
		c.meet(i, synsetKey(p, l.at(k)))
	}
}

// meet pairs a lemma with all in a chain.
func (c *Circle) meet(i, key int32) {
	if !c.met.has(key) {
		return
	}
	for at := c.first[key]; at > 0; at = c.links[at-1].next {
		if o := c.links[at-1].lemma; o != i {
			c.pair(i, o)
		}
	}
}

func (c *Circle) pair(i, o int32) {
	c.around[i] = append(c.around[i], o)
	c.around[o] = append(c.around[o], i)
}

// exclude pairs the members of kinds whose members exclude each other.
func (c *Circle) exclude() {
	for _, kind := range exclusive() {
		var members []int32
		for i, e := range c.entries {
			if e.pos != Noun || !e.within(kind) {
				continue
			}
			for _, o := range members {
				c.pair(int32(i), o)
			}
			members = append(members, int32(i))
		}
	}
}

// exclusive are the kinds of the exclusions.
var exclusive = sync.OnceValue(func() (out [len(exclusions)]int) {
	for i, e := range exclusions {
		out[i] = e.kind()
	}
	return out
})

// filter tells at once of most keys that nothing is chained there.
type filter struct {
	bits []uint64
	mask uint32
}

// keysEach is about how many bits each lemma has in a filter.
const keysEach = 64

func newFilter(lemmas int) filter {
	n := 1
	for 64*n < keysEach*lemmas {
		n *= 2
	}
	return filter{make([]uint64, n), uint32(64*n - 1)}
}

func (f filter) slot(key int32) uint32 {
	h := uint32(key) * 2654435761
	return (h ^ h>>15) & f.mask
}

func (f filter) add(key int32) { f.bits[f.slot(key)/64] |= 1 << (f.slot(key) % 64) }

func (f filter) has(key int32) bool { return f.bits[f.slot(key)/64]>>(f.slot(key)%64)&1 != 0 }
