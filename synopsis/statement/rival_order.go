package statement

import (
	"strings"

	"synoptic/english"
)

// places of a row by the words for them: first 1, second 2.
var placesOfRow = english.Numbered(1, english.Ordinals)

// otherOrder says whether two words give one thing two places of a row: the
// second fire of the year, the third fire of the year, in one sentence told twice.
func (al *Alignment) otherOrder(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	x, y := placesOfRow[a.Lemma], placesOfRow[b.Lemma]
	if x == 0 || y == 0 || x == y || al.close < twiceAt || a.Rel != "amod" || b.Rel != "amod" || a.Up < 0 || b.Up < 0 {
		return false
	}
	return al.A.Items[a.Up].Noun() && al.B.Items[b.Up].Noun() && al.A.Items[a.Up].Key == al.B.Items[b.Up].Key && al.sameHead(i, j, 0) && al.ofOneRow(a.Up, b.Up) && !al.restsOn(al.A, i) && !al.restsOn(al.B, j)
}

// ofOneRow says whether both sentences tell alike of which row two things are one:
// of the year, in the city, since 1990. Those whom somebody counts one after the
// other, the first boy freed and the fifth, are of none.
func (al *Alignment) ofOneRow(p, q int) bool {
	for k := range al.A.Items {
		if it := &al.A.Items[k]; it.Up == p && rowing[it.Prep] && al.To[k] >= 0 && al.Grade[k] >= Vouch && al.B.Items[al.To[k]].Up == q && al.B.Items[al.To[k]].Prep == it.Prep {
			return true
		}
	}
	return false
}

// rowing are the prepositions by which it is told of which row something is one.
var rowing = wordSet(`of in since`)

// restsOn says whether a number or another place of a row stands beside one: the
// first two rounds, the first and third round.
func (al *Alignment) restsOn(s *Sentence, n int) bool {
	for k := range s.Items {
		it := &s.Items[k]
		if k != n && (it.Up == n || it.Up == s.Items[n].Up) && (it.Kind == Number || placesOfRow[it.Lemma] > 0) {
			return true
		}
	}
	return false
}

// lengths are the units in which a way is measured.
var lengths = wordSet(`metre kilometre centimetre mile foot yard inch`)

// otherUnit says whether two numbers are one, of two units that measure one kind
// of thing: 40 miles, 40 kilometres.
func (al *Alignment) otherUnit(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind != Number || b.Kind != Number || a.Figure.Value != b.Figure.Value || a.Figure.Value <= 1 || a.Figure.Unit == b.Figure.Unit {
		return false
	}
	x, y := a.Figure.Unit, b.Figure.Unit
	return (lengths[x] && lengths[y] || daysOfUnit[x] > 0 && daysOfUnit[y] > 0) && !strings.HasPrefix(a.Figure.Of, "age") && !strings.HasPrefix(b.Figure.Of, "age") &&
		(al.sameHead(i, j, 0) || al.framed(i, j) || al.set(i, j))
}

// daysOfUnit is how many days a unit of time lasts.
var daysOfUnit = map[string]float64{"minute": 1. / 1440, "hour": 1. / 24, "day": 1, "week": 7, "month": 30.4, "year": 365}
