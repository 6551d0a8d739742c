package synopsis

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// figures writes the numbers of the story that say what they count, those of
// most reports first, and the grid of them: a row for each thing counted, with
// every value and who gives it. What counts nothing known is left out, and so
// are "two children" of one report, "thousands of people" of any, conversions
// and "the two countries".
func (g *comparison) figures(out *news.Synopsis) {
	c := &counting{comparison: g}
	for i := range g.Reports {
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
	counts := make([]news.Count, 0, len(groups))
	for _, group := range groups {
		counts = append(counts, c.count(group))
	}
	out.Figures, out.Values = counts, c.grid(groups, counts)
	out.Agreed = append(out.Agreed, c.counted(groups, out.Agreed, out.Disputed)...)
}

// counting is a comparison of the numbers of the story, as far as they say what
// they count. A group of figures is their indices.
type counting struct {
	*comparison
	all []told
}

// told lists the figures of a report that say what they count.
func (g *counting) told(report int) []told {
	r := &g.Reports[report]
	var out []told
	for n, f := range r.Marks.Figures {
		k := r.Sentence(f.Start)
		if k < 0 || r.Marks.Sentences[k].Kind != "" || converted(r, n) || !saysNumber(f.In(r.Text)) || knownGroup(r.Text, f) {
			continue
		}
		t := told{Figure: f, report: report, sentence: k, phrase: f.About, noun: table.Stemmed(table.Plain(f.Of)), part: countsPart(r.Text, f)}
		if !strings.HasPrefix(f.Of, "age") {
			sp, noun, ok := phraseOf(r, f)
			if noun >= 0 && properNoun(&r.Marks, noun, f) {
				continue
			}
			t.phrase, t.tells = sp, ok
			if isToll(&t) && f.About.Len() > f.Len() { // reading found the word of toll
				t.phrase = news.Span{Start: min(sp.Start, f.About.Start), End: max(sp.End, f.About.End)}
				t.tells = true
			}
		} else if t.tells = f.Of != "age"; !t.tells {
			continue
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

// count writes the figures of one value; the words are those of the place
// that tells most of what is counted.
func (g *counting) count(group []int) news.Count {
	var refs news.Refs
	for _, i := range group {
		refs = append(refs, g.Ref(g.all[i].report, g.all[i].Span))
	}
	refs = g.InPlace(refs)
	f := g.leadOf(group)
	return news.Count{
		Value: f.Value, High: f.High, Unit: f.Unit, Bound: g.all[group[0]].Bound, Text: refs[0].Text,
		About: f.phrase.In(g.Reports[f.report].Text), Cites: refs,
	}
}

// says is how much the words of a figure tell of what it counts.
func (g *counting) says(f *told) (sum float64) {
	for _, w := range f.words {
		sum += g.Vocab.StemWeight(w)
	}
	return sum + float64(len(f.whole))
}

// grid is the rows of what is counted. Groups of two values are one row where
// they are of one thing, or may be, and no report gives both. A number that
// stands in the words of a row of the same reports has no row of its own.
func (g *counting) grid(groups [][]int, counts []news.Count) []news.Tally {
	rows := []news.Tally{}
	var in [][]int // row -> its groups
	var shown []shownPhrase
	for n, group := range groups {
		lead := g.leadOf(group)
		if slices.ContainsFunc(shown, func(s shownPhrase) bool { return s.holds(lead.report, lead.Span, counts[n].Cites) }) {
			continue
		}
		shown = append(shown, shownPhrase{lead.report, lead.phrase, counts[n].Cites})
		at, kind := -1, otherThings
		if len(in) > mostRows {
			g.limits.Reached("rows of figures", mostRows, 1)
		}
		for k, row := range few(in, mostRows) {
			if p := g.rowOf(groups, row, n); p > kind {
				at, kind = k, p
			}
		}
		amount := news.Amount{Value: counts[n].Text, Text: counts[n].About, Cites: counts[n].Cites}
		if at < 0 {
			in = append(in, []int{n})
			number := lead.In(g.Reports[lead.report].Text)
			rows = append(rows, news.Tally{Of: leftOf(amount.Text, number), By: []news.Amount{amount}})
			continue
		}
		in[at] = append(in[at], n)
		if i := slices.IndexFunc(rows[at].By, func(a news.Amount) bool { return a.Value == amount.Value && a.Text == amount.Text }); i >= 0 {
			by := &rows[at].By[i] // in the same words, but surely of one thing nowhere
			by.Cites = g.InPlace(slices.Concat(by.Cites, amount.Cites))
			continue
		}
		rows[at].By = append(rows[at].By, amount)
		rows[at].Relation = moreApart(rows[at].Relation, kind)
	}
	return rows
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

// shownPhrase is the words of a row, with all who give its number.
type shownPhrase struct {
	report int
	news.Span
	cites news.Refs
}

// holds says whether the words tell the number at a place too, and all who
// give that are those who give their own.
func (s *shownPhrase) holds(report int, at news.Span, refs news.Refs) bool {
	return report == s.report && s.Holds(at) && !slices.ContainsFunc(refs, func(r news.Ref) bool {
		return !slices.ContainsFunc(s.cites, func(o news.Ref) bool { return o.Report == r.Report })
	})
}

// moreApart is the relation of a row that held one and takes a value that
// stands so to one of its own.
func moreApart(had string, kind pairing) string {
	switch {
	case kind == valuesGiven || had == "values_given":
		return "values_given"
	case kind == valuesApart || had == "differ":
		return "differ"
	}
	return ""
}

// rowOf is how a group of figures stands to those of a row, otherThings if a
// report gives both.
func (g *counting) rowOf(groups [][]int, row []int, n int) pairing {
	best := otherThings
	for _, k := range row {
		for _, i := range groups[k] {
			for _, j := range groups[n] {
				if g.all[i].report == g.all[j].report {
					return otherThings
				}
				best = max(best, g.pairOf(&g.all[i], &g.all[j]))
			}
		}
	}
	return best
}

// leftOf is the words of a phrase without its number.
func leftOf(phrase, number string) string {
	before, after, ok := strings.Cut(phrase, number)
	switch before, after = strings.TrimSpace(before), strings.TrimSpace(after); {
	case !ok:
		return phrase
	case before == "" || after == "":
		return before + after
	default:
		return before + " … " + after
	}
}

func tellersOf(all []told, group []int) int {
	seen := map[int]bool{}
	for _, i := range group {
		seen[all[i].report] = true
	}
	return len(seen)
}

// saysNumber says whether the words of a figure are a number and not a size,
// "thousands".
func saysNumber(text string) bool {
	return strings.ContainsAny(text, "0123456789") || !english.SizeOnly(text)
}

// converted says whether the n-th figure is the one before it in another
// unit, told between brackets: 30 miles (48 km).
func converted(s *table.Sheet, n int) bool {
	if n == 0 {
		return false
	}
	f, before := s.Marks.Figures[n], s.Marks.Figures[n-1]
	if f.Unit == "" || f.Unit == before.Unit || before.Unit == "" || before.End >= f.Start {
		return false
	}
	between := strings.TrimSpace(s.Text[before.End:f.Start])
	return strings.HasSuffix(between, "(") && len(strings.Fields(between)) <= 3
}

// knownGroup says whether a number of a text only names again those told before:
// the two countries, these three.
func knownGroup(text string, f news.Figure) bool {
	if f.Unit != "" || f.Value > 10 || f.Rule == "toll" {
		return false
	}
	switch before := strings.Fields(strings.ToLower(text[max(0, f.Start-12):f.Start])); {
	case len(before) == 0:
		return false
	default:
		return knowns[before[len(before)-1]]
	}
}

var knowns = english.Set("the these those both", english.Possessives)

// properNoun says whether the noun a number stands with, a token of its report,
// is a name: 60 Minutes.
// Names of many people are none: five Republicans.
func properNoun(m *news.Marks, noun int, f news.Figure) bool {
	t := m.Tokens[noun]
	if f.Unit != "" || t.Tag != "PROPN" || f.Holds(t.Span) {
		return false
	}
	if f.Value >= firstYear && f.Value < lastYear && f.Len() == len("2000") {
		return true
	}
	return t.Fine != "NNPS" || slices.ContainsFunc(m.Names, func(n news.Name) bool { return n.Start <= f.Start && f.End <= n.End })
}

// Numbers that a name has for its year.
const firstYear, lastYear = 1900, 2100

// peculiar says whether a number has so many digits that are not noughts
// that it will not turn up twice by chance: four, of money three.
func peculiar(f news.Figure) bool {
	digits := len(strings.TrimRight(strings.ReplaceAll(strconv.FormatFloat(f.Value, 'f', -1, 64), ".", ""), "0"))
	return digits >= 4 && (f.Value < firstYear || f.Value > lastYear) || digits >= 3 && money(f)
}

// money says whether the unit of a figure is a code of money.
func money(f news.Figure) bool { return len(f.Unit) == 3 && strings.ToUpper(f.Unit) == f.Unit }
