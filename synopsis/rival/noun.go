package rival

import (
	"synoptic/meaning"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/value"
)

// CountsOtherwise says whether two numbers that stand with one noun may be of
// one count and are not one number told in two ways, whatever else their
// sentences tell: more than one each, of no times that differ, and of all there
// is; and whether they cannot both be right.
func CountsOtherwise(al *statement.Alignment, i, j int) (sure, ok bool) {
	f := pairOf(al).filling(i, j)
	c := f.counts()
	switch {
	case min(c.a.Figure.Value, c.b.Figure.Value) <= 1, !c.mayCount() && !c.beyond():
		return false, false
	case c.a.Rough(), c.b.Rough():
		return false, c.beyond() && !c.x.some() && !c.y.some() && !c.otherTimes()
	case c.x.isOne(), c.y.isOne(), c.otherTimes():
		return false, false
	}
	sure = value.Otherwise(c.a.Figure, c.b.Figure)
	return sure && !c.x.some() && !c.y.some(), sure || value.Loosely(c.a.Figure, c.b.Figure)
}

// beyond says whether one of two numbers is told roughly, by its magnitude alone, and
// the other lies beyond that: dozens, nearly 300; thousands, tens of thousands.
func (c *counts) beyond() bool {
	return c.x.beyond(&c.y) || c.y.beyond(&c.x)
}

// beyond says whether a number is a magnitude beyond which another lies.
func (n *number) beyond(o *number) bool {
	if !n.it.Rough() || n.it.Figure.Bound != "at least" {
		return false
	}
	x, y := n.it.Figure.Value, o.it.Figure.Value
	return y < x*shortOf || y > x*magnitude && y <= x*magnitude*magnitude
}

const (
	magnitude = 5  // times the least of a magnitude, 200 of hundreds, up to which it is told so
	shortOf   = .5 // and the share of that least below which it is not
)

// OfOneNoun says whether two numbers stand before one noun that says in several
// of the same words what it counts: eight state laws, three state laws; 54 billion
// worth of foreign goods. A number that some more words hold, and one in a longer
// run of words that belongs to a name, count what they will.
func OfOneNoun(al *statement.Alignment, i, j int) bool {
	p := pairOf(al)
	_, last := p.A.tokensOf(i)
	_, to := p.B.tokensOf(j)
	telling, noun := 0, false
	seen := -1
	for x, y := last+1-p.A.First, to+1-p.B.First; x < len(p.A.Forms) && y < len(p.B.Forms) && p.A.Forms[x] == p.B.Forms[y]; x, y = x+1, y+1 {
		k := p.A.Owner[x]
		if k < 0 || k == seen {
			continue
		}
		seen = k
		it := &p.A.Items[k]
		if it.Kind == statement.Word && it.Pos == meaning.Verb || it.Kind == statement.Moment {
			break
		}
		if !it.Light {
			telling++
		}
		noun = noun || it.Noun()
	}
	return noun && telling >= leastOfNoun
}

// leastOfNoun is how many items behind two numbers are the same where they count
// one noun of several words.
const leastOfNoun = 2

// ofOneNoun says whether two numbers hang on one thing of which most is told
// by both.
func (c *counts) ofOneNoun() bool {
	if c.a.Up < 0 || !c.sameHead(0) {
		return false
	}
	share, n := c.told(c.a.Up, c.b.Up)
	return share >= leastAround && n > leastShared
}

// leastLike is the share of what stands around two such numbers that both must
// tell.
const leastLike = .35
