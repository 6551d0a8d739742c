package learn

import (
	"synoptic/syntax/linear"
	"synoptic/syntax/sequence"
)

// Example is a sequence to learn from: the features of each position and its
// label.
type Example struct {
	Features [][]uint64
	Labels   []string
}

// Options tell how to learn to label sequences. Labels is the label set, at most 128, in
// the order in which ties are broken; it may not hold space. Allowed tells
// which label may follow which ("" is before the first); nil allows all.
// Bits is the size of the table, 1<<Bits cells of a byte (18 to 22 is usual), Epochs
// how often the examples are gone through.
type Options struct {
	Labels  []string
	Allowed func(before, after string) bool
	Bits    int
	Epochs  int
	Seed    uint64
}

// Sequences learns from examples how to label sequences: a structured perceptron
// (Collins 2002) with averaged weights. The same examples and options give the same
// tagger on every machine.
func Sequences(examples []Example, o Options) *sequence.Tagger {
	s := newSequencer(o)
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	d := dice(o.Seed | 1)
	for range o.Epochs {
		d.shuffle(order)
		for _, k := range order {
			s.learn(examples[k])
		}
	}
	return s.freeze()
}

// seqUnit is what a unit of an averaged weight becomes in a byte.
const seqUnit = 3

// sequencer is a sequence.Tagger while it learns.
type sequencer struct {
	*learner
	labels []string
	index  map[string]int
	banned []bool  // pairs that may not be
	pair   []int32 // weights of pairs, and the same times the step
	pairU  []int64
	rows   [][]uint32
}

// newSequencer makes a sequencer that knows nothing.
func newSequencer(o Options) *sequencer {
	n := len(o.Labels)
	s := &sequencer{
		learner: newLearner(o.Bits, n, linear.Sieve{}, false), labels: o.Labels, index: map[string]int{},
		banned: make([]bool, n*(n+1)), pair: make([]int32, n*(n+1)), pairU: make([]int64, n*(n+1)),
	}
	for i, l := range o.Labels {
		s.index[l] = i
	}
	if o.Allowed == nil {
		return s
	}
	for i, a := range append(append([]string{}, o.Labels...), "") {
		for j, b := range o.Labels {
			s.banned[i*n+j] = !o.Allowed(a, b)
		}
	}
	return s
}

// learn moves the weights from the best path to the right one where they
// differ. An example with a label outside the set teaches nothing.
func (s *sequencer) learn(e Example) {
	gold := make([]int, len(e.Labels))
	for i, l := range e.Labels {
		c, ok := s.index[l]
		if !ok {
			return
		}
		gold[i] = c
	}
	best := s.decode(e.Features)
	n := len(s.labels)
	before, wrong := n, n
	for i, g := range gold {
		b := best[i]
		if g != b {
			s.update(s.rows[i], g, b)
		}
		if g != b || before != wrong {
			s.movePair(before*n+g, 1)
			s.movePair(wrong*n+b, -1)
		}
		before, wrong = g, b
	}
	s.step++
}

// movePair changes the weight of a pair of labels.
func (s *sequencer) movePair(at int, by int32) {
	s.pair[at] += by
	s.pairU[at] += int64(by) * s.step
}

// decode finds the best path with the weights as they are.
func (s *sequencer) decode(features [][]uint64) []int {
	v := sequence.Lattice{Labels: len(s.labels)}
	var sum linear.Scores
	for len(s.rows) < len(features) {
		s.rows = append(s.rows, nil)
	}
	for i, fs := range features {
		rows := s.rows[i][:0]
		for _, f := range fs[:min(len(fs), linear.MaxRows)] {
			rows = append(rows, sequence.Row(f, s.mask))
		}
		s.rows[i] = rows
		s.score(rows, &sum)
		v.Push(&sum, func(before, after int) int32 {
			if s.banned[before*v.Labels+after] {
				return -1 << 24
			}
			return s.pair[before*v.Labels+after]
		})
	}
	return v.Path()
}

// freeze averages and packs.
func (s *sequencer) freeze() *sequence.Tagger {
	pairs := make([]int16, len(s.pair))
	for i := range s.pair {
		avg := float64(s.pair[i]) - float64(s.pairU[i])/float64(s.step)
		pairs[i] = int16(max(-20000, min(20000, float64(avg*seqUnit))))
		if s.banned[i] {
			pairs[i] = sequence.Forbidden
		}
	}
	return sequence.New(s.average(seqUnit), s.labels, pairs)
}
