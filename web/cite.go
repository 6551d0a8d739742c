package web

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
)

// citeView is a place in a report with what stands around it.
type citeView struct {
	Letter, Outlet, Anchor, URL string
	Before, Text, After         string
}

// around is how many sentences stand on either side of a cite.
const around = 2

// cites are refs in order of the reports' letters.
func (b *builder) cites(refs news.Refs) []citeView {
	var out []citeView
	for _, r := range refs {
		if i, shown := b.at[r.Report]; shown {
			out = append(out, b.cite(b.s.Reports[i], r))
		}
	}
	slices.SortStableFunc(out, func(x, y citeView) int { return byLetter(x.Letter, y.Letter) })
	return out
}

func (b *builder) cite(a news.Account, r news.Ref) citeView {
	c := citeView{Letter: a.Letter, Outlet: outlet(a), URL: SafeURL(string(a.URL)), Text: r.Text}
	n := sentenceAt(a.Sentences, r.Start)
	c.Anchor = b.anchor(a.Letter, n)
	if len(a.Sentences) == 0 || r.End > len(a.Text) || r.Start > r.End {
		return c
	}
	last := sentenceAt(a.Sentences, max(r.End-1, r.Start))
	from := a.Sentences[max(n-around, 0)].Start
	to := a.Sentences[min(last+around, len(a.Sentences)-1)].End
	if from < r.Start {
		c.Before = a.Text[from:r.Start]
	}
	if to > r.End {
		c.After = a.Text[r.End:to]
	}
	return c
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

// lettersOf are the reports of some cites, each once, in order.
func lettersOf(cites []citeView) string {
	var out []string
	for _, c := range cites {
		if !slices.Contains(out, c.Letter) {
			out = append(out, c.Letter)
		}
	}
	slices.SortFunc(out, byLetter)
	return strings.Join(out, " ")
}

// byLetter is the order a, b, ... z, aa, ab.
func byLetter(a, b string) int {
	return cmp.Or(len(a)-len(b), strings.Compare(a, b))
}
