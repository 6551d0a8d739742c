package rival

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// modifies says whether two measures stand before one noun of several words: a
// three-day harbour strike, a seven-day harbour strike. On which of its words
// they hang is what trees tell worst.
func (c *counts) modifies() bool {
	if c.a.Figure.Unit == "" || c.a.Figure.Unit != c.b.Figure.Unit || !compound(c.a) || !compound(c.b) {
		return false
	}
	behind := c.B.Items[c.j+1 : min(len(c.B.Items), c.j+1+compoundReach)]
	shared := 0
	for k := c.i + 1; k < len(c.A.Items) && c.A.Distance(c.i, k) <= compoundReach; k++ {
		if it := &c.A.Items[k]; it.Noun() && slices.ContainsFunc(behind, func(o statement.Item) bool { return o.Key == it.Key }) {
			shared++
		}
	}
	return shared >= leastCompound
}

// compound says whether a number stands before a noun as a part of it.
func compound(it *statement.Item) bool {
	return it.Rel == "compound" || it.Rel == "amod" || it.Rel == "nummod"
}

const (
	compoundReach = 2 // items behind a measure among which its noun stands
	leastCompound = 2 // and how many words of it both tell
)

// led says whether two measures stand behind one preposition in what one
// predicate tells of one doer or thing: cut the toll from 30 percent to 20.
func (c *counts) led() bool {
	if c.a.Figure.Unit == "" || c.a.Figure.Unit != c.b.Figure.Unit || c.a.Prep == "" || c.a.Prep != c.b.Prep {
		return false
	}
	d, e := c.A.predicateOver(c.i), c.B.predicateOver(c.j)
	if !c.SaidBy(d, e) || c.A.Items[d].Light {
		return false
	}
	x, y := &c.A.Items[d], &c.B.Items[e]
	return x.Negated == y.Negated && x.Mood == y.Mood && (c.SaidBy(x.Done, y.Done) || x.Done < 0 && y.Done < 0 && c.SaidBy(x.Doer, y.Doer))
}

// predicateOver is the predicate that an item hangs on, by a noun at most; -1 if
// none.
func (s sentence) predicateOver(n int) int {
	for k, steps := s.Items[n].Up, 0; k >= 0 && steps < 2; k, steps = s.Items[k].Up, steps+1 {
		if s.Items[k].Predicate {
			return k
		}
	}
	return -1
}

// lengths are the units in which a way is measured.
var lengths = english.Set(`metre kilometre centimetre mile foot yard inch`)

// otherUnit says whether two numbers are one, of two units that measure one kind
// of thing: 40 miles, 40 kilometres.
func (f *filling) otherUnit() bool {
	x, y := f.a.Figure, f.b.Figure
	if x.Value != y.Value || x.Value <= 1 || x.Unit == y.Unit || strings.HasPrefix(x.Of, "age") || strings.HasPrefix(y.Of, "age") {
		return false
	}
	alike := lengths[x.Unit] && lengths[y.Unit] || daysOfUnit[x.Unit] > 0 && daysOfUnit[y.Unit] > 0
	return alike && (f.sameHead(0) || f.framed() || f.set())
}

// daysOfUnit is how many days a unit of time lasts.
var daysOfUnit = map[string]float64{"minute": 1. / 1440, "hour": 1. / 24, "day": 1, "week": 7, "month": 30.4, "year": 365}
