package syntax

import "synoptic/syntax/linear"

// lattice finds the best path of labels through a sequence (Viterbi).
type lattice struct {
	labels int
	score  []int32 // of the best path to each label of the last position
	next   []int32
	from   []uint8 // label before, position by position
}

// push adds a position with the score of each label; pair weighs a label
// after another, labels itself standing for the start.
func (v *lattice) push(sum *linear.Scores, pair func(before, after int) int32) {
	if v.score == nil {
		v.score, v.next = make([]int32, v.labels), make([]int32, v.labels)
		for c := range v.labels {
			v.score[c] = sum[c] + pair(v.labels, c)
		}
		v.from = append(v.from, make([]uint8, v.labels)...)
		return
	}
	for c := range v.labels {
		best, from := v.score[0]+pair(0, c), 0
		for b := 1; b < v.labels; b++ {
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
func (v *lattice) sink() {
	top := v.score[0]
	for _, s := range v.score {
		top = max(top, s)
	}
	for c := range v.score {
		v.score[c] = max(v.score[c]-top, -1<<29)
	}
}

// path is the best label of each position.
func (v *lattice) path() []int {
	if v.labels == 0 || len(v.from) == 0 {
		return nil
	}
	best := 0
	for c, s := range v.score {
		if s > v.score[best] {
			best = c
		}
	}
	out := make([]int, len(v.from)/v.labels)
	for i := len(out) - 1; i >= 0; i-- {
		out[i] = best
		best = int(v.from[i*v.labels+best])
	}
	return out
}
