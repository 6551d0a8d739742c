package dispute

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// update says whether the greater number stands only in reports later than all
// that give the lesser: then it is news and no contradiction. Where it is not
// sure that they count one thing it must be a count that grows: a toll, or more
// than so many.
func (g *inquiry) update(d news.Dispute, answers []answer) bool {
	if answers[0].question == "toll aboard" {
		return false // they do not become more
	}
	if strings.HasPrefix(answers[0].question, "status ") {
		return g.doneSince(answers)
	}
	if !strings.HasPrefix(answers[0].question, "toll ") && !strings.HasPrefix(answers[0].question, "number ") || strings.HasPrefix(answers[0].question, "number year age") || d.Relation != "differ" && !slices.ContainsFunc(answers, grows) || slices.ContainsFunc(answers, func(a answer) bool { return a.rough }) {
		return false
	}
	sure := slices.DeleteFunc(slices.Clone(answers), func(a answer) bool { return g.Reports[a.report].Published.Precision == "about" })
	return g.moved(sure) || len(sure) < len(answers) && !g.dated(sure) && g.moved(answers)
}

// moved says whether the values of answers come in the order of the days of their
// reports: the greater later, or of what falls as it is found the lesser.
func (g *inquiry) moved(answers []answer) bool {
	first, last := map[float64]string{}, map[float64]string{}
	var values []float64
	for _, a := range answers {
		number, _, _ := strings.Cut(a.value, " ")
		v, err := strconv.ParseFloat(number, 64)
		date := string(g.Reports[a.report].Published.Date)
		if err != nil || date == "" {
			return false
		}
		if _, ok := first[v]; !ok {
			values = append(values, v)
			first[v] = date
		}
		first[v], last[v] = min(first[v], date), max(last[v], date)
	}
	slices.Sort(values)
	if inOrder(values, first, last) {
		return true
	}
	slices.Reverse(values)
	return len(answers) > 0 && answers[0].question == "toll missing" && inOrder(values, first, last)
}

// inOrder says whether each of several values is told first after the one before it was
// told last.
func inOrder(values []float64, first, last map[float64]string) bool {
	for i := 1; i < len(values); i++ {
		if first[values[i]] <= last[values[i-1]] {
			return false
		}
	}
	return len(values) > 1
}

// dated says whether two answers with other values are of reports of other days.
func (g *inquiry) dated(answers []answer) bool {
	return slices.ContainsFunc(answers, func(a answer) bool {
		return a.value != answers[0].value && g.Reports[a.report].Published.Date != g.Reports[answers[0].report].Published.Date
	})
}

// doneSince says whether what was done is told only by reports of later days than
// all that tell it as yet to be done.
func (g *inquiry) doneSince(answers []answer) bool {
	fact := strconv.Itoa(int(statement.Fact))
	first, last := "", ""
	for _, a := range answers {
		date := string(g.Reports[a.report].Published.Date)
		switch {
		case date == "":
			return false
		case a.value != fact:
			last = max(last, date)
		case first == "" || date < first:
			first = date
		}
	}
	return first > last && last != ""
}

// toldAt is the first day on which a side is told.
func (g *inquiry) toldAt(s news.Side) string {
	first := ""
	for _, c := range s.Cites {
		if d := string(g.Reports[g.At[c.Report]].Published.Date); first == "" || d < first {
			first = d
		}
	}
	return first
}

// grows says whether an answer is a count that grows.
func grows(a answer) bool {
	return strings.HasPrefix(a.question, "toll ") || strings.HasSuffix(a.question, " killed") || strings.HasSuffix(a.question, " injured") ||
		strings.HasSuffix(a.question, " missing") || strings.HasSuffix(a.value, " more than") || strings.HasSuffix(a.value, " at least")
}

// byNumber puts the sides of a toll that moved in the order of their numbers: the day of
// a report that has none is a guess.
func (g *inquiry) byNumber(sides []news.Side, answers []answer) {
	if !strings.HasPrefix(answers[0].question, "toll ") {
		return
	}
	of := map[string]float64{}
	for _, a := range answers {
		number, _, _ := strings.Cut(a.value, " ")
		of[a.words.In(g.Reports[a.report].Text)], _ = strconv.ParseFloat(number, 64)
	}
	slices.SortStableFunc(sides, func(a, b news.Side) int {
		if answers[0].question == "toll missing" {
			a, b = b, a
		}
		return cmp.Compare(of[a.Value], of[b.Value])
	})
}
