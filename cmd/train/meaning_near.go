package main

import (
	"encoding/binary"
	"math"

	"synoptic/meaning"
)

// nearWords lists, for each of the rows of bytes that pack wrote, the later
// rows that are near it, as near.go of meaning reads them.
func nearWords(packed []byte, rows int) []byte {
	vectors, squares := make([][]int32, rows), make([]int, rows)
	width := len(packed) / max(rows, 1)
	for i := range vectors {
		for _, b := range packed[i*width : (i+1)*width] {
			vectors[i] = append(vectors[i], int32(int8(b)))
		}
		squares[i] = product(vectors[i], vectors[i])
	}
	starts, lists := make([]byte, 0, 3*(rows+1)), []byte{}
	for i := range vectors {
		starts = appendThree(starts, len(lists)/2)
		for j := i + 1; j < rows; j++ {
			if float64(product(vectors[i], vectors[j]))/math.Sqrt(float64(squares[i]*squares[j])) > meaning.Close {
				lists = binary.LittleEndian.AppendUint16(lists, uint16(j))
			}
		}
	}
	return append(appendThree(starts, len(lists)/2), lists...)
}

func product(a, b []int32) int {
	sum := int32(0)
	for k, x := range a {
		sum += x * b[k]
	}
	return int(sum)
}

func appendThree(out []byte, n int) []byte {
	return append(out, byte(n), byte(n>>8), byte(n>>16))
}
