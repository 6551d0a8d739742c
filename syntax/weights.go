package syntax

import "encoding/binary"

// weights is a frozen linear model over hashed features: a feature's hash
// points at a row of width classes in cells, one byte each, rows overlap.
// A cell holds its weight + 128, so that eight cells are added at once in
// two words of four lanes; the offset is the same for every class and does
// not change which one wins.
type weights struct {
	cells []byte
	sieve sieve
	mask  uint32
	width int // classes, rounded up to a multiple of 8
}

// maxWidth bounds the classes of one model, maxRows the features of one
// decision: a lane of 16 bits holds 257 cells.
const (
	maxWidth = 128
	maxRows  = 256
)

// scores holds the sum of the rows, class by class.
type scores [maxWidth]int32

// pad is what stands behind the last row of a table, so that a row may start
// anywhere.
const pad = maxWidth

// score sums the rows at feats, each an offset into cells: sixteen classes of
// all rows at a time, so that the sums stay in registers.
func (m *weights) score(feats []uint32, out *scores) {
	for at := 0; at < m.width; at += 16 {
		sum16(m.cells[at:], feats, (*[16]int32)(out[at:]))
	}
}

// sum16Plain sums the first sixteen classes of all rows, in two words of four
// lanes for eight of them. A row that is not whole counts as nothing.
func sum16Plain(cells []byte, feats []uint32, out *[16]int32) {
	var e0, o0, e1, o1 uint64
	for _, f := range feats {
		row := cells[f:]
		if len(row) < 16 {
			continue
		}
		v, w := binary.LittleEndian.Uint64(row), binary.LittleEndian.Uint64(row[8:])
		e0 += v & lanes
		o0 += v >> 8 & lanes
		e1 += w & lanes
		o1 += w >> 8 & lanes
	}
	spread(e0, o0, out[:8])
	spread(e1, o1, out[8:])
}

// lanes keeps every other byte of a word.
const lanes = 0x00FF00FF00FF00FF

// spread writes the sums of eight classes: those of even number in the four
// lanes of e, the others in those of o.
func spread(e, o uint64, c []int32) {
	_ = c[7]
	c[0], c[1] = int32(e&0xFFFF), int32(o&0xFFFF)
	c[2], c[3] = int32(e>>16&0xFFFF), int32(o>>16&0xFFFF)
	c[4], c[5] = int32(e>>32&0xFFFF), int32(o>>32&0xFFFF)
	c[6], c[7] = int32(e>>48), int32(o>>48)
}

// mix spreads a feature's value over all bits, each template by its own salt.
func mix(salt, value uint64) uint32 {
	h := (value ^ salt*0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9
	h = (h ^ h>>32) * 0x94D049BB133111EB
	return uint32(h >> 32)
}

// rowMask keeps offsets below the size of a table of 1<<bits cells, in steps
// of eight.
func rowMask(bits int) uint32 { return uint32(1)<<bits - 8 }

// sieve lets known features through: one bit for each value of their hash's
// upper bits. It keeps the noise of features never learnt out of the sums.
type sieve struct {
	bits  []byte
	shift uint
}

// newSieve makes a sieve of 1<<bits bits that lets nothing through.
func newSieve(bits uint) sieve { return sieve{make([]byte, 1<<bits/8), 32 - bits} }

// has says whether a feature is let through.
func (s *sieve) has(f uint32) bool {
	at := f >> (s.shift & 31)
	return s.bits[at>>3]&(1<<(at&7)) != 0
}

// add lets a feature through.
func (s *sieve) add(f uint32) {
	at := f >> s.shift
	s.bits[at>>3] |= 1 << (at & 7)
}

// rows turns the hashes in feats into offsets of rows, in place, and leaves
// out those that are not let through.
func (s *sieve) rows(feats []uint32, mask uint32) []uint32 {
	kept := feats[:0]
	for _, f := range feats {
		if s.has(f) {
			kept = append(kept, f&mask)
		}
	}
	return kept
}

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
func (k *counter) sieve(bits uint, least uint8) sieve {
	s := newSieve(bits)
	for at, n := range k.seen {
		if n >= least {
			s.add(uint32(at) << (32 - counterBits))
		}
	}
	return s
}
