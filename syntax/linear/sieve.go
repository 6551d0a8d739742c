package linear

// Sieve lets known features through: one bit for each value of their hash's
// upper bits. It keeps the noise of features never learnt out of the sums.
type Sieve struct {
	bits  []byte
	shift uint
}

// NewSieve makes a sieve of 1<<bits bits that lets nothing through.
func NewSieve(bits uint) Sieve { return Sieve{make([]byte, 1<<bits/8), 32 - bits} }

// Add lets a feature through.
func (s *Sieve) Add(f uint32) {
	at := f >> s.shift
	s.bits[at>>3] |= 1 << (at & 7)
}

// Rows turns the hashes in feats into offsets of rows, in place, and leaves
// out those that are not let through. Each is written, and kept by counting it:
// which are let through is as good as chance, and no branch guesses it.
func (s *Sieve) Rows(feats []uint32, mask uint32) []uint32 {
	kept := 0
	for _, f := range feats {
		feats[kept] = f & mask
		at := f >> (s.shift & 31)
		kept += int(s.bits[at>>3] >> (at & 7) & 1)
	}
	return feats[:kept]
}
