package linear

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// Encode writes a model: a line that names its kind, a line of labels, a line
// with the sizes of sieve and table as powers of two, the sieve and the table.
// What the kind adds is put behind.
func (m *Weights) Encode(kind string, labels []string) []byte {
	var b bytes.Buffer
	table := len(m.Cells) - Pad
	fmt.Fprintf(&b, "%s\n%s\n%d %d\n", kind, strings.Join(labels, " "), log2(len(m.Sieve.bits))+3, log2(table))
	b.Write(m.Sieve.bits)
	b.Write(m.Cells)
	return b.Bytes()
}

// log2 is the power of two that n is.
func log2(n int) int {
	p := 0
	for n > 1 {
		n >>= 1
		p++
	}
	return p
}

// Decode reads what Encode wrote of a kind, and gives the labels and what stands
// behind. Sieve and table are those of b, not copies.
func Decode(b []byte, kind string) (*Weights, []string, []byte, error) {
	var lines [3]string
	for i := range lines {
		line, rest, ok := bytes.Cut(b, []byte("\n"))
		if !ok || i == 0 && string(line) != kind {
			return nil, nil, nil, fmt.Errorf("not a %s", kind)
		}
		lines[i], b = string(line), rest
	}
	labels := strings.Fields(lines[1])
	first, second, _ := strings.Cut(lines[2], " ")
	sieveBits, err1 := strconv.Atoi(first)
	tableBits, err2 := strconv.Atoi(second)
	if err1 != nil || err2 != nil || sieveBits < 3 || sieveBits > 28 || tableBits < 8 || tableBits > 28 ||
		len(labels) == 0 || len(labels) > MaxWidth {
		return nil, nil, nil, fmt.Errorf("%s: sizes %q of %d labels", kind, lines[2], len(labels))
	}
	known, table := 1<<sieveBits/8, 1<<tableBits+Pad
	if len(b) < known+table {
		return nil, nil, nil, fmt.Errorf("%s: %d bytes, want %d", kind, len(b), known+table)
	}
	m := &Weights{
		Cells: b[known : known+table],
		Sieve: Sieve{b[:known], uint(32 - sieveBits)},
		Mask:  RowMask(tableBits),
		Width: (len(labels) + 7) &^ 7,
	}
	return m, labels, b[known+table:], nil
}
