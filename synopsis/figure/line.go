package figure

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/dispute"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
)

// counted is the figures that several origins give of one thing and that no line
// tells of all of them, each as a slight line of its own: the number, and the
// word for what it counts where all of them use that.
func (g *counting) counted(groups [][]int, lines []news.Claim, disputes []news.Dispute) []news.Claim {
	var out []news.Claim
	for _, group := range groups {
		c, ok := g.countedBy(g.boundAlike(g.toldSo(group)))
		if ok && dispute.KeepSide(g.voices, &c, disputes) && c.Origins > 1 && !slices.ContainsFunc(lines, func(l news.Claim) bool { return l.Origins > 1 && allAmong(c.Cites, l.Cites) }) {
			out = append(out, c)
		}
	}
	return out
}

// allAmong says whether each place of refs stands in one of others.
func allAmong(refs, others news.Refs) bool {
	return !slices.ContainsFunc(refs, func(r news.Ref) bool { return !table.MeetsAt(others, news.Refs{r}) })
}

// toldSo is the figures of a group that are not told as a part of what is denied:
// has not said that the toll rises by 12 percent.
func (g *counting) toldSo(group []int) []int {
	return slices.DeleteFunc(slices.Clone(group), func(i int) bool { return g.denied(&g.all[i]) })
}

// denied says whether a figure is told only as a part of what is denied.
func (g *counting) denied(t *told) bool {
	st := g.story.At(t.report, t.Start)
	if st == nil {
		return false
	}
	n := slices.IndexFunc(st.Items, func(it stated.Item) bool { return it.Span.Overlaps(t.Span) })
	return n >= 0 && g.story.Denied(st, n)
}

// tellsDenied says whether the words around a figure tell what is denied: it is not as
// though 12 people left.
func (g *counting) tellsDenied(t *told) bool {
	st := g.story.At(t.report, t.Start)
	return st != nil && slices.ContainsFunc(st.Items, func(it stated.Item) bool { return it.Predicate && it.Negated && t.phrase.Holds(it.Span) })
}

// boundAlike is the figures of a group that bound their number as most do: of
// more than 50 and 50, those of one of the two.
func (g *counting) boundAlike(group []int) []int {
	var bounds []string
	by := map[string][]int{}
	for _, i := range group {
		bound := string(g.all[i].Bound)
		if by[bound] == nil {
			bounds = append(bounds, bound)
		}
		by[bound] = append(by[bound], i)
	}
	var best []int
	for _, bound := range bounds {
		if tellersOf(g.all, by[bound]) > tellersOf(g.all, best) {
			best = by[bound]
		}
	}
	return best
}

// countedBy is the line of figures of one number and one thing.
func (g *counting) countedBy(group []int) (news.Claim, bool) {
	if tellersOf(g.all, group) < 2 {
		return news.Claim{}, false
	}
	lead := g.leadOf(group)
	noun := g.nounOf(group, lead)
	if noun.Len() == 0 && (lead.Unit == "" || strings.HasPrefix(lead.Of, "age") || strings.Contains(lead.In(g.Reports[lead.report].Text), "-")) {
		return news.Claim{}, false // 31; a 40-foot something
	}
	refs := news.Refs{g.Ref(lead.report, lead.Span)}
	text := refs[0].Text
	switch gap := (news.Span{Start: lead.End, End: noun.Start}); {
	case noun.Len() == 0 || lead.Holds(noun):
	case noun.Start < lead.Start:
		text = noun.In(g.Reports[lead.report].Text) + " … " + text
		refs[0] = g.Ref(lead.report, news.Span{Start: noun.Start, End: lead.End})
	case gap.Len() <= 1:
		refs[0] = g.Ref(lead.report, news.Span{Start: lead.Start, End: noun.End})
		text = refs[0].Text
	default:
		text += " … " + noun.In(g.Reports[lead.report].Text)
		refs[0] = g.Ref(lead.report, news.Span{Start: lead.Start, End: noun.End})
	}
	var rest news.Refs
	for _, i := range group {
		if &g.all[i] != lead {
			rest = append(rest, g.Ref(g.all[i].report, g.all[i].Span))
		}
	}
	c := news.Claim{Text: "… " + text, Slight: true, Cites: append(refs, g.InPlace(rest)...)}
	c.Reports, c.Origins, c.Folded = g.voices.Count(append(news.Refs{}, c.Cites...))
	return c, true
}

// nounOf is the word for what figures count, where it stands with the first of
// them, if all use it; nothing if not.
func (g *counting) nounOf(group []int, lead *told) news.Span {
	_, noun, _ := phraseOf(&g.Reports[lead.report], lead.Figure)
	if noun < 0 || lead.noun == "" || slices.ContainsFunc(group, func(i int) bool { return g.all[i].noun != lead.noun }) {
		return news.Span{}
	}
	t := g.Reports[lead.report].Marks.Tokens[noun]
	if table.Stemmed(table.Plain(t.Lemma)) != lead.noun {
		return news.Span{}
	}
	return t.Span
}
