package figure

import (
	"slices"
	"strings"

	"synoptic/news"
)

// grid is the rows of what is counted. Groups of two values are one row where
// they are of one thing, or may be, and no report gives both. A number that
// stands in the words of a row of the same reports has no row of its own.
func (g *counting) grid(groups [][]int, counts []news.Count, words []shownPhrase) []news.Tally {
	rows := []news.Tally{}
	var in [][]int // row -> its groups
	var shown []shownPhrase
	for n, group := range groups {
		lead := g.leadOf(group)
		if slices.ContainsFunc(shown, func(s shownPhrase) bool { return s.holds(lead.report, lead.Span, counts[n].Cites) }) {
			continue
		}
		shown = append(shown, words[n])
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
