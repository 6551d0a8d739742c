package syntax

import "sort"

// tagBits is the size of the tagger's table, tagUnit what a unit of its
// averaged weights becomes.
var (
	tagBits         = 21
	tagUnit         = 1.0
	tagEpochs       = 16
	tagMargin int32 = 20
	tagSieve  uint  = 22
	tagLeast  uint8 = 3
)

// trainTagger learns from trees.
func trainTagger(trees []Tree, labels []label, epochs int) *tagger {
	index := map[label]int{}
	for i, l := range labels {
		index[l] = i
	}
	words := learnLexicon(trees)
	var w window
	known := newCounter()
	for _, t := range trees {
		w.fill(t.Text, t.Tokens, words)
		for i, tok := range t.Tokens {
			known.add(w.features(i + edge))
			w.classes[i+edge] = uint64(index[label{tok.Tag, tok.Fine}] + 1)
		}
	}
	l := newLearner(tagBits, len(labels), known.sieve(tagSieve, tagLeast))
	var s scores
	order := make([]int, len(trees))
	for i := range order {
		order[i] = i
	}
	d := dice(0x5EED)
	for range epochs {
		d.shuffle(order)
		for _, k := range order {
			t := trees[k]
			w.fill(t.Text, t.Tokens, words)
			for i, tok := range t.Tokens {
				gold := index[label{tok.Tag, tok.Fine}]
				feats := l.sieve.rows(w.features(i+edge), l.mask)
				l.score(feats, &s)
				best := s.best(len(labels))
				wrong := best
				if best == gold {
					wrong = s.rival(gold, len(labels))
				}
				if s[gold]-s[wrong] < tagMargin {
					l.update(feats, gold, wrong)
				}
				l.step++
				w.classes[i+edge] = uint64(best + 1)
			}
		}
	}
	return &tagger{weights: l.freeze(tagUnit), labels: labels, words: words, coarse: coarseOf(labels)}
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

// folds is into how many parts the trees are cut so that each is tagged by a
// tagger that has not seen it.
const folds = 5

// jackknife gives each tree the classes of a tagger trained on the others.
func jackknife(trees []Tree, labels []label) [][]uint64 {
	out := make([][]uint64, len(trees))
	var w window
	for f := range folds {
		var rest []Tree
		for i, t := range trees {
			if i%folds != f {
				rest = append(rest, t)
			}
		}
		g := trainTagger(rest, labels, tagEpochs/2)
		for i := f; i < len(trees); i += folds {
			w.fill(trees[i].Text, trees[i].Tokens, g.words)
			g.classify(trees[i].Tokens, &w)
			out[i] = append(out[i], w.classes...)
		}
	}
	return out
}

// Model is a trained model as it is embedded: a file name and its bytes.
type Model struct {
	Name  string
	Bytes []byte
}

// Train learns all models of the package from trees. The same trees give the
// same bytes.
func Train(trees []Tree) []Model {
	labels := labelsOf(trees)
	g := trainTagger(trees, labels, tagEpochs)
	p := trainParser(trees, jackknife(trees, labels), g.coarse)
	return []Model{{"tagger.bin", g.encode()}, {"parser.bin", p.encode()}, {"lemmas.txt", learnLemmas(trees)}}
}
