package text

// Parts of a scale: a quarter of a million, three quarters billion, half a
// million, five and a half million.

var lexQuarters = idSet("quarter quarters third thirds")

// partOfScale reads a part of a million or the like.
func (r *figureReading) partOfScale(n *numeral) bool {
	i, v := n.from, 1.0
	switch {
	case isArticle(r.ps[i].id) && r.ps[i].id != lexHalf:
		i++
	case r.ps[i].kind&kCard != 0:
		i, v = i+1, float64(r.ps[i].val)
	}
	i = r.pastHyphen(i)
	if i >= len(r.ps) || r.ps[i].broke && i > n.from {
		return false
	}
	switch {
	case r.ps[i].id == lexHalf && i == n.from:
		v = .5
	case lexQuarters[r.ps[i].id]:
		v *= partOf(&r.ps[i])
	default:
		return r.andHalf(n)
	}
	for i++; i < len(r.ps) && !r.ps[i].broke && (r.ps[i].id == lexOf || r.ps[i].id == lexA); i++ {
	}
	if i >= len(r.ps) || r.ps[i].broke || r.ps[i].kind&kScale == 0 || r.ps[i].val < 1e5 {
		return false
	}
	n.Value, n.to = tidy(v*float64(r.ps[i].val)), i+1
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
func (r *figureReading) andHalf(n *numeral) bool {
	v, i := readCount(r.ps, n.from)
	if i == n.from || i+3 >= len(r.ps) || r.ps[i].id != lexAnd || r.ps[i+3].kind&kScale == 0 {
		return false
	}
	count, part := 1.0, &r.ps[i+2]
	if many := &r.ps[i+1]; many.id != lexA {
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
	n.Value, n.to = tidy(v*float64(r.ps[i+3].val)), i+4
	return true
}
