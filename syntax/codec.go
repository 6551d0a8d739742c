package syntax

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// A model is kept as a line that names its kind, a line of labels, a line
// with the sizes of sieve and table as powers of two, the sieve, the table,
// and whatever the kind adds.
const (
	taggerKind = "synoptic tagger 3"
	parserKind = "synoptic parser 3"
)

// encode writes a model but for what its kind adds.
func (m *weights) encode(kind string, labels []string) []byte {
	var b bytes.Buffer
	table := len(m.cells) - pad
	fmt.Fprintf(&b, "%s\n%s\n%d %d\n", kind, strings.Join(labels, " "), log2(len(m.sieve.bits))+3, log2(table))
	b.Write(m.sieve.bits)
	b.Write(m.cells)
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

// decodeWeights reads what encode wrote, and gives the labels and what stands
// behind. Sieve and table are those of b, not copies.
func decodeWeights(b []byte, kind string) (*weights, []string, []byte, error) {
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
		len(labels) == 0 || len(labels) > maxWidth {
		return nil, nil, nil, fmt.Errorf("%s: sizes %q of %d labels", kind, lines[2], len(labels))
	}
	known, table := 1<<sieveBits/8, 1<<tableBits+pad
	if len(b) < known+table {
		return nil, nil, nil, fmt.Errorf("%s: %d bytes, want %d", kind, len(b), known+table)
	}
	m := &weights{
		cells: b[known : known+table],
		sieve: sieve{b[:known], uint(32 - sieveBits)},
		mask:  rowMask(tableBits),
		width: (len(labels) + 7) &^ 7,
	}
	return m, labels, b[known+table:], nil
}

// encode writes the tagger as decodeTagger reads it.
func (t *tagger) encode() []byte {
	names := make([]string, len(t.labels))
	for i, l := range t.labels {
		names[i] = l.tag + "/" + l.fine
	}
	return append(t.weights.encode(taggerKind, names), t.words...)
}

// decodeTagger reads what encode wrote.
func decodeTagger(b []byte) (*tagger, error) {
	w, names, rest, err := decodeWeights(b, taggerKind)
	if err != nil {
		return nil, err
	}
	if len(rest) != 2<<lexBits {
		return nil, fmt.Errorf("tagger: lexicon of %d bytes, want %d", len(rest), 2<<lexBits)
	}
	t := &tagger{weights: w, words: rest}
	for _, n := range names {
		tag, fine, _ := strings.Cut(n, "/")
		t.labels = append(t.labels, label{tag, fine})
	}
	t.coarse = coarseOf(t.labels)
	return t, nil
}

// kinds names the kinds of transition in a model.
var kinds = [...]string{shift: "shift", leftArc: "left", rightArc: "right"}

// encode writes the parser as decodeParser reads it.
func (p *parser) encode() []byte {
	names := make([]string, len(p.moves))
	for i, m := range p.moves {
		names[i] = kinds[m.kind] + "/" + p.rels[m.rel]
	}
	return p.weights.encode(parserKind, names)
}

// decodeParser reads what encode wrote.
func decodeParser(b []byte) (*parser, error) {
	w, names, _, err := decodeWeights(b, parserKind)
	if err != nil {
		return nil, err
	}
	p := &parser{weights: w}
	index := map[string]uint8{}
	for _, n := range names {
		kind, rel, _ := strings.Cut(n, "/")
		if _, ok := index[rel]; !ok {
			index[rel] = uint8(len(p.rels))
			switch {
			case strings.HasPrefix(rel, "nsubj"):
				p.does |= 1 << len(p.rels)
			case rel == "case", rel == "cop":
				p.unfit |= 1 << len(p.rels)
			case strings.HasPrefix(rel, "aux"):
				p.helps |= 1 << len(p.rels)
			case rel == "mark", rel == "advmod":
				p.ties |= 1 << len(p.rels)
			}
			p.rels = append(p.rels, rel)
		}
		m := move{rel: index[rel]}
		for k, name := range kinds {
			if name == kind {
				m.kind = k
			}
		}
		p.moves = append(p.moves, m)
	}
	if len(p.rels) > 64 || len(p.moves) < 3 {
		return nil, fmt.Errorf("parser of %d relations and %d moves", len(p.rels), len(p.moves))
	}
	return p, nil
}
