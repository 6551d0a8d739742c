// Package sequence labels each position of a sequence, by a linear model of its
// features and the weights of the pairs of labels. What the labels and the features
// stand for is its caller's affair.
package sequence

import (
	"encoding/binary"
	"fmt"
	"strings"

	"synoptic/syntax/linear"
)

// Tagger labels sequences: a linear model over hashed features with weights
// for each pair of labels in a row, decoded by Viterbi's method. What a
// position's features are is the caller's affair: any 64-bit hashes, a few
// dozen a position. Time a position grows with features times labels and with
// labels squared.
//
// A Tagger is read-only once made and may be used from many goroutines.
type Tagger struct {
	model  *linear.Weights
	labels []string
	pairs  []int16 // weight of label j after label i at i*len(labels)+j; i = len(labels) at the start
}

// New makes a tagger of a model whose classes are labels, and the weights of
// their pairs: of label j after label i at i*len(labels)+j, after none at
// len(labels)*len(labels)+j.
func New(model *linear.Weights, labels []string, pairs []int16) *Tagger {
	return &Tagger{model: model, labels: labels, pairs: pairs}
}

// Forbidden is the weight of a pair of labels that may not be.
const Forbidden = -30000

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
	v := Lattice{Labels: len(t.labels)}
	var sum linear.Scores
	var room [linear.MaxRows]uint32
	for _, fs := range features {
		fs = fs[:min(len(fs), linear.MaxRows)]
		rows := room[:0]
		for _, f := range fs {
			rows = append(rows, Row(f, t.model.Mask))
		}
		t.model.Score(rows, &sum)
		v.Push(&sum, func(before, after int) int32 { return int32(t.pairs[before*v.Labels+after]) })
	}
	return v.Path()
}

// Labels is the label set.
func (t *Tagger) Labels() []string { return t.labels }

// Model is the model whose classes are the labels; it is not to be changed.
func (t *Tagger) Model() *linear.Weights { return t.model }

// Pairs are the weights of the pairs of labels, as New takes them; they are not to
// be changed.
func (t *Tagger) Pairs() []int16 { return t.pairs }

// kind is the first line of a tagger that is kept.
const kind = "sequence 1"

// Row is the offset of the row of a feature in a model of that mask.
func Row(feature uint64, mask uint32) uint32 {
	h := (feature ^ 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9
	return uint32((h^h>>29)>>32) & mask
}

// Encode writes the tagger as Decode reads it.
func (t *Tagger) Encode() []byte {
	b := []byte(kind + "\n" + strings.Join(t.labels, " ") + "\n")
	b = append(b, t.model.Cells...)
	for _, v := range t.pairs {
		b = binary.LittleEndian.AppendUint16(b, uint16(v))
	}
	return b
}

// Decode reads what Encode wrote. The table stays where it lies in b:
// loading costs next to nothing.
func Decode(b []byte) (*Tagger, error) {
	head, rest, _ := strings.Cut(string(b[:min(len(b), 4096)]), "\n")
	line, _, ok := strings.Cut(rest, "\n")
	labels := strings.Fields(line)
	if head != kind || !ok || len(labels) == 0 || len(labels) > linear.MaxWidth {
		return nil, fmt.Errorf("not a %s", kind)
	}
	cells := b[len(head)+len(line)+2:]
	pairs := make([]int16, len(labels)*(len(labels)+1))
	cut := len(cells) - 2*len(pairs)
	size := cut - linear.Pad
	if size < 8 || size&(size-1) != 0 {
		return nil, fmt.Errorf("sequence tagger of %d bytes and %d labels", len(b), len(labels))
	}
	w := &linear.Weights{Cells: cells[:cut], Mask: uint32(size) - 8, Width: (len(labels) + 7) &^ 7}
	for i := range pairs {
		pairs[i] = int16(binary.LittleEndian.Uint16(cells[cut+2*i:]))
	}
	return New(w, labels, pairs), nil
}
