package parser

import (
	"fmt"
	"strings"

	"synoptic/syntax/linear"
)

// kind is the first line of a parser that is kept: what linear.Encode writes.
const kind = "synoptic parser 3"

// kinds names the kinds of transition in a model.
var kinds = [...]string{Shift: "shift", LeftArc: "left", RightArc: "right"}

// Encode writes the parser as Decode reads it.
func (p *Parser) Encode() []byte {
	names := make([]string, len(p.moves))
	for i, m := range p.moves {
		names[i] = kinds[m.Kind] + "/" + p.rels[m.Rel]
	}
	return p.model.Encode(kind, names)
}

// Decode reads what Encode wrote. Its tables are those of b, not copies.
func Decode(b []byte) (*Parser, error) {
	w, names, _, err := linear.Decode(b, kind)
	if err != nil {
		return nil, err
	}
	var moves []Move
	var rels []string
	index := map[string]uint8{}
	for _, n := range names {
		transition, rel, _ := strings.Cut(n, "/")
		if _, ok := index[rel]; !ok {
			index[rel] = uint8(len(rels))
			rels = append(rels, rel)
		}
		m := Move{Rel: index[rel]}
		for k, name := range kinds {
			if name == transition {
				m.Kind = k
			}
		}
		moves = append(moves, m)
	}
	if len(rels) > 64 || len(moves) < 3 {
		return nil, fmt.Errorf("parser of %d relations and %d moves", len(rels), len(moves))
	}
	return New(w, moves, rels), nil
}
