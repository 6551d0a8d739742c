package timeline

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/claim"
	stated "synoptic/synopsis/statement"
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

// vouches says whether place b tells what the words of place a tell: nearly all of it,
// and its report every name, number and time among them.
func (g *dating) vouches(a, b *dated) bool {
	if !g.asSo(a, b) || g.shareTold(a, b) < vouchedFor {
		return false
	}
	return !slices.ContainsFunc(g.items(a), func(it stated.Item) bool { return it.Kind != stated.Word && !g.has(b, &it) })
}

// items are those of the words of a place, but what stands for a name.
func (g *dating) items(d *dated) []stated.Item {
	st := g.story.At(d.report, d.wording.Start)
	if st == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(st.Items), func(it stated.Item) bool { return it.Pronoun || !d.wording.Holds(it.Span) })
}

// has says whether a report tells an item of another: a time in the sentence of a place
// there, anything else anywhere.
func (g *dating) has(d *dated, it *stated.Item) bool {
	if it.Kind != stated.Moment {
		return g.story.Holds(d.report, it)
	}
	st := &g.story.Sentences[d.report][d.sentence]
	return slices.ContainsFunc(st.Items, func(o stated.Item) bool {
		return o.Kind == stated.Moment && o.When.From == it.When.From && o.When.To == it.When.To
	})
}

// partly are places of reports that date the same as a place, none of which tells all of
// its words, with the words that their reports lack.
func (g *dating) partly(lead *dated, whole, less news.Refs) (out []news.Partial) {
	for _, r := range less {
		if slices.ContainsFunc(whole, func(o news.Ref) bool { return o.Report == r.Report }) {
			continue
		}
		var lacks []string
		for _, it := range g.items(lead) {
			if !g.story.Holds(g.At[r.Report], &it) {
				lacks = append(lacks, it.In(g.Reports[lead.report].Text))
			}
		}
		out = append(out, news.Partial{Ref: r, Lacks: strings.Join(lacks, " … ")})
	}
	return out
}

// asSo says whether two places tell as so the same of what both tell.
func (g *dating) asSo(a, b *dated) bool {
	return a.report == b.report || claim.AsSo(g.story, claim.Place{Report: a.report, Sentence: a.sentence}, claim.Place{Report: b.report, Sentence: b.sentence})
}

const (
	vouchedFor = .7  // share of the words of a place from which another report tells them
	tellsAll   = .75 // share of a place that tells nearly all of it
	tellsSame  = .3  // share of each of two places that the other tells, where they tell one thing
	tellsOther = .6  // share under which they tell two
)

// shareTold is the share of what a place tells that another does.
func (g *dating) shareTold(a, b *dated) float64 {
	return g.story.Told(claim.Place{Report: a.report, Sentence: a.sentence, Span: a.wording}, claim.Place{Report: b.report, Sentence: b.sentence, Span: b.wording})
}
