package parser

import "synoptic/syntax/linear"

// pick is the node at index i, or none.
func (c *Config) pick(i int32) *node {
	if i < 0 {
		return &none
	}
	return &c.nodes[i]
}

// peek is the index of the word at depth d of the stack, -1 if there is none.
func (c *Config) peek(d int) int32 {
	if n := len(c.stack); d < n {
		return c.stack[n-1-d]
	}
	return -1
}

// ahead is the index of the word d behind the front of the buffer.
func (c *Config) ahead(d int32) int32 {
	if c.front+d > c.Root() {
		return -1
	}
	return c.front + d
}

// gap puts a distance into one of eight classes.
func gap(a, b int32) uint64 {
	if a < 0 || b < 0 {
		return 9
	}
	d := b - a
	switch {
	case d < 5:
		return uint64(d)
	case d < 8:
		return 5
	case d < 12:
		return 6
	}
	return 7
}

// few is n, at most three.
func few(n int32) uint64 { return uint64(min(max(n, 0), 3)) }

// bag gathers hashed features, each with the number of its template.
type bag struct {
	list []uint32
	salt uint64
}

// add puts in the value of the next template.
func (h *bag) add(v uint64) {
	h.salt++
	h.list = append(h.list, linear.Mix(h.salt, v))
}

// view is what the features look at: the upper words of the stack (s0, s1,
// s2), the next of the buffer (n0 to n3), and the places of s0 and s1.
type view struct {
	i0, i1           int32
	s0, s1, s2       *node
	n0, n1, n2, n3   *node
	before, after    *node // the words before s0 and before n0
	s0t, s1t, n0t    uint64
	s0wt, s1wt, n0wt uint64
}

// look makes the view of a configuration.
func (c *Config) look() view {
	i0, i1 := c.peek(0), c.peek(1)
	v := view{
		i0: i0, i1: i1,
		s0: c.pick(i0), s1: c.pick(i1), s2: c.pick(c.peek(2)),
		n0: c.pick(c.front), n1: c.pick(c.ahead(1)), n2: c.pick(c.ahead(2)), n3: c.pick(c.ahead(3)),
		before: c.pick(max(i0-1, -1)), after: c.pick(c.front - 1),
	}
	v.s0t, v.s1t, v.n0t = v.s0.tag, v.s1.tag, v.n0.tag
	v.s0wt, v.s1wt, v.n0wt = linear.And(v.s0.word, v.s0t), linear.And(v.s1.word, v.s1t), linear.And(v.n0.word, v.n0t)
	return v
}

// Features lists the hashed features of the configuration: after Zhang and
// Nivre (2011), for the arc-hybrid system.
func (c *Config) Features() []uint32 {
	h := bag{list: c.feats[:0], salt: 100}
	v := c.look()
	v.words(&h)
	c.families(&v, &h)
	c.lengths(&v, &h)
	c.context(&v, &h)
	h.add(uint64(min(len(c.stack), 3))<<2 | uint64(min(c.Root()-c.front, 3)))
	c.feats = h.list
	return h.list
}

// words adds the words and tags themselves, alone, in pairs and in threes.
func (v *view) words(h *bag) {
	s0, s1, s2, n0, n1, n2, s0t, s1t, n0t, s0wt, s1wt, n0wt := v.s0, v.s1, v.s2, v.n0, v.n1, v.n2, v.s0t, v.s1t, v.n0t, v.s0wt, v.s1wt, v.n0wt
	h.add(0)
	for _, n := range [...]*node{s0, s1, s2, n0, n1, n2} {
		h.add(n.word)
		h.add(n.tag)
		h.add(linear.And(n.word, n.tag))
	}
	h.add(linear.And(s0wt, n0wt))
	h.add(linear.And(s0wt, n0t))
	h.add(linear.And(s0t, n0wt))
	h.add(linear.And(s0.word, n0.word))
	h.add(linear.And(s0t, n0t))
	h.add(linear.And(s1wt, s0wt))
	h.add(linear.And(s1wt, s0t))
	h.add(linear.And(s1t, s0wt))
	h.add(linear.And(s1.word, s0.word))
	h.add(linear.And(s1t, s0t))
	h.add(linear.And(s1t, n0t))
	h.add(linear.And(s1.word, n0.word))
	h.add(linear.And(n0t, n1.tag))
	h.add(linear.And(n0.word, n1.word))
	h.add(linear.And3(n0t, n1.tag, n2.tag))
	h.add(linear.And3(s0t, n0t, n1.tag))
	h.add(linear.And3(s1t, s0t, n0t))
	h.add(linear.And3(s0wt, s1t, n0t))
	h.add(linear.And3(s1wt, s0t, n0t))
	h.add(linear.And3(n0wt, s0t, s1t))
	h.add(linear.And3(s2.tag, s1t, s0t))
	h.add(linear.And(linear.And3(s1t, s0t, n0t), n1.tag))
}

