package story

import "slices"

// index finds the open reports that share terms with a new one. The newest
// stand last in each list.
type index struct {
	lists map[uint32][]int32
	votes []float32
	hits  []int32
}

const (
	mostSeen     = 1500 // postings looked at for one report
	mostOfOne    = 200  // postings looked at for one term
	mostIndexed  = 40   // terms of a report by which it is found
	mostCompared = 24
)

func newIndex() index { return index{lists: map[uint32][]int32{}} }

// weightiest gives the terms of a sketch by falling weight.
func weightiest(s *sketch, n int) []term {
	t := slices.Clone(s.terms)
	slices.SortFunc(t, func(a, b term) int {
		switch {
		case a.weight > b.weight:
			return -1
		case a.weight < b.weight:
			return 1
		}
		return int(int64(a.hash) - int64(b.hash))
	})
	return t[:min(n, len(t))]
}

func (x *index) add(slot int32, s *sketch) {
	for _, t := range weightiest(s, mostIndexed) {
		x.lists[t.hash] = append(x.lists[t.hash], slot)
	}
	for len(x.votes) <= int(slot) {
		x.votes = append(x.votes, 0)
	}
}

// find gives the slots that share most weight with s, best first.
func (x *index) find(s *sketch) []int32 {
	x.hits = x.hits[:0]
	seen := 0
	for _, t := range weightiest(s, mostIndexed) {
		l := x.lists[t.hash]
		for k := len(l) - 1; k >= 0 && k >= len(l)-mostOfOne; k-- {
			slot := l[k]
			seen++
			if x.votes[slot] == 0 {
				x.hits = append(x.hits, slot)
			}
			x.votes[slot] += t.weight * t.weight
		}
		if seen > mostSeen {
			break
		}
	}
	votes := x.votes
	slices.SortFunc(x.hits, func(a, b int32) int {
		switch {
		case votes[a] > votes[b]:
			return -1
		case votes[a] < votes[b]:
			return 1
		}
		return int(a - b)
	})
	for _, h := range x.hits {
		x.votes[h] = 0
	}
	return x.hits[:min(mostCompared, len(x.hits))]
}
