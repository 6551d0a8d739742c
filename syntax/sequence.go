package syntax

import (
	"encoding/binary"
	"fmt"
	"strings"

	"synoptic/syntax/linear"
)

// Tagger labels sequences: a linear model over hashed features with weights
// for each pair of labels in a row, decoded by Viterbi's method, trained as a
// structured perceptron (Collins 2002) with averaged weights. What a
// position's features are is the caller's affair: any 64-bit hashes, a few
// dozen a position. Memory is 1<<Bits bytes, time a position grows with
// features times labels and with labels squared.
//
// A Tagger is read-only once made and may be used from many goroutines.
type Tagger struct {
	*linear.Weights
	labels []string
	trans  []int16 // weight of label j after label i at i*len(labels)+j; i = len(labels) at the start
}

// Example is a sequence to learn from: the features of each position and its
// label.
type Example struct {
	Features [][]uint64
	Labels   []string
}

// TaggerOptions tell how to train. Labels is the label set, at most 128, in
// the order in which ties are broken; it may not hold space. Allowed tells
// which label may follow which ("" is before the first); nil allows all.
// Bits is the size of the table, 1<<Bits cells (18 to 22 is usual), Epochs
// how often the examples are gone through.
type TaggerOptions struct {
	Labels  []string
	Allowed func(before, after string) bool
	Bits    int
	Epochs  int
	Seed    uint64
}

// forbidden is the weight of a pair of labels that may not be.
const forbidden = -30000

// seqUnit is what a unit of an averaged weight becomes in a byte.
const seqUnit = 3

// TrainTagger learns from examples. The same examples and options give the
// same tagger on every machine.
func TrainTagger(examples []Example, o TaggerOptions) *Tagger {
	s := newSequencer(o)
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	d := dice(o.Seed | 1)
	for range o.Epochs {
		d.shuffle(order)
		for _, k := range order {
			s.learn(examples[k])
		}
	}
	return s.freeze()
}

// Tag gives the label of each position.
func (t *Tagger) Tag(features [][]uint64) []string {
	out := make([]string, len(features))
	for i, c := range t.Classes(features) {
		out[i] = t.labels[c]
	}
	return out
}

// Classes gives the index of the label of each position in the label set.
func (t *Tagger) Classes(features [][]uint64) []int {
	v := lattice{labels: len(t.labels)}
	var sum linear.Scores
	var rows []uint32
	for _, fs := range features {
		fs = fs[:min(len(fs), linear.MaxRows)]
		rows = rows[:0]
		for _, f := range fs {
			rows = append(rows, rowOf(f, t.Mask))
		}
		t.Score(rows, &sum)
		v.push(&sum, func(before, after int) int32 { return int32(t.trans[before*v.labels+after]) })
	}
	return v.path()
}

// Labels is the label set.
func (t *Tagger) Labels() []string { return t.labels }

const sequenceKind = "sequence 1"

// rowOf is the offset of the row of a feature.
func rowOf(feature uint64, mask uint32) uint32 {
	h := (feature ^ 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9
	return uint32((h^h>>29)>>32) & mask
}

// Encode writes the tagger as DecodeTagger reads it.
func (t *Tagger) Encode() []byte {
	b := []byte(sequenceKind + "\n" + strings.Join(t.labels, " ") + "\n")
	b = append(b, t.Cells...)
	for _, v := range t.trans {
		b = binary.LittleEndian.AppendUint16(b, uint16(v))
	}
	return b
}

// DecodeTagger reads what Encode wrote. The table stays where it lies in b:
// loading costs next to nothing.
func DecodeTagger(b []byte) (*Tagger, error) {
	head, rest, _ := strings.Cut(string(b[:min(len(b), 4096)]), "\n")
	line, _, ok := strings.Cut(rest, "\n")
	labels := strings.Fields(line)
	if head != sequenceKind || !ok || len(labels) == 0 || len(labels) > linear.MaxWidth {
		return nil, fmt.Errorf("not a %s", sequenceKind)
	}
	cells := b[len(head)+len(line)+2:]
	pairs := len(labels) * (len(labels) + 1)
	cut := len(cells) - 2*pairs
	size := cut - linear.Pad
	if size < 8 || size&(size-1) != 0 {
		return nil, fmt.Errorf("sequence tagger of %d bytes and %d labels", len(b), len(labels))
	}
	w := &linear.Weights{Cells: cells[:cut], Mask: uint32(size) - 8, Width: (len(labels) + 7) &^ 7}
	t := &Tagger{Weights: w, labels: labels, trans: make([]int16, pairs)}
	for i := range t.trans {
		t.trans[i] = int16(binary.LittleEndian.Uint16(cells[cut+2*i:]))
	}
	return t, nil
}
