package saying

import "synoptic/synopsis/table"

// likely tells how surely the shorter piece x is a wording of y. The rows,
// the surest first:
//
//	none     one denies what the other does not, or it would have been cut where its quotation goes on
//	part     nearly all its words stand together in y
//	altered  most of its words stand in order in y, and are most of y
func (g *gathering) likely(x, y *piece) float64 {
	if len(x.words) > len(y.words) {
		x, y = y, x
	}
	l := align(g.t.Vocab, x, y)
	switch n := len(x.words); {
	case n == 1:
		if l.of >= 0.9 && l.content >= 0.55 && g.t.Same(x.said, y.said) {
			return 1
		}
	case deniesOtherwise(g.t.Vocab, x, y, &l), goesOnOtherwise(g.t.Vocab, x, y, &l):
		return 0
	case l.isPart(n):
		return 1 + l.of
	case l.isAltered(n):
		return l.of
	}
	return 0
}

// deniesOtherwise says whether one of two pieces denies what the other does
// not: the denial of a longer one may stand in what the shorter leaves out.
func deniesOtherwise(v *table.Vocab, x, y *piece, l *likeness) bool {
	return denied(v, x.words) != denied(v, y.words) && (l.of < 0.95 || l.left+l.right == 0)
}

// goesOnOtherwise says whether what stands around the shorter of two pieces in
// its quotation is not what stands there in the longer one; many words of weight
// need no such witness.
func goesOnOtherwise(v *table.Vocab, x, y *piece, l *likeness) bool {
	if l.content >= 1.2 && len(x.words) >= 5 {
		return false
	}
	return runsOn(v, y.words[:l.left], x.before) || runsOn(v, y.words[len(y.words)-l.right:], x.after)
}

// runsOn says whether a quotation goes on, beside a piece, with other words
// than those that the longer wording has there: it was not cut, then.
func runsOn(v *table.Vocab, there, here []table.Word) bool {
	return len(there) > 2 && here != nil && commonWeight(v, there, here) < 0.5*sumOf(v, there)
}

// isPart says whether nearly all words of the shorter piece, so many, stand
// together in the longer one, in nearly the same forms.
func (l *likeness) isPart(words int) bool {
	return l.of >= 0.9 && l.exact >= 0.85 && l.close && (l.content >= 0.5 || words >= 5)
}

// isAltered says whether most words of the shorter piece, so many, stand in
// order in the longer one: enough of both, and of what they tell.
func (l *likeness) isAltered(words int) bool {
	return l.of >= 0.55 && l.within >= 0.5 && l.content >= 0.8 ||
		l.of >= 0.75 && l.within >= 0.6 && words >= 6 ||
		l.of >= 0.75 && l.close && l.content >= 1
}
