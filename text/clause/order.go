package clause

import (
	"slices"
	"sort"

	"synoptic/news"
)

// sort puts the clauses of the sentence in order of place and mends the
// indices that point at them.
func (c *clauser) sort() {
	list := c.marks.Clauses[c.base:]
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := &list[a], &list[b]
		if x.Start != y.Start {
			return x.Start - y.Start
		}
		if x.VerbSpan.Start != y.VerbSpan.Start {
			return x.VerbSpan.Start - y.VerbSpan.Start
		}
		return a - b
	})
	moved := make([]int, len(list))
	sorted := make([]news.Clause, len(list))
	for to, from := range order {
		sorted[to], moved[from] = list[from], to+c.base
	}
	for i := range sorted {
		if p := sorted[i].Parent; p >= 0 {
			sorted[i].Parent = moved[p-c.base]
		}
	}
	copy(list, sorted)
}

// speech tells which clauses stand in a quotation: the shortest that holds
// their verb, of the last few that begin before it.
func (c *clauser) speech() {
	quotes := c.marks.Quotes
	for i := range c.marks.Clauses {
		k := &c.marks.Clauses[i]
		q := sort.Search(len(quotes), func(q int) bool { return quotes[q].Start > k.VerbSpan.Start })
		for back := 0; back < 8 && q > 0; back++ {
			q--
			if quotes[q].Scare || !quotes[q].Holds(k.VerbSpan) {
				continue
			}
			if k.Speech < 0 || quotes[q].Len() < quotes[k.Speech].Len() {
				k.Speech = q
			}
		}
	}
}
