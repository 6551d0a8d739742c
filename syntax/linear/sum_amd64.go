package linear

// sum16 sums the first sixteen classes of the rows at feats, each an offset
// into cells, as sum16Plain does. Rows must be whole: the tables end in pad.
func sum16(cells []byte, feats []uint32, out *[16]int32) {
	if len(feats) == 0 {
		clear(out[:])
		return
	}
	sum16Rows(&cells[0], &feats[0], len(feats), out)
}

// sum80 sums the first eighty, in one walk over the rows: each is fetched from
// afar once.
func sum80(cells []byte, feats []uint32, out *[80]int32) {
	if len(feats) == 0 {
		clear(out[:])
		return
	}
	sum80Rows(&cells[0], &feats[0], len(feats), out)
}

// sum16Rows is the loop of sum16 over n rows, eight classes in one
// instruction.
//
//go:noescape
func sum16Rows(cells *byte, feats *uint32, n int, out *[16]int32)

// sum80Rows is the loop of sum80.
//
//go:noescape
func sum80Rows(cells *byte, feats *uint32, n int, out *[80]int32)
