package timeline

import (
	"slices"

	"synoptic/synopsis/claim"
)

// leading is the place of a group that tells its event best: of those that date
// it as closely as any.
func (g *dating) leading(group []int) int {
	width := 9
	for _, i := range group {
		width = min(width, widthOf(g.all[i].moment))
	}
	best := -1
	for _, i := range group {
		if widthOf(g.all[i].moment) == width && (best < 0 || g.tells(group, i) > g.tells(group, best)) {
			best = i
		}
	}
	return best
}

// split parts from a group those places that tell of something else on its day
// than the one that leads it.
func (g *dating) split(groups [][]int) [][]int {
	var out [][]int
	for len(groups) > 0 {
		group := groups[0]
		slices.Sort(group)
		lead := &g.all[g.leading(group)]
		var with, rest []int
		for _, i := range group {
			if d := &g.all[i]; d == lead || g.tellsToo(lead, d) || g.asSo(lead, d) && max(g.shareTold(lead, d), g.shareTold(d, lead)) >= tellsOther {
				with = append(with, i)
			} else {
				rest = append(rest, i)
			}
		}
		out, groups = append(out, with), groups[1:]
		if len(rest) > 0 {
			groups = append([][]int{rest}, groups...)
		}
	}
	return out
}

// tellsToo says whether place b tells what place a does: they share a claim, b
// tells nearly all of it, or each tells much of the other; and what is told as so in
// one is in the other.
func (g *dating) tellsToo(a, b *dated) bool {
	if !g.asSo(a, b) {
		return false
	}
	if slices.ContainsFunc(a.claims, func(c int) bool { return slices.Contains(b.claims, c) }) {
		return true
	}
	there := g.shareTold(a, b)
	return there >= tellsAll || min(there, g.shareTold(b, a)) >= tellsSame
}

// asSo says whether two places tell as so the same of what both tell.
func (g *dating) asSo(a, b *dated) bool {
	return a.report == b.report || claim.AsSo(g.story, claim.Place{Report: a.report, Sentence: a.sentence}, claim.Place{Report: b.report, Sentence: b.sentence})
}

const (
	tellsAll   = .75 // share of a place that tells nearly all of it
	tellsSame  = .3  // share of each of two places that the other tells, where they tell one thing
	tellsOther = .6  // share under which they tell two
)

// shareTold is the share of what a place tells that another does.
func (g *dating) shareTold(a, b *dated) float64 {
	return g.story.Told(claim.Place{Report: a.report, Sentence: a.sentence, Span: a.wording}, claim.Place{Report: b.report, Sentence: b.sentence, Span: b.wording})
}
