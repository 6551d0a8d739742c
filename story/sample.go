package story

import (
	"math"
	"slices"
)

// sample hashes every run of n words whose first and last have the flags, and
// keeps the hashes below a bound that is halved until at most mostRuns are
// left (FracMinHash with a rate of its own for each text, so that both
// likeness and containment can be told from two samples).
func (rd *reader) sample(words []word, n int, flags uint8) ([]uint32, uint8) {
	runs, bound, rate := rd.runs[:0], uint32(math.MaxUint32), uint8(0)
	thin := func() {
		slices.Sort(runs)
		runs = slices.Compact(runs)
		for len(runs) > mostRuns {
			bound, rate = bound>>1, rate+1
			runs = below(runs, bound)
		}
	}
	eachRun(words, n, func(h uint32, first int) {
		if h > bound || flags&^(words[first].flags&words[first+n-1].flags) != 0 {
			return
		}
		if runs = append(runs, h); len(runs) == 2*mostRuns {
			thin()
		}
	})
	thin()
	rd.runs = runs
	return slices.Clone(runs), rate
}

// eachRun calls do with the hash of every run of n words, by a rolling hash.
func eachRun(words []word, n int, do func(hash uint32, first int)) {
	const base = 0x01000193
	top := uint32(1)
	for range n {
		top *= base
	}
	h := uint32(0)
	for i := range words {
		h = h*base + words[i].hash
		if i >= n {
			h -= top * words[i-n].hash
		}
		if i >= n-1 {
			do(mix(h), i-n+1)
		}
	}
}

// below gives the hashes of an ascending list that are at most bound.
func below(sorted []uint32, bound uint32) []uint32 {
	i, found := slices.BinarySearch(sorted, bound)
	if found {
		i++
	}
	return sorted[:i]
}
