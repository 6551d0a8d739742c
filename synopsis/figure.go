package synopsis

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"synoptic/news"
)

// figures lists the numbers of the story with what they count, those of most
// reports first. Figures are one where value and unit are the same and they
// count the same thing, or where the number is so peculiar that it is the
// same: $28,156. What counts nothing known is left out, and so are "two
// children" of one report and "thousands of people" of any.
func (t *table) figures() []news.Count {
	type key struct {
		value, high float64
		unit, of    string
	}
	at := map[key]int{}
	var counts []news.Count
	for i := range t.reports {
		r := &t.reports[i]
		for _, f := range r.Marks.Figures {
			about := t.counted(i, f)
			if !r.tellsFigure(f, about) {
				continue
			}
			k := key{f.Value, f.High, f.Unit, stemmed(plain(f.Of))}
			if peculiar(f) {
				k.of = ""
			}
			n, ok := at[k]
			if !ok {
				n = len(counts)
				at[k] = n
				counts = append(counts, news.Count{Value: f.Value, High: f.High, Unit: f.Unit, Bound: f.Bound, Text: f.In(r.Text), About: about})
			}
			if len(counts[n].About) < len(about) && len(about) < 60 && len(counts[n].About) <= len(counts[n].Text) {
				counts[n].About = about
			}
			counts[n].Cites = append(counts[n].Cites, t.ref(i, f.Span))
		}
	}
	for n := range counts {
		counts[n].Cites = t.inPlace(counts[n].Cites)
	}
	counts = slices.DeleteFunc(counts, func(c news.Count) bool { return c.Unit == "" && c.Value <= 2 && reportsOf(c.Cites) < 2 })
	slices.SortStableFunc(counts, func(a, b news.Count) int {
		return cmp.Or(cmp.Compare(reportsOf(b.Cites), reportsOf(a.Cites)), cmp.Compare(t.at[a.Cites[0].Report], t.at[b.Cites[0].Report]), cmp.Compare(a.Cites[0].Start, b.Cites[0].Start))
	})
	return append([]news.Count{}, counts...)
}

// tellsFigure says whether a number tells something: it has digits or is a
// small number spelled out, and words tell what it counts.
func (s *sheet) tellsFigure(f news.Figure, about string) bool {
	text := f.In(s.Text)
	if !strings.ContainsAny(text, "0123456789") && sizeOnly(text) {
		return false
	}
	if f.Unit == "year" && about == text && strings.Trim(text, "0123456789") == "" {
		return false // a bare age
	}
	if f.Of != "" || f.Unit != "" && f.Unit != "year" {
		return true
	}
	return f.Unit != "" && len(strings.Fields(about)) > len(strings.Fields(text))
}

// sizeOnly says whether a word tells a size and no number.
func sizeOnly(text string) bool {
	for _, w := range strings.Fields(strings.ToLower(text)) {
		switch w {
		case "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions":
			return true
		}
	}
	return false
}

// peculiar says whether a number has so many digits that are not noughts
// that it will not turn up twice by chance: four, of money three.
func peculiar(f news.Figure) bool {
	digits := len(strings.TrimRight(strings.ReplaceAll(strconv.FormatFloat(f.Value, 'f', -1, 64), ".", ""), "0"))
	money := len(f.Unit) == 3 && strings.ToUpper(f.Unit) == f.Unit
	return digits >= 4 && (f.Value < 1900 || f.Value > 2100) || digits >= 3 && money
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
