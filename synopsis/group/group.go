// Package group makes groups of numbers, two by two.
package group

// Groups is a disjoint-set forest; the root of a group is its least member.
type Groups []int

// New is n groups of one each.
func New(n int) Groups {
	g := make(Groups, n)
	for i := range g {
		g[i] = i
	}
	return g
}

// Find is the root of the group of i.
func (g Groups) Find(i int) int {
	for g[i] != i {
		g[i] = g[g[i]]
		i = g[i]
	}
	return i
}

// Join makes one group of two and gives its root.
func (g Groups) Join(a, b int) int {
	a, b = g.Find(a), g.Find(b)
	g[max(a, b)] = min(a, b)
	return min(a, b)
}
