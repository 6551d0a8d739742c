package learn

import "synoptic/syntax/linear"

// counter finds out which features are worth a place: those seen often
// enough. It counts by hash, in less memory than the features would take.
type counter struct{ seen []uint8 }

// counterBits is the size of a counter.
const counterBits = 26

// newCounter makes a counter that has seen nothing.
func newCounter() *counter { return &counter{make([]uint8, 1<<counterBits)} }

// add counts features.
func (k *counter) add(feats []uint32) {
	for _, f := range feats {
		if at := f >> (32 - counterBits); k.seen[at] < 255 {
			k.seen[at]++
		}
	}
}

// sieve lets through what was counted at least least times.
func (k *counter) sieve(bits uint, least uint8) linear.Sieve {
	s := linear.NewSieve(bits)
	for at, n := range k.seen {
		if n >= least {
			s.Add(uint32(at) << (32 - counterBits))
		}
	}
	return s
}
