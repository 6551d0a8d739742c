package syntax

// pick is the node at index i, or none.
func (c *config) pick(i int32) *node {
	if i < 0 {
		return &none
	}
	return &c.nodes[i]
}

// peek is the index of the word at depth d of the stack, -1 if there is none.
func (c *config) peek(d int) int32 {
	if n := len(c.stack); d < n {
		return c.stack[n-1-d]
	}
	return -1
}

// ahead is the index of the word d behind the front of the buffer.
func (c *config) ahead(d int32) int32 {
	if c.front+d > c.root() {
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

// and joins two values to one.
func and(a, b uint64) uint64 { return a*0x9E3779B97F4A7C15 + b }

// and3 joins three values to one.
func and3(a, b, c uint64) uint64 { return and(and(a, b), c) }

// features lists the hashed features for the configuration: after Zhang and Nivre
// (2011), for the arc-hybrid system.
func (c *config) features() []uint32 {
	f, salt := c.feats[:0], uint64(100)
	add := func(v uint64) {
		salt++
		f = append(f, mix(salt, v))
	}
	i0, i1, j0 := c.peek(0), c.peek(1), c.front
	s0, s1, s2 := c.pick(i0), c.pick(i1), c.pick(c.peek(2))
	n0, n1, n2 := c.pick(j0), c.pick(c.ahead(1)), c.pick(c.ahead(2))
	s0wt, s1wt, n0wt := and(s0.word, s0.tag), and(s1.word, s1.tag), and(n0.word, n0.tag)
	s0t, s1t, n0t := s0.tag, s1.tag, n0.tag

	add(0)
	for _, n := range [...]*node{s0, s1, s2, n0, n1, n2} {
		add(n.word)
		add(n.tag)
		add(and(n.word, n.tag))
	}
	add(and(s0wt, n0wt))
	add(and(s0wt, n0t))
	add(and(s0t, n0wt))
	add(and(s0.word, n0.word))
	add(and(s0t, n0t))
	add(and(s1wt, s0wt))
	add(and(s1wt, s0t))
	add(and(s1t, s0wt))
	add(and(s1.word, s0.word))
	add(and(s1t, s0t))
	add(and(s1t, n0t))
	add(and(s1.word, n0.word))
	add(and(n0t, n1.tag))
	add(and(n0.word, n1.word))
	add(and3(n0t, n1.tag, n2.tag))
	add(and3(s0t, n0t, n1.tag))
	add(and3(s1t, s0t, n0t))
	add(and3(s0wt, s1t, n0t))
	add(and3(s1wt, s0t, n0t))
	add(and3(n0wt, s0t, s1t))
	add(and3(s2.tag, s1t, s0t))
	add(and(and3(s1t, s0t, n0t), n1.tag))

	s0l, s0r, s0l2, s0r2 := c.pick(s0.left), c.pick(s0.right), c.pick(s0.left2), c.pick(s0.right2)
	s1l, s1r := c.pick(s1.left), c.pick(s1.right)
	n0l, n0l2 := c.pick(n0.left), c.pick(n0.left2)
	add(and3(s0t, s0l.tag, n0t))
	add(and3(s0t, s0r.tag, n0t))
	add(and3(s1t, s0t, s0l.tag))
	add(and3(s1t, s0t, s0r.tag))
	add(and3(s1t, s1r.tag, s0t))
	add(and3(s1t, s1l.tag, s0t))
	add(and3(s0t, n0t, n0l.tag))
	add(and3(s0t, s0l.tag, s0l2.tag))
	add(and3(s0t, s0r.tag, s0r2.tag))
	add(and3(n0t, n0l.tag, n0l2.tag))
	for _, n := range [...]*node{s0l, s0r, s1l, s1r, n0l} {
		add(n.word)
		add(n.tag)
		add(uint64(n.rel))
	}
	add(and(s0.word, s0r.word))
	add(and(s0.word, s0l.word))
	add(and3(s1.word, s1r.word, s0t))
	add(and3(s0l.word, s1.word, s0t))

	near, far := gap(i0, j0), gap(i1, i0)
	add(and(s0.word, near))
	add(and(s0t, near))
	add(and(n0.word, near))
	add(and(n0t, near))
	add(and3(s0t, n0t, near))
	add(and3(s1t, s0t, far))
	add(and(s0.word, and(uint64(s0.rights), uint64(s0.lefts))))
	add(and(s0t, uint64(s0.rights)))
	add(and(s0t, uint64(s0.lefts)))
	add(and(s1.word, uint64(s1.rights)))
	add(and(s1t, uint64(s1.rights)))
	add(and(n0.word, uint64(n0.lefts)))
	add(and(n0t, uint64(n0.lefts)))
	add(and(s0.word, s0.leftRels))
	add(and(s0t, s0.leftRels))
	add(and(s0t, s0.rightRels))
	add(and(s0.word, s0.rightRels))
	add(and(s1t, s1.rightRels))
	add(and(s1.word, s1.rightRels))
	add(and(s1t, s1.leftRels))
	add(and(n0t, n0.leftRels))
	add(and(n0.word, n0.leftRels))

	add(and3(s0t, n0t, few(n0.commas-s0.commas)<<4|few(n0.verbs-s0.verbs)))
	add(and3(s1t, s0t, few(s0.commas-s1.commas)<<4|few(s0.verbs-s1.verbs)))
	add(and3(s0.coarse, n0.coarse, s1.coarse))
	add(and(s0.suffix, n0.suffix))
	add(and(s1.suffix, s0.suffix))
	add(uint64(min(len(c.stack), 3))<<2 | uint64(min(c.root()-j0, 3)))
	c.feats = f
	return f
}
