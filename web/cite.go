package web

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
)

// citeView is a place in a report with what stands around it. Copies that have
// the same words around the same place are one, under all their names.
type citeView struct {
	Who                      []tellerView
	Day, Original            string
	Part                     bool   // tells less than the line
	Lacks                    string // the words of the line that it lacks
	Before, Text, After      string
	report, sentence, behind int // the place, and how far behind the surest
}

// cites are the places that a line opens to, the most supportive first: the
// one it is worded by, then who says all of it, then who says less, the least
// lacking first. One paragraph is shown once.
func (b *builder) cites(words string, whole news.Refs, partly []news.Partial) (shown []citeView, rest []tellerView) {
	var all []citeView
	for _, r := range whole {
		all = b.add(all, r, words, nil)
	}
	for _, p := range partly {
		all = b.add(all, p.Ref, words, &p)
	}
	slices.SortStableFunc(all, func(x, y citeView) int { return cmp.Or(x.behind-y.behind, x.report-y.report) })
	for _, c := range all[min(len(all), b.room.wordings):] {
		rest = append(rest, c.Who...)
	}
	shown = all[:min(len(all), b.room.wordings)]
	for i := range shown {
		a := b.s.Reports[shown[i].report]
		shown[i].Who, shown[i].Day = fewer(shown[i].Who), Published(a.Published)
		if b.around > 0 || !b.whole[shown[i].report] { // else the report has it, to which the name leads
			shown[i].Original = SafeURL(string(a.URL))
		}
	}
	return shown, fewer(rest)
}

// fewer are as many tellers as are named, and how many there are beyond.
func fewer(all []tellerView) []tellerView {
	if n := len(all) - mostTellers; n > 0 {
		return append(all[:mostTellers:mostTellers], tellerView{Name: Say("more", n)})
	}
	return all
}

// Steps behind the surest place, before what a partial one lacks is counted.
const (
	behindWording = 1
	behindWhole   = 1 << 10
)

func (b *builder) add(all []citeView, r news.Ref, words string, part *news.Partial) []citeView {
	i, shown := b.at[r.Report]
	if !shown {
		return all
	}
	c := b.cite(i, r)
	switch {
	case part != nil:
		c.Part, c.Lacks, c.behind = true, part.Lacks, behindWhole+len(part.Lacks)
	case words != "" && !strings.Contains(r.Text, strings.Trim(words, "…. ")):
		c.behind = behindWording
	}
	for n := range all {
		switch o := &all[n]; {
		case o.report == c.report && (o.sentence == c.sentence || part != nil):
			return all // its paragraph stands there already, or all of the line
		case o.Before == c.Before && o.Text == c.Text && o.After == c.After:
			o.Who = append(o.Who, c.Who...)
			return all
		}
	}
	return append(all, c)
}

func (b *builder) cite(i int, r news.Ref) citeView {
	a := b.s.Reports[i]
	n := sentenceAt(a.Sentences, r.Start)
	c := citeView{
		Who: []tellerView{{b.names[i], b.sentence(i, n), i}}, Text: r.Text, report: i, sentence: n,
	}
	if len(a.Sentences) == 0 || r.End > len(a.Text) || r.Start > r.End {
		return c
	}
	last := sentenceAt(a.Sentences, max(r.End-1, r.Start))
	from := a.Sentences[max(n-b.around, 0)].Start
	to := a.Sentences[min(last+b.around, len(a.Sentences)-1)].End
	if from < r.Start {
		c.Before = closed(a.Text[from:r.Start])
	}
	if to > r.End {
		c.After = closed(a.Text[r.End:to])
	}
	return c
}

// closed is text whose paragraphs follow each other without a gap.
func closed(text string) string {
	for strings.Contains(text, "\n\n") {
		text = strings.ReplaceAll(text, "\n\n", "\n")
	}
	return text
}

// sentenceAt is the number of the sentence a byte stands in, or of the one
// before it.
func sentenceAt(list []news.Span, at int) int {
	i, found := slices.BinarySearchFunc(list, at, func(s news.Span, at int) int { return s.Start - at })
	if !found {
		i--
	}
	return max(i, 0)
}
