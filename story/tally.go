package story

import "math"

// tally counts terms by hash, in the order of their first coming.
type tally struct {
	entries []counted
	slots   []int32 // open addressing: index into entries plus 1
}

type counted struct {
	hash uint32
	n    uint16
	bits uint8 // as in term
}

// mostDistinct bounds the terms counted in one report.
const mostDistinct = 1 << 16

func (t *tally) reset(words int) {
	size := 1024
	for size < 4*words && size < 4*mostDistinct {
		size *= 2
	}
	if len(t.slots) < size || len(t.slots) > 8*size {
		t.slots = make([]int32, size)
	} else {
		clear(t.slots)
	}
	t.entries = t.entries[:0]
}

// add counts a term. It keeps the highest kind and all places seen.
func (t *tally) add(hash uint32, bits uint8) {
	mask := uint32(len(t.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		at := t.slots[i]
		if at == 0 {
			if len(t.entries) < len(t.slots)/2 {
				t.entries = append(t.entries, counted{hash, 1, bits})
				t.slots[i] = int32(len(t.entries))
			}
			return
		}
		e := &t.entries[at-1]
		if e.hash != hash {
			continue
		}
		if e.n < math.MaxUint16 {
			e.n++
		}
		e.bits = max(e.bits&3, bits&3) | (e.bits|bits)&^3
		return
	}
}
