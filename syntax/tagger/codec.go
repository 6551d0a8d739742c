package tagger

import (
	"fmt"
	"strings"

	"synoptic/syntax/linear"
)

// kind is the first line of a tagger that is kept: what linear.Encode
// writes, and the lexicon.
const kind = "synoptic tagger 3"

// Encode writes the tagger as Decode reads it.
func (t *Tagger) Encode() []byte {
	names := make([]string, len(t.labels))
	for i, l := range t.labels {
		names[i] = l.Tag + "/" + l.Fine
	}
	return append(t.model.Encode(kind, names), t.words...)
}

// Decode reads what Encode wrote. Its tables are those of b, not copies.
func Decode(b []byte) (*Tagger, error) {
	w, names, rest, err := linear.Decode(b, kind)
	if err != nil {
		return nil, err
	}
	if len(rest) != 2<<lexBits {
		return nil, fmt.Errorf("tagger: lexicon of %d bytes, want %d", len(rest), 2<<lexBits)
	}
	labels := make([]Label, len(names))
	for i, n := range names {
		labels[i].Tag, labels[i].Fine, _ = strings.Cut(n, "/")
	}
	return New(w, labels, rest), nil
}
