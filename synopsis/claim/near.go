package claim

import (
	"cmp"
	"slices"

	"synoptic/synopsis/statement"
)

const (
	nearEach  = 3   // sentences of one other report that a sentence is held against
	nearMost  = 60  // and of all
	leastPart = .12 // share of the lesser sentence's weight that two must have in common
	widest    = 400 // sentences an item may stand in and still suggest pairs
)

// place is a sentence of a report.
type place struct{ report, sentence int }

// neighbours are, for each sentence, those of other reports that share the
// most with it, by the sum of the weights of what they share.
func neighbours(s *statement.Story) *neighbourhood {
	n := &neighbourhood{story: s}
	for r := range s.Sentences {
		n.begins = append(n.begins, len(n.all))
		for k := range s.Sentences[r] {
			n.enter(place{r, k})
		}
	}
	n.shared, n.shares, n.each = make([]float64, len(n.all)), make([]bool, len(n.all)), make([]int, len(s.Sentences))
	n.near, n.held, n.whole = make([][]place, len(n.all)), make([][]statement.Alignment, len(n.all)), make([]whole, len(n.all))
	for i, p := range n.all {
		n.near[i] = n.nearest(p)
	}
	n.in, n.room = nil, nil // no longer needed
	return n
}

// number is that of a sentence.
func (n *neighbourhood) number(p place) int { return n.begins[p.report] + p.sentence }

// item is the number of an item of a sentence.
func (n *neighbourhood) item(p place, item int) int32 { return n.items[n.number(p)] + int32(item) }

// to are the sentences near one.
func (n *neighbourhood) to(p place) []place { return n.near[n.number(p)] }

// beside are the sentences near one, held against it, once.
func (n *neighbourhood) beside(p place) []statement.Alignment {
	at := n.number(p)
	if n.held[at] == nil {
		var all []*statement.Sentence
		for _, q := range n.near[at] {
			all = append(all, n.sentence(q))
		}
		n.held[at] = n.story.AlignAll(n.sentence(p), all)
	}
	return n.held[at]
}

func (n *neighbourhood) sentence(p place) *statement.Sentence {
	return &n.story.Sentences[p.report][p.sentence]
}

// neighbourhood is all sentences of a story, by number, with those near each.
type neighbourhood struct {
	story  *statement.Story
	begins []int // report -> the number of its first sentence
	all    []place
	items  []int32                 // of each sentence, the number of its first item
	weight []float64               // of each item
	near   [][]place               // of each sentence, those near it
	held   [][]statement.Alignment // and these held against it, nil before they are
	whole  []whole
	in     [][]int32 // what an item says -> sentences
	shared []float64 // of each sentence, what it shares with the one asked for
	shares []bool    // of each sentence, whether it shares anything
	met    []int32   // those that do
	each   []int     // of each report, how many of its sentences are near
	room   []sharer
}

// sharer is a sentence with the weight of what it shares with another.
type sharer struct {
	place
	weight float64
}

func (n *neighbourhood) enter(p place) {
	number := int32(len(n.all))
	n.all, n.items = append(n.all, p), append(n.items, int32(len(n.weight)))
	for _, it := range n.story.Sentences[p.report][p.sentence].Items {
		n.weight = append(n.weight, it.Weight)
		for len(n.in) <= int(it.Key) {
			n.in = append(n.in, nil)
		}
		if in := n.in[it.Key]; len(in) == 0 || in[len(in)-1] != number {
			n.in[it.Key] = append(in, number)
		}
	}
}

// nearest are the sentences of other reports that share the most with one.
func (n *neighbourhood) nearest(p place) []place {
	all := n.sharers(p)
	slices.SortFunc(all, func(x, y sharer) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.report, y.report), cmp.Compare(x.sentence, y.sentence))
	})
	clear(n.each)
	var out []place
	for _, q := range all {
		if n.each[q.report] < nearEach && len(out) < nearMost {
			n.each[q.report]++
			out = append(out, q.place)
		}
	}
	return out
}

// sharers are the sentences of other reports that share enough with one.
func (n *neighbourhood) sharers(p place) []sharer {
	a := &n.story.Sentences[p.report][p.sentence]
	n.met = n.met[:0]
	for i, it := range a.Items {
		if !fresh(a.Items[:i], it.Key) || len(n.in[it.Key]) > widest {
			continue
		}
		for _, q := range n.in[it.Key] {
			if !n.shares[q] {
				n.shares[q] = true
				n.met = append(n.met, q)
			}
			n.shared[q] += it.Weight
		}
	}
	n.room = n.room[:0]
	for _, q := range n.met {
		o := n.all[q]
		if w := n.shared[q]; o.report != p.report && w >= leastPart*min(a.Total, n.story.Sentences[o.report][o.sentence].Total) {
			n.room = append(n.room, sharer{o, w})
		}
		n.shared[q], n.shares[q] = 0, false
	}
	return n.room
}
