package rival

import (
	"strings"

	"synoptic/meaning"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/value"
)

// counts is two numbers that may be of one count: x, which is a, and y, which
// is b.
type counts struct {
	filling
	x, y number
}

func (f *filling) counts() counts { return counts{*f, f.A.number(f.i), f.B.number(f.j)} }

// otherCount says whether two numbers that are rivals count one thing, the
// same part of it, and are not one number rounded.
func (f *filling) otherCount() bool {
	if f.a.Figure.Unit == "score" {
		return f.close >= closeAt && f.lone() && f.sameHead(1)
	}
	c := f.counts()
	if !c.sameCount() || !c.mayCount() {
		return false
	}
	run := c.inRunBoth()
	if !run && (c.x.isOne() || c.y.isOne()) {
		return false
	}
	if run && c.sameHead(2) {
		return true
	}
	if c.x.some() && c.y.some() {
		return false
	}
	if c.framed() {
		return c.set() || c.sameHead(2)
	}
	return c.ofOne()
}

// ofOne says whether two numbers that stand in other words are told of one
// thing, by what they hang on and how far they are apart.
func (c *counts) ofOne() bool {
	x, y := c.a.Figure.Value, c.b.Figure.Value
	switch {
	case min(x, y) == 1:
		return false
	case c.modifies(), c.led():
		return true
	case max(x, y) > wideCounts*min(x, y) && c.close < closeAt:
		return false
	case strings.HasPrefix(c.a.Figure.Of, "age"):
		return c.a.Up >= 0 && c.A.Items[c.a.Up].Kind == statement.Name && c.sameHead(0)
	}
	return c.sameHead(0) || c.close >= closeAt && c.sameHead(1) || c.close >= twiceAt && c.sameHead(2)
}

const (
	farCounts  = 10  // how many times the other one of two counts of one thing is at most
	wideCounts = 1.5 // and where the sentences share little beside
)

// mayCount says whether two numbers may be of one count: each of all of it, and
// none the other rounded.
func (c *counts) mayCount() bool {
	x, y := c.a.Figure.Value, c.b.Figure.Value
	switch {
	case x < 0, y < 0, x == y, min(x, y) > 0 && value.Rounded(x, y), min(x, y) == 0 && !c.none():
		return false
	case c.x.part() != c.y.part(), c.x.ofAll(&c.y), c.y.ofAll(&c.x):
		return false
	case c.x.countsNone(), c.y.countsNone():
		return false
	}
	return min(x, y) == 0 || max(x, y) <= farCounts*min(x, y) // 48,000 for 4,800 may be a slip
}

// none says whether two figures, one of them 0, are of those whom one thing
// befell: nobody was hurt, three were hurt.
func (c *counts) none() bool {
	of := c.a.Figure.Of
	return of == c.b.Figure.Of && (of == "killed" || of == "injured")
}

// ofAll says whether a number counts some kind of people and another, which is
// greater by more than counts of one thing are, counts people: seven officers,
// nine people.
func (n *number) ofAll(all *number) bool {
	if partAt*n.it.Figure.Value >= all.it.Figure.Value {
		return false
	}
	some, every := n.counted(), all.counted()
	return some != "" && every != "" && !statement.Anybody(some) && statement.Anybody(every)
}

// partAt is how many times a number the count of all is at least, of whom it
// counts some.
const partAt = 1.15

// sameCount says whether two figures count what may be one thing: the nouns
// in them are one, or one has none.
func (c *counts) sameCount() bool {
	x, y := c.a.Figure.Of, c.b.Figure.Of
	switch {
	case c.a.Rough(), c.b.Rough(), strings.HasPrefix(x, "age") != strings.HasPrefix(y, "age"):
		return false
	case x == "", y == "", statement.Bare(x) == statement.Bare(y), statement.Anybody(x), statement.Anybody(y):
		return true
	}
	return meaning.Relate(x, meaning.Noun, y, meaning.Noun) == meaning.Synonym
}

// ofOneCount says whether two numbers of which little is told alike around them
// are of one count by what they hang on.
func (f *filling) ofOneCount(share float64) bool {
	c := f.counts()
	return c.modifies() || c.led() || share >= leastLike && c.ofOneNoun()
}
