package syntax

import "sort"

// tagBits is the size of the tagger's table, tagUnit what a unit of its
// averaged weights becomes.
const (
	tagBits   = 21
	tagUnit   = 3.0
	tagEpochs = 8
)

// trainTagger learns from trees.
func trainTagger(trees []Tree) *tagger {
	labels := labelsOf(trees)
	index := map[label]int{}
	for i, l := range labels {
		index[l] = i
	}
	l := newLearner(tagBits, len(labels))
	var w window
	var s scores
	order := make([]int, len(trees))
	for i := range order {
		order[i] = i
	}
	d := dice(0x5EED)
	for range tagEpochs {
		d.shuffle(order)
		for _, k := range order {
			t := trees[k]
			w.fill(t.Text, t.Tokens)
			for i, tok := range t.Tokens {
				gold := index[label{tok.Tag, tok.Fine}]
				feats := w.features(i+edge, l.mask)
				l.score(feats, &s)
				best := s.best(len(labels))
				if best != gold {
					l.update(feats, gold, best)
				}
				l.step++
				w.classes[i+edge] = uint64(best + 1)
			}
		}
	}
	return &tagger{weights: l.freeze(tagUnit), labels: labels}
}

// labelsOf lists the pairs of tags in the trees, the commonest first; pairs
// seen but once are slips of the annotators or not worth a class.
func labelsOf(trees []Tree) []label {
	count := map[label]int{}
	for _, t := range trees {
		for _, k := range t.Tokens {
			count[label{k.Tag, k.Fine}]++
		}
	}
	labels := make([]label, 0, len(count))
	for l := range count {
		labels = append(labels, l)
	}
	sort.Slice(labels, func(i, j int) bool {
		a, b := labels[i], labels[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		return a.tag+" "+a.fine < b.tag+" "+b.fine
	})
	return labels[:min(len(labels), maxWidth)]
}

// Model is a trained model as it is embedded: a file name and its bytes.
type Model struct {
	Name  string
	Bytes []byte
}

// Train learns all models of the package from trees. The same trees give the
// same bytes.
func Train(trees []Tree) []Model {
	return []Model{{Name: "tagger.bin", Bytes: trainTagger(trees).encode()}}
}