// families adds the children of the words in view.
func (c *Config) families(v *view, h *bag) {
	s0, s1, n0, s0t, s1t, n0t := v.s0, v.s1, v.n0, v.s0t, v.s1t, v.n0t
	s0l, s0r, s0l2, s0r2 := c.pick(s0.left), c.pick(s0.right), c.pick(s0.left2), c.pick(s0.right2)
	s1l, s1r := c.pick(s1.left), c.pick(s1.right)
	n0l, n0l2 := c.pick(n0.left), c.pick(n0.left2)
	h.add(linear.And3(s0t, s0l.tag, n0t))
	h.add(linear.And3(s0t, s0r.tag, n0t))
	h.add(linear.And3(s1t, s0t, s0l.tag))
	h.add(linear.And3(s1t, s0t, s0r.tag))
	h.add(linear.And3(s1t, s1r.tag, s0t))
	h.add(linear.And3(s1t, s1l.tag, s0t))
	h.add(linear.And3(s0t, n0t, n0l.tag))
	h.add(linear.And3(s0t, s0l.tag, s0l2.tag))
	h.add(linear.And3(s0t, s0r.tag, s0r2.tag))
	h.add(linear.And3(n0t, n0l.tag, n0l2.tag))
	for _, n := range [...]*node{s0l, s0r, s1l, s1r, n0l} {
		h.add(n.word)
		h.add(n.tag)
		h.add(uint64(n.rel))
	}
	h.add(linear.And(s0.word, s0r.word))
	h.add(linear.And(s0.word, s0l.word))
	h.add(linear.And3(s1.word, s1r.word, s0t))
	h.add(linear.And3(s0l.word, s1.word, s0t))
}

// lengths adds distances, the number of children and their relations.
func (c *Config) lengths(v *view, h *bag) {
	s0, s1, n0, s0t, s1t, n0t := v.s0, v.s1, v.n0, v.s0t, v.s1t, v.n0t
	near, far := gap(v.i0, c.front), gap(v.i1, v.i0)
	h.add(linear.And(s0.word, near))
	h.add(linear.And(s0t, near))
	h.add(linear.And(n0.word, near))
	h.add(linear.And(n0t, near))
	h.add(linear.And3(s0t, n0t, near))
	h.add(linear.And3(s1t, s0t, far))
	h.add(linear.And(s0.word, linear.And(uint64(s0.rights), uint64(s0.lefts))))
	h.add(linear.And(s0t, uint64(s0.rights)))
	h.add(linear.And(s0t, uint64(s0.lefts)))
	h.add(linear.And(s1.word, uint64(s1.rights)))
	h.add(linear.And(s1t, uint64(s1.rights)))
	h.add(linear.And(n0.word, uint64(n0.lefts)))
	h.add(linear.And(n0t, uint64(n0.lefts)))
	h.add(linear.And(s0.word, s0.leftRels))
	h.add(linear.And(s0t, s0.leftRels))
	h.add(linear.And(s0t, s0.rightRels))
	h.add(linear.And(s0.word, s0.rightRels))
	h.add(linear.And(s1t, s1.rightRels))
	h.add(linear.And(s1.word, s1.rightRels))
	h.add(linear.And(s1t, s1.leftRels))
	h.add(linear.And(n0t, n0.leftRels))
	h.add(linear.And(n0.word, n0.leftRels))
}

// context adds neighbours in the sentence and what lies between.
func (c *Config) context(v *view, h *bag) {
	s0l := c.pick(v.s0.left)
	s0, s1, n0, n1, n2, n3, before, after, s0t, s1t, n0t := v.s0, v.s1, v.n0, v.n1, v.n2, v.n3, v.before, v.after, v.s0t, v.s1t, v.n0t
	h.add(linear.And3(s0t, before.tag, n0t))
	h.add(linear.And3(s0t, after.tag, n0t))
	h.add(linear.And3(s0.word, n0.word, n2.word))
	h.add(linear.And3(s1.word, n0.word, n2.word))
	h.add(linear.And3(s1.word, n0.word, s0t))
	h.add(linear.And3(s0l.word, s1t, s0t))
	h.add(linear.And(linear.And3(n0t, n1.tag, n2.tag), n3.tag))
	h.add(linear.And3(s1t, s0t, linear.And(s1.rightRels, s0.leftRels)))
	h.add(linear.And3(s0t, n0t, s0.leftRels))

	h.add(linear.And3(s0t, n0t, few(n0.commas-s0.commas)<<4|few(n0.verbs-s0.verbs)))
	h.add(linear.And3(s1t, s0t, few(s0.commas-s1.commas)<<4|few(s0.verbs-s1.verbs)))
	h.add(linear.And3(s0.coarse, n0.coarse, s1.coarse))
	h.add(linear.And(s0.suffix, n0.suffix))
	h.add(linear.And(s1.suffix, s0.suffix))
}
