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
	lemmas []Lemma
	first  map[int32]int32 // synset, or word -> one more than the first link of who means, or is, it
	links  []link
	around [][]int32
}

// link is a lemma in a chain of those that mean one synset, or are one word.
type link struct{ lemma, next int32 }

// NewCircle finds who may relate to whom.
func NewCircle(lemmas []Lemma) *Circle {
	c := &Circle{lemmas: lemmas, first: make(map[int32]int32, 3*len(lemmas)), around: make([][]int32, len(lemmas))}
	words := make([]word, len(lemmas))
	for i, l := range lemmas {
		words[i] = find(l.Letters)
		c.enter(int32(i), words[i])
	}
	var excluding [len(exclusions)][]int32
	for i, l := range lemmas {
		e := words[i].entry(l.Pos)
		c.mean(int32(i), e)
		c.lead(int32(i), e)
		c.resemble(int32(i), words[i])
		for k, kind := range exclusive() {
			if l.Pos == Noun && e.within(kind) {
				c.pair(int32(i), excluding[k])
				excluding[k] = append(excluding[k], int32(i))
			}
		}
	}
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

// enter links a lemma where others find it.
func (c *Circle) enter(i int32, w word) {
	if w == "" {
		return
	}
	p := c.lemmas[i].Pos
	c.chain(wordKey(p, w.number()), i)
	e := w.entry(p)
	for k := range e.senses {
		c.chain(synsetKey(p, e.sense(k)), i)
	}
}

func (c *Circle) chain(key, lemma int32) {
	c.links = append(c.links, link{lemma, c.first[key]})
	c.first[key] = int32(len(c.links))
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
	for at := c.first[key]; at > 0; at = c.links[at-1].next {
		if o := c.links[at-1].lemma; o != i {
			c.around[i] = append(c.around[i], o)
			c.around[o] = append(c.around[o], i)
		}
	}
}

func (c *Circle) pair(i int32, others []int32) {
	for _, o := range others {
		c.around[i] = append(c.around[i], o)
		c.around[o] = append(c.around[o], i)
	}
}

// exclusive are the kinds of the exclusions.
var exclusive = sync.OnceValue(func() (out [len(exclusions)]int) {
	for i, e := range exclusions {
		out[i] = e.kind()
	}
	return out
})
