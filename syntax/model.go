package syntax

import (
	"bytes"
	_ "embed" // the models
	"fmt"
	"strings"
	"sync"
)

//go:embed model/tagger.bin
var taggerBytes []byte

// models are what Parse reads with. Nothing is copied or computed at loading
// but the lists of labels: the tables are used where they lie in the program.
var models = sync.OnceValue(func() *tagger {
	t, err := decodeTagger(taggerBytes)
	if err != nil {
		panic(fmt.Sprintf("syntax: embedded tagger: %v", err))
	}
	return t
})

// encode writes the tables behind a line that names the kind and a line of
// labels.
func (m *weights) encode(kind, labels string) []byte {
	var b bytes.Buffer
	b.WriteString(kind + "\n" + labels + "\n")
	b.Write(m.cells)
	return b.Bytes()
}

// decodeHead reads the two lines encode wrote and gives the labels and what
// stands behind.
func decodeHead(b []byte, kind string) ([]string, []byte, error) {
	head, rest, _ := bytes.Cut(b, []byte("\n"))
	if string(head) != kind {
		return nil, nil, fmt.Errorf("not a %s", kind)
	}
	line, cells, _ := bytes.Cut(rest, []byte("\n"))
	labels := strings.Fields(string(line))
	if len(labels) == 0 || len(labels) > maxWidth {
		return nil, nil, fmt.Errorf("%s of %d labels", kind, len(labels))
	}
	return labels, cells, nil
}

// newWeights lays a table over cells, which are not copied.
func newWeights(cells []byte, classes int) (*weights, error) {
	size := len(cells) - pad
	if size < 8 || size&(size-1) != 0 {
		return nil, fmt.Errorf("table of %d bytes", len(cells))
	}
	return &weights{cells: cells, mask: uint32(size) - 8, width: (classes + 7) &^ 7}, nil
}

const taggerKind = "tagger 1"

// encode writes the tagger as decodeTagger reads it.
func (t *tagger) encode() []byte {
	names := make([]string, len(t.labels))
	for i, l := range t.labels {
		names[i] = l.tag + "/" + l.fine
	}
	return t.weights.encode(taggerKind, strings.Join(names, " "))
}

// decodeTagger reads what encode wrote.
func decodeTagger(b []byte) (*tagger, error) {
	names, cells, err := decodeHead(b, taggerKind)
	if err != nil {
		return nil, err
	}
	w, err := newWeights(cells, len(names))
	if err != nil {
		return nil, fmt.Errorf("tagger: %w", err)
	}
	t := &tagger{weights: w}
	for _, n := range names {
		tag, fine, _ := strings.Cut(n, "/")
		t.labels = append(t.labels, label{tag, fine})
	}
	return t, nil
}
