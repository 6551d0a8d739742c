package text

// Parts of a scale: a quarter of a million, three quarters billion, half a
// million, five and a half million.

var lexQuarters = idSet("quarter quarters third thirds")

// partOfScale reads a part of a million or the like.
func (ps scan) partOfScale(n *numeral) bool {
	i, v := n.from, 1.0
	switch {
	case isArticle(ps[i].id) && ps[i].id != lexHalf:
		i++
	case ps[i].kind&kCard != 0:
		i, v = i+1, float64(ps[i].val)
	}
	i = ps.pastHyphen(i)
	if i >= len(ps) || ps[i].broke && i > n.from {
		return false
	}
	switch {
	case ps[i].id == lexHalf && i == n.from:
		v = .5
	case lexQuarters[ps[i].id]:
		v *= partOf(&ps[i])
	default:
		return ps.andHalf(n)
	}
	for i++; i < len(ps) && !ps[i].broke && (ps[i].id == lexOf || ps[i].id == lexA); i++ {
	}
	if i >= len(ps) || ps[i].broke || ps[i].kind&kScale == 0 || ps[i].val < 1e5 {
		return false
	}
	n.Value, n.to = tidy(v*float64(ps[i].val)), i+1
	return true
}

// partOf is the part a word tells.
func partOf(p *piece) float64 {
	if f, ok := fractionWords[p.id]; ok {
		return f
	}
	return .25
}

// andHalf reads five and a half million, two and a quarter million, one and
// three quarter million.
func (ps scan) andHalf(n *numeral) bool {
	v, i := readCount(ps, n.from)
	if i == n.from || i+3 >= len(ps) || ps[i].id != lexAnd || ps[i+3].kind&kScale == 0 {
		return false
	}
	count, part := 1.0, &ps[i+2]
	if many := &ps[i+1]; many.id != lexA {
		if many.kind&kCard == 0 || !lexQuarters[part.id] {
			return false
		}
		count = float64(many.val)
	}
	switch {
	case part.id == lexHalf:
		v += count / 2
	case lexQuarters[part.id]:
		v += count * partOf(part)
	default:
		return false
	}
	n.Value, n.to = tidy(v*float64(ps[i+3].val)), i+4
	return true
}
