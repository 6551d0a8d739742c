//go:build !amd64

package linear

// sum16 sums the first sixteen classes of the rows at feats, each an offset
// into cells.
func sum16(cells []byte, feats []uint32, out *[16]int32) { sum16Plain(cells, feats, out) }

// sum80 sums the first eighty.
func sum80(cells []byte, feats []uint32, out *[80]int32) { sum80Plain(cells, feats, out) }
