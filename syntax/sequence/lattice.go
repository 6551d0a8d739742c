package sequence

import "synoptic/syntax/linear"

// Lattice finds the best path through a sequence of so many labels (Viterbi).
type Lattice struct {
	Labels int
	score  []int32 // of the best path to each label of the last position
	next   []int32
	from   []uint8 // label before, position by position
}

// Push adds a position with the score of each label; pair weighs a label
// after another, Labels itself standing for the start.
func (v *Lattice) Push(sum *linear.Scores, pair func(before, after int) int32) {
	if v.score == nil {
		v.score, v.next = make([]int32, v.Labels), make([]int32, v.Labels)
		for c := range v.Labels {
			v.score[c] = sum[c] + pair(v.Labels, c)
		}
		v.from = append(v.from, make([]uint8, v.Labels)...)
		return
	}
	for c := range v.Labels {
		best, from := v.score[0]+pair(0, c), 0
		for b := 1; b < v.Labels; b++ {
			if s := v.score[b] + pair(b, c); s > best {
				best, from = s, b
			}
		}
		v.next[c] = best + sum[c]
		v.from = append(v.from, uint8(from))
	}
	v.score, v.next = v.next, v.score
	v.sink()
}

// sink keeps the scores of a long sequence small.
func (v *Lattice) sink() {
	top := v.score[0]
	for _, s := range v.score {
		top = max(top, s)
	}
	for c := range v.score {
		v.score[c] = max(v.score[c]-top, -1<<29)
	}
}

// Path gives the best label of each position.
func (v *Lattice) Path() []int {
	if v.Labels == 0 || len(v.from) == 0 {
		return nil
	}
	best := 0
	for c, s := range v.score {
		if s > v.score[best] {
			best = c
		}
	}
	out := make([]int, len(v.from)/v.Labels)
	for i := len(out) - 1; i >= 0; i-- {
		out[i] = best
		best = int(v.from[i*v.Labels+best])
	}
	return out
}
