package figure

import "synoptic/text/piece"

// Parts of a scale: a quarter of a million, three quarters billion, half a
// million, five and a half million.

var lexQuarters = piece.WordSet("quarter quarters third thirds")

// partOfScale reads a part of a million or the like.
func (ps scan) partOfScale(n *numeral) bool {
	i, v := n.from, 1.0
	switch {
	case isArticle(ps[i].ID) && ps[i].ID != lexHalf:
		i++
	case ps[i].Is(piece.Card):
		i, v = i+1, float64(ps[i].Value)
	}
	i = ps.pastHyphen(i)
	if i >= len(ps) || ps[i].Broke && i > n.from {
		return false
	}
	switch {
	case ps[i].ID == lexHalf && i == n.from:
		v = .5
	case lexQuarters[ps[i].ID]:
		v *= partOf(&ps[i])
	default:
		return ps.andHalf(n)
	}
	for i++; i < len(ps) && !ps[i].Broke && (ps[i].ID == lexOf || ps[i].ID == lexA); i++ {
	}
	if i >= len(ps) || ps[i].Broke || !ps[i].Is(piece.Scale) || ps[i].Value < 1e5 {
		return false
	}
	n.Value, n.to = piece.Tidy(v*float64(ps[i].Value)), i+1
	return true
}

// partOf is the part a word tells.
func partOf(p *piece.Piece) float64 {
	if f, ok := fractionWords[p.ID]; ok {
		return f
	}
	return .25
}

// andHalf reads five and a half million, two and a quarter million, one and
// three quarter million; two and a half miles.
func (ps scan) andHalf(n *numeral) bool {
	v, i := piece.CountAt(ps, n.from)
	if i == n.from || i+3 >= len(ps) || ps[i].ID != lexAnd || !ps[i+3].Is(piece.Scale|piece.Unit|piece.Measure) {
		return false
	}
	count, part := 1.0, &ps[i+2]
	if many := &ps[i+1]; many.ID != lexA {
		if !many.Is(piece.Card) || !lexQuarters[part.ID] {
			return false
		}
		count = float64(many.Value)
	}
	switch {
	case part.ID == lexHalf:
		v += count / 2
	case lexQuarters[part.ID]:
		v += count * partOf(part)
	default:
		return false
	}
	if n.to = i + 3; ps[n.to].Is(piece.Scale) {
		v *= float64(ps[n.to].Value)
		n.to++
	}
	n.Value = piece.Tidy(v)
	return true
}
