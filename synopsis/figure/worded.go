package figure

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	stated "synoptic/synopsis/statement"
)

// worded is the figure of a group, with the words around it, that tells most of what is
// counted and no more than all who give the number tell: another number, a day or a name
// that one of them has not is not his. Where they share no more, it is the number with
// its noun; where that tells nothing, as twenty minutes do, the words of the first, and
// those of the group who tell them.
func (g *counting) worded(group []int) (f *told, words news.Span, who []int) {
	members := slices.Clone(group)
	slices.SortStableFunc(members, func(a, b int) int {
		x, y := &g.all[a], &g.all[b]
		return cmp.Or(cmp.Compare(truth(y.tells), truth(x.tells)), cmp.Compare(g.says(y), g.says(x)))
	})
	for _, way := range [...]func(*told) news.Span{
		func(f *told) news.Span { return f.phrase }, func(f *told) news.Span { return f.clause }, func(f *told) news.Span { return f.short },
	} {
		for _, i := range members {
			if f, words := &g.all[i], way(&g.all[i]); g.saysWhat(f, words) && len(g.tellers(group, f, words)) == len(group) {
				return f, words, group
			}
		}
	}
	f = g.leadOf(group)
	return f, f.phrase, g.tellers(group, f, f.phrase)
}

// saysWhat says whether words around a figure tell what it counts: more than the number
// and a unit of time or a sign.
func (g *counting) saysWhat(f *told, words news.Span) bool {
	if !f.tells {
		return false
	}
	if words != f.short || words == f.phrase {
		return true
	}
	if f.Unit == "" {
		return strings.Contains(words.In(g.Reports[f.report].Text), " ")
	}
	return f.Unit != "percent" && !timeUnits[f.Unit] && slices.ContainsFunc(g.Reports[f.report].Marks.Tokens, func(t news.Token) bool {
		return words.Holds(t.Span) && !f.Holds(t.Span) && (t.Tag == "NOUN" || t.Tag == "PROPN" || t.Tag == "VERB")
	})
}

func truth(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// tellers are the figures of a group whose reports tell what stands in words around one
// of them: every name, number and time, and most of the rest.
func (g *counting) tellers(group []int, f *told, words news.Span) []int {
	st := g.story.At(f.report, f.Start)
	return slices.DeleteFunc(slices.Clone(group), func(i int) bool {
		o := &g.all[i]
		return o.report != f.report && (st == nil || !g.retold(st, f, o, words))
	})
}

// retold says whether the report of figure o tells what stands in words around figure f.
func (g *counting) retold(st *stated.Sentence, f, o *told, words news.Span) bool {
	had, all := 0.0, 0.0
	for k := range st.Items {
		it := &st.Items[k]
		if it.Light || it.Pronoun || !words.Holds(it.Span) || it.Span.Overlaps(f.Span) || stated.Anybody(it.Lemma) || isToll(f) && it.Kind == stated.Word && tollWords[it.Lemma] {
			continue
		}
		all += it.Weight
		switch held := g.holds(o, it); {
		case held:
			had += it.Weight
		case it.Kind != stated.Word:
			return false
		}
	}
	return had >= mostHeld*all
}

// mostHeld is the share of the words around a figure that a report must have that gives
// it too; tollWords are those by which a toll is told, in one way or another.
const mostHeld = .6

var tollWords = english.Set(`toll kill die dead death injure wound hurt lose life body victim rise climb stand`)

// holds says whether the report of a figure tells an item: a number or time in the
// figure's sentence, anything else anywhere.
func (g *counting) holds(f *told, it *stated.Item) bool {
	if it.Kind != stated.Number && it.Kind != stated.Moment {
		return g.story.Holds(f.report, it)
	}
	st := g.story.At(f.report, f.Start)
	return st != nil && slices.ContainsFunc(st.Items, func(o stated.Item) bool { return o.Kind == it.Kind && o.Key == it.Key })
}
