package synopsis

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// figures lists the numbers of the story with what they count, those of most
// reports first. Figures are one where value, unit and the thing counted are
// the same; a number that counts nothing known is left out.
func (t *table) figures() []news.Count {
	type key struct {
		value, high float64
		unit, of    string
	}
	at := map[key]int{}
	counts := []news.Count{}
	for i := range t.reports {
		r := &t.reports[i]
		for _, f := range r.Marks.Figures {
			if f.Of == "" && f.Unit == "" {
				continue
			}
			k := key{f.Value, f.High, f.Unit, stemmed(plain(f.Of))}
			n, ok := at[k]
			if !ok {
				n = len(counts)
				at[k] = n
				counts = append(counts, news.Count{Value: f.Value, High: f.High, Unit: f.Unit, Bound: f.Bound, Text: f.In(r.Text), About: t.counted(i, f)})
			}
			counts[n].Cites = t.inPlace(append(counts[n].Cites, t.ref(i, f.Span)))
		}
	}
	slices.SortStableFunc(counts, func(a, b news.Count) int {
		return cmp.Or(cmp.Compare(reportsOf(b.Cites), reportsOf(a.Cites)), cmp.Compare(t.at[a.Cites[0].Report], t.at[b.Cites[0].Report]), cmp.Compare(a.Cites[0].Start, b.Cites[0].Start))
	})
	return counts
}

// counted is the words that tell what the figure counts.
func (t *table) counted(i int, f news.Figure) string {
	if f.About.Len() > 0 {
		return f.About.In(t.reports[i].Text)
	}
	return f.Of
}

// reportsOf counts the reports of refs that stand in order of report.
func reportsOf(refs news.Refs) int {
	n := 0
	for i, r := range refs {
		if i == 0 || refs[i-1].Report != r.Report {
			n++
		}
	}
	return n
}
