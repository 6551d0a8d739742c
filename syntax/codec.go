package syntax

import (
	"fmt"
	"strings"

	"synoptic/syntax/linear"
)

// parserKind is the first line of a parser that is kept: what linear.Encode
// writes.
const parserKind = "synoptic parser 3"

// kinds names the kinds of transition in a model.
var kinds = [...]string{shift: "shift", leftArc: "left", rightArc: "right"}

// encode writes the parser as decodeParser reads it.
func (p *parser) encode() []byte {
	names := make([]string, len(p.moves))
	for i, m := range p.moves {
		names[i] = kinds[m.kind] + "/" + p.rels[m.rel]
	}
	return p.Weights.Encode(parserKind, names)
}

// decodeParser reads what encode wrote.
func decodeParser(b []byte) (*parser, error) {
	w, names, _, err := linear.Decode(b, parserKind)
	if err != nil {
		return nil, err
	}
	p := &parser{Weights: w}
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
