package learn

import (
	"sort"

	"synoptic/syntax/linear"
	"synoptic/syntax/parser"
	"synoptic/syntax/tagger"
	"synoptic/syntax/treebank"
)

// Settings of the parser's training: size of the table, what a unit of an
// averaged weight becomes, how often the trees are gone through, from which
// time on the parser's own errors are explored and how often (of ten), by how
// much the right move must lead, size of the sieve, how often a feature must
// be seen.
const (
	parseBits         = 22
	parseUnit         = 1.5
	parseEpochs       = 12
	exploreFrom       = 1
	exploreTen        = 9
	parseMargin int32 = 20
	parseSieve  uint  = 23
	parseLeast  uint8 = 4
)

// trainParser learns from trees whose tokens carry gold heads, and the classes
// that the tagger gives them, in a window of that tagger.
func trainParser(trees []treebank.Tree, classes [][]uint64, w tagger.Window) *parser.Parser {
	names, moves := movesOf(trees)
	index := map[parser.Move]int{}
	for i, m := range moves {
		index[m] = i
	}
	rels := map[string]uint8{}
	for i, r := range names {
		rels[r] = uint8(i)
	}
	t := trainer{words: tagger.NewLexicon(), w: w, moves: moves, index: index, rels: rels}
	t.known = newCounter()
	for k, tree := range trees {
		t.count(tree, classes[k])
	}
	known := t.known.sieve(parseSieve, parseLeast)
	sum := make([]float64, 1<<parseBits+linear.Pad)
	for _, seed := range parseSeeds {
		t.dice = &seed
		t.learner = newLearner(parseBits, len(moves), known, false)
		t.learnAll(trees, classes)
		t.addTo(sum)
	}
	return parser.New(t.freeze(sum, parseUnit/float64(len(parseSeeds))), moves, names)
}

// parseSeeds are the orders in which the trees are learnt from: the model is
// the mean of what each order leads to, which errs less than any of them.
var parseSeeds = [...]dice{0xBEE, 0xFACADE}

// learnAll goes through the trees, epoch by epoch.
func (t *trainer) learnAll(trees []treebank.Tree, classes [][]uint64) {
	order := make([]int, len(trees))
	for i := range order {
		order[i] = i
	}
	for epoch := range parseEpochs {
		t.dice.shuffle(order)
		for _, k := range order {
			t.learn(trees[k], classes[k], epoch >= exploreFrom)
		}
	}
}

// trainer is a parser while it learns.
type trainer struct {
	*learner
	moves []parser.Move
	index map[parser.Move]int
	rels  map[string]uint8
	dice  *dice
	known *counter
	words tagger.Lexicon
	w     tagger.Window
	c     parser.Config
}

// count counts the features on the way to one tree.
func (t *trainer) count(tree treebank.Tree, classes []uint64) {
	heads := t.open(tree, classes)
	var s linear.Scores
	c := &t.c
	for !c.Done() {
		t.known.add(c.Features())
		c.Do(t.moves[t.bestGood(c, tree, heads, &s)])
	}
}

// open starts on a tree and gives its heads.
func (t *trainer) open(tree treebank.Tree, classes []uint64) []int32 {
	t.w.Fill(tree.Text, tree.Tokens, t.words)
	copy(t.w.Classes(), classes)
	t.c.Start(&t.w, len(tree.Tokens))
	heads := make([]int32, len(tree.Tokens))
	for i, k := range tree.Tokens {
		heads[i] = int32(k.Head)
		if k.Head < 0 {
			heads[i] = t.c.Root()
		}
	}
	return heads
}

