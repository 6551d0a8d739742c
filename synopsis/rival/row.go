package rival

import (
	"synoptic/english"
	"synoptic/synopsis/statement"
)

// places of a row by the words for them: first 1, second 2.
var placesOfRow = english.Numbered(1, english.Ordinals)

// otherOrder says whether two words give one thing two places of a row: the
// second fire of the year, the third fire of the year, in one sentence told twice.
func (f *filling) otherOrder() bool {
	a, b := f.a, f.b
	if f.close < twiceAt || a.Rel != "amod" || b.Rel != "amod" || a.Up < 0 || b.Up < 0 {
		return false
	}
	if x, y := placesOfRow[a.Lemma], placesOfRow[b.Lemma]; x == 0 || y == 0 || x == y {
		return false
	}
	return f.ofOneRow(a.Up, b.Up) && f.sameHead(0) && !f.A.restsOn(f.i) && !f.B.restsOn(f.j)
}

// ofOneRow says whether two things are called by one noun, and both sentences tell
// alike of which row they are one: of the year, in the city, since 1990. Those whom
// somebody counts one after the other, the first boy freed and the fifth, are of
// none.
func (p *pair) ofOneRow(x, y int) bool {
	if a, b := &p.A.Items[x], &p.B.Items[y]; !a.Noun() || !b.Noun() || a.Key != b.Key {
		return false
	}
	for k := range p.A.Items {
		it := &p.A.Items[k]
		if it.Up != x || !rowing[it.Prep] || !p.Vouched(k) {
			continue
		}
		if to := &p.B.Items[p.To[k]]; to.Up == y && to.Prep == it.Prep {
			return true
		}
	}
	return false
}

// rowing are the prepositions by which it is told of which row something is one.
var rowing = english.Set(`of in since`)

// restsOn says whether a number or another place of a row stands beside one: the
// first two rounds, the first and third round.
func (s sentence) restsOn(n int) bool {
	for k := range s.Items {
		it := &s.Items[k]
		if k != n && (it.Up == n || it.Up == s.Items[n].Up) && (it.Kind == statement.Number || placesOfRow[it.Lemma] > 0) {
			return true
		}
	}
	return false
}
