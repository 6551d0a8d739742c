package syntax

import "encoding/binary"

// weights is a frozen linear model over hashed features: a feature's hash
// points at a row of width classes in cells, one byte each, rows overlap.
// A cell holds its weight + 128, so that eight cells are added at once in
// two words of four lanes; the offset is the same for every class and does
// not change which one wins.
type weights struct {
	cells []byte
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

// score sums the rows at feats, each an offset into cells.
func (m *weights) score(feats []uint32, out *scores) {
	var even, odd [maxWidth / 8]uint64
	words := m.width / 8
	const lanes = 0x00FF00FF00FF00FF
	for _, f := range feats {
		row := m.cells[f : int(f)+words*8]
		for j := 0; j < words && len(row) >= 8; j++ {
			v := binary.LittleEndian.Uint64(row)
			row = row[8:]
			even[j] += v & lanes
			odd[j] += v >> 8 & lanes
		}
	}
	for j := range words {
		e, o := even[j], odd[j]
		c := out[j*8 : j*8+8]
		c[0], c[1] = int32(e&0xFFFF), int32(o&0xFFFF)
		c[2], c[3] = int32(e>>16&0xFFFF), int32(o>>16&0xFFFF)
		c[4], c[5] = int32(e>>32&0xFFFF), int32(o>>32&0xFFFF)
		c[6], c[7] = int32(e>>48), int32(o>>48)
	}
}

// row is the offset of the row a hashed feature has.
func (m *weights) row(hash uint64) uint32 { return uint32(hash>>32) & m.mask }

// rowMask keeps offsets below the size of a table of 1<<bits cells, in steps
// of eight.
func rowMask(bits int) uint32 { return uint32(1)<<bits - 8 }

// mix spreads a feature's value over all bits, each template by its own salt.
func mix(salt, value uint64) uint64 {
	h := (value ^ salt*0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9
	return h ^ h>>29
}