// learn goes through one tree.
func (t *trainer) learn(tree treebank.Tree, classes []uint64, explore bool) {
	heads := t.open(tree, classes)
	c := &t.c
	var s linear.Scores
	for !c.Done() {
		feats := t.sieve.Rows(c.Features(), t.mask)
		t.score(feats, &s)
		best := c.Choose(t.moves, &s)
		good := t.bestGood(c, tree, heads, &s)
		if wrong := t.bestBad(c, tree, heads, &s); wrong >= 0 && s[good]-s[wrong] < parseMargin {
			t.update(feats, good, wrong)
		}
		t.step++
		next := good
		if explore && t.dice.below(10) < exploreTen {
			next = best
		}
		c.Do(t.moves[next])
	}
}

// bestGood is the best scored of the moves that cost least.
func (t *trainer) bestGood(c *parser.Config, tree treebank.Tree, heads []int32, s *linear.Scores) int {
	best := -1
	cost, least := t.cheapest(c, heads)
	for i, m := range t.moves {
		if !c.Can(m.Kind) || cost[m.Kind] != least || !t.fits(c, tree, heads, m) {
			continue
		}
		if best < 0 || s[i] > s[best] {
			best = i
		}
	}
	if best < 0 {
		return c.Choose(t.moves, s)
	}
	return best
}

// cheapest gives the cost of each kind of move and the least of those allowed.
func (t *trainer) cheapest(c *parser.Config, heads []int32) (cost [3]int, least int) {
	cost = costs(c, heads)
	least = 1 << 30
	for k, v := range cost {
		if c.Can(k) {
			least = min(least, v)
		}
	}
	return cost, least
}

// fits says whether a move gives its child the relation it has in the tree.
func (t *trainer) fits(c *parser.Config, tree treebank.Tree, heads []int32, m parser.Move) bool {
	if m.Kind == parser.Shift {
		return true
	}
	stack := c.Stack()
	child := stack[len(stack)-1]
	if m.Kind == parser.LeftArc && heads[child] != c.Front() || m.Kind == parser.RightArc && heads[child] != stack[len(stack)-2] {
		return true
	}
	rel, ok := t.rels[tree.Tokens[child].Rel]
	if !ok {
		return true
	}
	if _, known := t.index[parser.Move{Kind: m.Kind, Rel: rel}]; !known {
		return true
	}
	return m.Rel == rel
}

// bestBad is the best scored of the moves that cost more than need be, -1 if
// there is none.
func (t *trainer) bestBad(c *parser.Config, tree treebank.Tree, heads []int32, s *linear.Scores) int {
	best := -1
	cost, least := t.cheapest(c, heads)
	for i, m := range t.moves {
		if !c.Can(m.Kind) || cost[m.Kind] == least && t.fits(c, tree, heads, m) {
			continue
		}
		if best < 0 || s[i] > s[best] {
			best = i
		}
	}
	return best
}

// rare is how often a relation must be seen in a direction to be a move.
const rare = 8

// movesOf lists the relations in the trees and the moves that make them,
// the commonest first.
func movesOf(trees []treebank.Tree) ([]string, []parser.Move) {
	count := map[string]*[3]int{}
	var rels []string
	for _, t := range trees {
		for i, k := range t.Tokens {
			if count[k.Rel] == nil {
				count[k.Rel] = &[3]int{}
				rels = append(rels, k.Rel)
			}
			kind := parser.LeftArc
			if k.Head >= 0 && k.Head < i {
				kind = parser.RightArc
			}
			count[k.Rel][kind]++
			count[k.Rel][0]++
		}
	}
	sort.Slice(rels, func(i, j int) bool {
		a, b := count[rels[i]][0], count[rels[j]][0]
		if a != b {
			return a > b
		}
		return rels[i] < rels[j]
	})
	var kept []string
	moves := []parser.Move{{Kind: parser.Shift}}
	for _, r := range rels[:min(len(rels), 64)] {
		before := len(moves)
		for _, kind := range []int{parser.LeftArc, parser.RightArc} {
			if count[r][kind] >= rare && len(moves) < linear.MaxWidth {
				moves = append(moves, parser.Move{Kind: kind, Rel: uint8(len(kept))})
			}
		}
		if len(moves) > before {
			kept = append(kept, r)
		}
	}
	return kept, moves
}
