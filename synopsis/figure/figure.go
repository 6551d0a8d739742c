// Package figure puts the numbers of a story that say what they count together:
// those of one value, the values of one thing, and lines that several tell. What
// the figures of a report are, reading has found; whether two differ, a dispute says.
package figure

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/claim"
	"synoptic/synopsis/dispute"
	"synoptic/synopsis/table"
	"synoptic/synopsis/voice"
)

// Figures is what the numbers of a story tell: those that say what they count, the
// grid of them, and lines for those that several origins give and no line tells.
type Figures struct {
	Counts []news.Count
	Rows   []news.Tally
	Lines  []news.Claim
}

// Of writes the numbers of the story that say what they count, those of
// most reports first, and the grid of them: a row for each thing counted, with
// every value and who gives it. What counts nothing known is left out, and so
// are "two children" of one report, "thousands of people" of any, conversions
// and "the two countries".
func Of(voices *voice.Voices, story *claim.Story, limits *table.Limits, lines []news.Claim, disputes []news.Dispute) Figures {
	c := &counting{Table: voices.Table, voices: voices, story: story, limits: limits}
	for i := range c.Reports {
		c.all = append(c.all, c.told(i)...)
	}
	groups := c.ofOneValue()
	tellers := make(map[int]int, len(groups)) // first figure -> reports that give its number
	for _, group := range groups {
		tellers[group[0]] = tellersOf(c.all, group)
	}
	slices.SortStableFunc(groups, func(a, b []int) int {
		return cmp.Or(cmp.Compare(tellers[b[0]], tellers[a[0]]), cmp.Compare(a[0], b[0]))
	})
	counts, shown := make([]news.Count, len(groups)), make([]shownPhrase, len(groups))
	for n, group := range groups {
		counts[n], shown[n] = c.count(group)
	}
	return Figures{counts, c.grid(groups, counts, shown), c.counted(groups, lines, disputes)}
}

// counting is a comparison of the numbers of the story, as far as they say what
// they count. A group of figures is their indices.
type counting struct {
	*table.Table
	voices *voice.Voices
	story  *claim.Story
	limits *table.Limits
	all    []told
}

// told lists the figures of a report that say what they count.
func (g *counting) told(report int) []told {
	r := &g.Reports[report]
	var out []told
	for n, f := range r.Marks.Figures {
		k := r.Sentence(f.Start)
		if k < 0 || r.Marks.Sentences[k].Kind != "" || converted(r, n) || !saysNumber(f.In(r.Text)) || knownGroup(r.Text, f) || countsNothing[f.Of] || programme(r.Text, f) {
			continue
		}
		t := told{Figure: f, report: report, sentence: k, phrase: f.About, clause: f.About, short: f.About, noun: table.Stemmed(table.Plain(f.Of)), part: countsPart(r.Text, f), recent: sinceFirst(r.Text, f)}
		if !strings.HasPrefix(f.Of, "age") {
			w, noun, ok := wordsOf(r, f)
			if noun >= 0 && properNoun(&r.Marks, noun, f) {
				continue
			}
			t.phrase, t.clause, t.short, t.tells = w.whole, w.clause, w.short, ok
			if isToll(&t) && f.About.Len() > f.Len() { // reading found the word of toll
				t.phrase = news.Span{Start: min(t.phrase.Start, f.About.Start), End: max(t.phrase.End, f.About.End)}
				t.tells = true
			}
		} else if t.tells = f.Of != "age"; !t.tells {
			continue
		}
		if g.denied(&t) || g.tellsDenied(&t) && !dispute.Denies(t.phrase.In(r.Text)) {
			continue // not as simple as 23 million people: no report says so
		}
		g.know(&t)
		out = append(out, t)
	}
	return out
}

// know fills what the phrase of a figure tells.
func (g *counting) know(t *told) {
	r := &g.Reports[t.report]
	for _, w := range r.In(t.phrase) {
		if !t.Holds(w.Span) && w.Stem >= 0 && !w.Named && g.Weight(w) > table.LightWord && !slices.Contains(t.words, w.Stem) {
			t.words = append(t.words, w.Stem)
		}
	}
	for _, n := range r.Marks.Names {
		if t.phrase.Holds(n.Span) {
			t.whole = append(t.whole, g.Name(n.Name))
		}
	}
}

// number is what figures that may be of one value have in common.
type number struct {
	value, high float64
	unit, bound string
}

// Of one number in a story so many things that it counts, so many places that
// count one, and so many rows of the grid are looked through for the figure at
// hand; of more, it stands alone.
const mostOfNumber, mostRows = 200, 400

// ofOneValue groups the figures that give one number of one thing.
func (g *counting) ofOneValue() [][]int {
	var groups [][]int
	of := map[number][]int{} // its groups
	for i := range g.all {
		n := number{g.all[i].Value, g.all[i].High, g.all[i].Unit, boundOf(&g.all[i])}
		held := of[n]
		if len(held) > mostOfNumber {
			g.limits.Reached("figures of one number", mostOfNumber, 1)
		}
		at := slices.IndexFunc(few(held, mostOfNumber), func(k int) bool {
			return slices.ContainsFunc(few(groups[k], mostOfNumber), func(j int) bool { return g.oneFigure(&g.all[i], &g.all[j]) })
		})
		if at < 0 {
			of[n] = append(held, len(groups))
			groups = append(groups, []int{i})
		} else {
			groups[held[at]] = append(groups[held[at]], i)
		}
	}
	return slices.DeleteFunc(groups, func(group []int) bool {
		f := g.leadOf(group)
		return !f.tells || f.Unit == "" && f.Value <= 2 && f.Value > 0 && tellersOf(g.all, group) < 2 && !isToll(f)
	})
}

// few is the first of a list.
func few[T any](list []T, most int) []T { return list[:min(len(list), most)] }

// oneFigure says whether two figures of one number are of one thing; in one
// report the same noun is enough.
func (g *counting) oneFigure(a, b *told) bool {
	if a.report == b.report {
		return sameBound(a, b) && (a.noun == b.noun || peculiar(a.Figure))
	}
	return g.pairOf(a, b) == oneValue
}

// count writes the figures of one value, with the words that all who give it tell of
// what is counted, and where those stand.
func (g *counting) count(group []int) (news.Count, shownPhrase) {
	f, words, who := g.worded(group)
	var refs news.Refs
	for _, i := range who {
		refs = append(refs, g.Ref(g.all[i].report, g.all[i].Span))
	}
	refs = g.InPlace(refs)
	return news.Count{
		Value: f.Value, High: f.High, Unit: f.Unit, Bound: g.all[group[0]].Bound, Text: refs[0].Text,
		About: words.In(g.Reports[f.report].Text), Cites: refs,
	}, shownPhrase{f.report, words, refs}
}

// says is how much the words of a figure tell of what it counts.
func (g *counting) says(f *told) (sum float64) {
	for _, w := range f.words {
		sum += g.Vocab.StemWeight(w)
	}
	return sum + float64(len(f.whole))
}

// leadOf is the figure of a group that tells most of what is counted.
func (g *counting) leadOf(group []int) *told {
	best := &g.all[group[0]]
	for _, i := range group {
		if g.all[i].tells && (!best.tells || g.says(&g.all[i]) > g.says(best)) {
			best = &g.all[i]
		}
	}
	return best
}

func tellersOf(all []told, group []int) int {
	seen := map[int]bool{}
	for _, i := range group {
		seen[all[i].report] = true
	}
	return len(seen)
}
