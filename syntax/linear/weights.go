// Package linear holds what was learnt as a linear model over hashed features:
// the features of a decision to the scores of its classes, and a model to bytes
// and back. It does not learn, and does not know what its classes stand for.
package linear

import "encoding/binary"

// Weights is a frozen linear model over hashed features: a feature's hash
// points at a row of Width classes in Cells, one byte each, rows overlap.
// A cell holds its weight + 128, so that eight cells are added at once in
// two words of four lanes; the offset is the same for every class and does
// not change which one wins.
type Weights struct {
	Cells []byte // all rows, and Pad behind them
	Sieve Sieve  // the features that were learnt
	Mask  uint32 // of a hash, what of it is the place of its row
	Width int    // classes, rounded up to a multiple of 8
}

// MaxWidth bounds the classes of one model, MaxRows the features of one
// decision: a lane of 16 bits holds 257 cells.
const (
	MaxWidth = 128
	MaxRows  = 256
)

// Scores holds the sum of the rows, class by class.
type Scores [MaxWidth]int32

// Best is the first class with the highest score.
func (s *Scores) Best(classes int) int {
	best := 0
	for c := 1; c < classes; c++ {
		if s[c] > s[best] {
			best = c
		}
	}
	return best
}

// BestOf is the class with the most points of some, of which there is one at least.
func (s *Scores) BestOf(classes []int) int {
	best := classes[0]
	for _, c := range classes[1:] {
		if s[c] > s[best] {
			best = c
		}
	}
	return best
}

// Pad is what stands behind the last row of a table, so that a row may start
// anywhere.
const Pad = MaxWidth

// Score sums the rows at feats, each an offset into cells: eighty classes of
// all rows at a time, then sixteen, so that the sums stay in registers.
func (m *Weights) Score(feats []uint32, out *Scores) {
	at := 0
	for ; at+80 <= m.Width; at += 80 {
		sum80(m.Cells[at:], feats, (*[80]int32)(out[at:]))
	}
	for ; at < m.Width; at += 16 {
		sum16(m.Cells[at:], feats, (*[16]int32)(out[at:]))
	}
}

// Rows turns the hashes in feats into offsets of rows, in place, and leaves out
// the features that were not learnt.
func (m *Weights) Rows(feats []uint32) []uint32 { return m.Sieve.Rows(feats, m.Mask) }

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

// sum80Plain sums the first eighty classes of all rows, sixteen at a time.
func sum80Plain(cells []byte, feats []uint32, out *[80]int32) {
	for at := 0; at < len(out); at += 16 {
		sum16Plain(cells[at:], feats, (*[16]int32)(out[at:]))
	}
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

// RowMask keeps offsets below the size of a table of 1<<bits cells, in steps
// of eight.
func RowMask(bits int) uint32 { return uint32(1)<<bits - 8 }
