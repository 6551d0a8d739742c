package syntax

import (
	"sort"

	"synoptic/syntax/linear"
)

// Settings of the tagger's training: size of its table, what a unit of an
// averaged weight becomes, how often the trees are gone through, by how much
// the right tags must lead, size of the sieve, how often a feature must be
// seen.
const (
	tagBits         = 21
	tagUnit         = 0.04
	tagEpochs       = 10
	tagMargin int32 = 2560
	tagSieve  uint  = 22
	tagLeast  uint8 = 3
)

// tagTrainer is a tagger while it learns.
type tagTrainer struct {
	*learner
	words  lexicon
	index  map[label]int
	window window
}

// trainTagger learns from trees, epochs times over.
func trainTagger(trees []Tree, labels []label, epochs int) *tagger {
	t := tagTrainer{words: learnLexicon(trees), index: map[label]int{}}
	for i, l := range labels {
		t.index[l] = i
	}
	t.learner = newLearner(tagBits, len(labels), t.known(trees), true)
	order := make([]int, len(trees))
	for i := range order {
		order[i] = i
	}
	d := dice(0x5EED)
	for range epochs {
		d.shuffle(order)
		for _, k := range order {
			t.learn(trees[k])
		}
	}
	return &tagger{Weights: t.average(tagUnit), labels: labels, words: t.words, coarse: coarseOf(labels)}
}

// known lets through the features that trees show often enough.
func (t *tagTrainer) known(trees []Tree) linear.Sieve {
	seen := newCounter()
	w := &t.window
	for _, tree := range trees {
		w.fill(tree.Text, tree.Tokens, t.words)
		for i, k := range tree.Tokens {
			seen.add(w.features(i + edge))
			w.classes[i+edge] = uint64(t.index[label{k.Tag, k.Fine}] + 1)
		}
	}
	return seen.sieve(tagSieve, tagLeast)
}

// learn tags one tree and moves the weights where the right tags do not lead
// by enough.
func (t *tagTrainer) learn(tree Tree) {
	var s linear.Scores
	w := &t.window
	w.fill(tree.Text, tree.Tokens, t.words)
	for i, k := range tree.Tokens {
		gold := t.index[label{k.Tag, k.Fine}]
		feats := t.sieve.Rows(w.features(i+edge), t.mask)
		t.score(feats, &s)
		best := s.Best(len(t.index))
		wrong := best
		if best == gold {
			wrong = rival(&s, gold, len(t.index))
		}
		if s[gold]-s[wrong] < tagMargin {
			t.update(feats, gold, wrong)
		}
		t.step++
		w.classes[i+edge] = uint64(best + 1)
	}
}

// labelsOf lists the pairs of tags in the trees, the commonest first, as many
// as a model may have classes.
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
	return labels[:min(len(labels), linear.MaxWidth)]
}

// rival is the class with the highest score but for one.
func rival(s *linear.Scores, but, classes int) int {
	best := -1
	for c := range classes {
		if c != but && (best < 0 || s[c] > s[best]) {
			best = c
		}
	}
	return best
}
