package linear

import (
	"math/rand/v2"
	"testing"
)

// What a machine sums eight classes at a time is what is summed plainly: for
// any rows, as many as there may be, and with the largest cells.
func TestSumsAreThosePlain(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	cells := make([]byte, 1<<10+Pad)
	for i := range cells {
		cells[i] = byte(r.UintN(256))
	}
	full := make([]byte, len(cells))
	for i := range full {
		full[i] = 255
	}
	for n := range MaxRows + 1 {
		feats := make([]uint32, n)
		for i := range feats {
			feats[i] = r.Uint32() & RowMask(10)
		}
		for _, table := range [][]byte{cells, cells[MaxWidth-16:], full} {
			got, want := [16]int32{7}, [16]int32{9}
			sum16(table, feats, &got)
			sum16Plain(table, feats, &want)
			if got != want {
				t.Fatalf("%d rows sum to %v, plainly to %v", n, got, want)
			}
			if len(table) < len(cells) {
				continue
			}
			many, plain := [80]int32{7}, [80]int32{9}
			sum80(table, feats, &many)
			sum80Plain(table, feats, &plain)
			if many != plain {
				t.Fatalf("eighty classes of %d rows sum to %v, plainly to %v", n, many, plain)
			}
		}
	}
}
