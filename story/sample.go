package story

import (
	"math/bits"
	"slices"
)

// base of the rolling hash of a run of words.
const base = 0x01000193

// power is base to the n.
func power(n int) uint32 {
	p := uint32(1)
	for range n {
		p *= base
	}
	return p
}

// sample hashes every run of words of a text and keeps the hashes below a
// bound that is halved until at most mostRuns are left (FracMinHash with a
// rate of its own for each text, so that both likeness and containment can be
// told from two samples). Rate is how often the bound was halved.
func (rd *reader) sample(words []word) (runs []uint32, rate uint8) {
	top := power(textRun)
	rate = uint8(bits.Len(uint(len(words) / (mostRuns + 8))))
	bound := ^uint32(0) >> rate
	found, h := rd.runs[:0], uint32(0)
	for i := range words {
		h = h*base + words[i].hash
		if i >= textRun {
			h -= top * words[i-textRun].hash
		}
		if i < textRun-1 {
			continue
		}
		if k := mix(h); k <= bound {
			if found = append(found, k); len(found) == 4*mostRuns {
				found, rate = thin(found, rate)
				bound = ^uint32(0) >> rate
			}
		}
	}
	found, rate = thin(found, rate)
	rd.runs = found
	return slices.Clone(found), rate
}

// thin sorts hashes and halves their bound until at most mostRuns are left.
func thin(runs []uint32, rate uint8) ([]uint32, uint8) {
	slices.Sort(runs)
	runs = slices.Compact(runs)
	for len(runs) > mostRuns {
		rate++
		runs = below(runs, ^uint32(0)>>rate)
	}
	return runs, rate
}

// sayings hashes the runs of words inside quotation marks and keeps the
// lowest.
func (rd *reader) sayings(words []word) []uint32 {
	found := rd.runs[:0]
	eachSaying(words, func(h uint32, _ int) { found = append(found, h) })
	rd.runs = found
	slices.Sort(found)
	found = slices.Compact(found)
	return slices.Clone(found[:min(len(found), mostSaid)])
}

// eachSaying calls do with the hash and the first word of every run of words
// that lies inside quotation marks.
func eachSaying(words []word, do func(hash uint32, first int)) {
	top := power(saidRun)
	h, inside := uint32(0), 0
	for i := range words {
		if words[i].flags&quoted == 0 {
			h, inside = 0, 0
			continue
		}
		h = h*base + words[i].hash
		if inside++; inside > saidRun {
			h -= top * words[i-saidRun].hash
		}
		if inside >= saidRun {
			do(mix(h), i-saidRun+1)
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
