package learn

import (
	"sort"

	"synoptic/syntax/linear"
	"synoptic/syntax/tagger"
	"synoptic/syntax/token"
	"synoptic/syntax/treebank"
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
	words  tagger.Lexicon
	index  map[tagger.Label]int
	window tagger.Window
}

// trainTagger learns from trees, epochs times over.
func trainTagger(trees []treebank.Tree, labels []tagger.Label, epochs int) *tagger.Tagger {
	t := tagTrainer{words: learnLexicon(trees), index: map[tagger.Label]int{}}
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
	return tagger.New(t.average(tagUnit), labels, t.words)
}

// known lets through the features that trees show often enough.
func (t *tagTrainer) known(trees []treebank.Tree) linear.Sieve {
	seen := newCounter()
	w := &t.window
	for _, tree := range trees {
		w.Fill(tree.Text, tree.Tokens, t.words)
		for i, k := range tree.Tokens {
			seen.add(w.Features(i))
			w.Set(i, uint64(t.index[labelOf(k)]+1))
		}
	}
	return seen.sieve(tagSieve, tagLeast)
}

// learn tags one tree and moves the weights where the right tags do not lead
// by enough.
func (t *tagTrainer) learn(tree treebank.Tree) {
	var s linear.Scores
	w := &t.window
	w.Fill(tree.Text, tree.Tokens, t.words)
	for i, k := range tree.Tokens {
		gold := t.index[labelOf(k)]
		feats := t.sieve.Rows(w.Features(i), t.mask)
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
		w.Set(i, uint64(best+1))
	}
}

// labelOf is the pair of tags of a token.
func labelOf(k token.Token) tagger.Label { return tagger.Label{Tag: k.Tag, Fine: k.Fine} }

// labelsOf lists the pairs of tags in the trees, the commonest first, as many
// as a model may have classes.
func labelsOf(trees []treebank.Tree) []tagger.Label {
	count := map[tagger.Label]int{}
	for _, t := range trees {
		for _, k := range t.Tokens {
			count[labelOf(k)]++
		}
	}
	labels := make([]tagger.Label, 0, len(count))
	for l := range count {
		labels = append(labels, l)
	}
	sort.Slice(labels, func(i, j int) bool {
		a, b := labels[i], labels[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		return a.Tag+" "+a.Fine < b.Tag+" "+b.Fine
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
