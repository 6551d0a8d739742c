package learn

import "synoptic/syntax/parser"

// costs is the dynamic oracle of the arc-hybrid system (Goldberg and Nivre
// 2013): how many arcs of the gold tree each kind of transition makes
// unreachable. heads are gold, the root's index for the head of the sentence.
func costs(c *parser.Config, heads []int32) (cost [3]int) {
	stack, b := c.Stack(), c.Front()
	n := len(stack)
	s0, s1 := int32(-2), int32(-2)
	if n > 0 {
		s0 = stack[n-1]
	}
	if n > 1 {
		s1 = stack[n-2]
	}
	if b < c.Root() {
		for i, d := range stack {
			if heads[d] == b {
				cost[parser.Shift]++
			}
			if heads[b] == d && i < n-1 {
				cost[parser.Shift]++
			}
		}
	}
	if n == 0 {
		return cost
	}
	lost := 0
	for d := b; d < c.Root(); d++ {
		if heads[d] == s0 {
			lost++
		}
	}
	cost[parser.LeftArc], cost[parser.RightArc] = lost, lost
	if h := heads[s0]; h == s1 || h > b {
		cost[parser.LeftArc]++
	}
	if heads[s0] >= b {
		cost[parser.RightArc]++
	}
	return cost
}
