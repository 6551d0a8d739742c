package linear

// Sieve lets known features through: one bit for each value of their hash's
// upper bits. It keeps the noise of features never learnt out of the sums.
type Sieve struct {
	bits  []byte
	shift uint
}

// NewSieve makes a sieve of 1<<bits bits that lets nothing through.
func NewSieve(bits uint) Sieve { return Sieve{make([]byte, 1<<bits/8), 32 - bits} }

// has says whether a feature is let through.
func (s *Sieve) has(f uint32) bool {
	at := f >> (s.shift & 31)
	return s.bits[at>>3]&(1<<(at&7)) != 0
}

// Add lets a feature through.
func (s *Sieve) Add(f uint32) {
	at := f >> s.shift
	s.bits[at>>3] |= 1 << (at & 7)
}

// Rows turns the hashes in feats into offsets of rows, in place, and leaves
// out those that are not let through.
func (s *Sieve) Rows(feats []uint32, mask uint32) []uint32 {
	kept := feats[:0]
	for _, f := range feats {
		if s.has(f) {
			kept = append(kept, f&mask)
		}
	}
	return kept
}
