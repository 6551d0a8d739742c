package syntax

// costs is the dynamic oracle of the arc-hybrid system (Goldberg and Nivre
// 2013): how many arcs of the gold tree each kind of transition makes
// unreachable. heads are gold, the root's index for the head of the sentence.
func (c *config) costs(heads []int32) (cost [3]int) {
	n := len(c.stack)
	b := c.front
	s0, s1 := int32(-2), int32(-2)
	if n > 0 {
		s0 = c.stack[n-1]
	}
	if n > 1 {
		s1 = c.stack[n-2]
	}
	if b < c.root() {
		for i, d := range c.stack {
			if heads[d] == b {
				cost[shift]++
			}
			if heads[b] == d && i < n-1 {
				cost[shift]++
			}
		}
	}
	if n == 0 {
		return cost
	}
	lost := 0
	for d := b; d < c.root(); d++ {
		if heads[d] == s0 {
			lost++
		}
	}
	cost[leftArc], cost[rightArc] = lost, lost
	if h := heads[s0]; h == s1 || h > b {
		cost[leftArc]++
	}
	if heads[s0] >= b {
		cost[rightArc]++
	}
	return cost
}
