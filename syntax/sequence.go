package syntax

import (
	"encoding/binary"
	"fmt"
	"strings"
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
	*weights
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
	var sum scores
	var rows []uint32
	for _, fs := range features {
		fs = fs[:min(len(fs), maxRows)]
		rows = rows[:0]
		for _, f := range fs {
			rows = append(rows, t.row(mix(1, f)))
		}
		t.score(rows, &sum)
		v.push(&sum, func(before, after int) int32 { return int32(t.trans[before*v.labels+after]) })
	}
	return v.path()
}

// Labels is the label set.
func (t *Tagger) Labels() []string { return t.labels }

const sequenceKind = "sequence 1"

// Encode writes the tagger as DecodeTagger reads it.
func (t *Tagger) Encode() []byte {
	b := t.weights.encode(sequenceKind, strings.Join(t.labels, " "))
	for _, v := range t.trans {
		b = binary.LittleEndian.AppendUint16(b, uint16(v))
	}
	return b
}

// DecodeTagger reads what Encode wrote. The table stays where it lies in b:
// loading costs next to nothing.
func DecodeTagger(b []byte) (*Tagger, error) {
	labels, cells, err := decodeHead(b, sequenceKind)
	if err != nil {
		return nil, err
	}
	pairs := len(labels) * (len(labels) + 1)
	cut := len(cells) - 2*pairs
	if cut < 0 {
		return nil, fmt.Errorf("sequence tagger of %d bytes", len(b))
	}
	w, err := newWeights(cells[:cut], len(labels))
	if err != nil {
		return nil, fmt.Errorf("sequence tagger: %w", err)
	}
	t := &Tagger{weights: w, labels: labels, trans: make([]int16, pairs)}
	for i := range t.trans {
		t.trans[i] = int16(binary.LittleEndian.Uint16(cells[cut+2*i:]))
	}
	return t, nil
}
