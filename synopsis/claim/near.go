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
func neighbours(s *statement.Story) map[place][]place {
	in := map[int32][]place{}
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			for i, it := range s.Sentences[r][k].Items {
				if fresh(s.Sentences[r][k].Items[:i], it.Key) {
					in[it.Key] = append(in[it.Key], place{r, k})
				}
			}
		}
	}
	out := map[place][]place{}
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			out[place{r, k}] = nearest(s, in, place{r, k})
		}
	}
	return out
}

func fresh(items []statement.Item, key int32) bool {
	return !slices.ContainsFunc(items, func(it statement.Item) bool { return it.Key == key })
}

// nearest are the sentences of other reports that share the most with one.
func nearest(s *statement.Story, in map[int32][]place, p place) []place {
	a := &s.Sentences[p.report][p.sentence]
	shared := map[place]float64{}
	for i, it := range a.Items {
		if !fresh(a.Items[:i], it.Key) || len(in[it.Key]) > widest {
			continue
		}
		for _, q := range in[it.Key] {
			if q.report != p.report {
				shared[q] += it.Weight
			}
		}
	}
	all := make([]place, 0, len(shared))
	for q, w := range shared {
		if w >= leastPart*min(a.Total, s.Sentences[q.report][q.sentence].Total) {
			all = append(all, q)
		}
	}
	slices.SortFunc(all, func(x, y place) int {
		return cmp.Or(cmp.Compare(shared[y], shared[x]), cmp.Compare(x.report, y.report), cmp.Compare(x.sentence, y.sentence))
	})
	each := map[int]int{}
	out := all[:0]
	for _, q := range all {
		if each[q.report] < nearEach && len(out) < nearMost {
			each[q.report]++
			out = append(out, q)
		}
	}
	return out
}
