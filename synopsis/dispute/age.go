package dispute

import (
	"slices"
	"strconv"
	"strings"
	"time"

	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
)

// ages are the answers to how old somebody is. Reports that lie far apart may
// tell of two ages of one person.
func (g *inquiry) ages() []answer {
	var out []answer
	for r := range g.Reports {
		for k := range g.story.Sentences[r] {
			s := &g.story.Sentences[r][k]
			for n := range s.Items {
				it := &s.Items[n]
				if it.Kind != stated.Number || it.Figure.Unit != "year" || !strings.HasPrefix(it.Figure.Of, "age") || it.Figure.High > 0 {
					continue
				}
				if who := agedOne(g.People, s, n); who != "" {
					out = append(out, answer{
						kind: "number", question: "number year age of " + who, value: strconv.FormatFloat(it.Figure.Value, 'g', -1, 64) + " ",
						report: r, words: it.Span, cite: it.Span, about: s.Span,
					})
				}
			}
		}
	}
	if longRun(g.Reports) {
		return nil
	}
	least := map[string]float64{} // of the ages that each is told to be of
	for _, a := range out {
		if v, met := least[a.question]; !met || years(a) < v {
			least[a.question] = years(a)
		}
	}
	return slices.DeleteFunc(out, func(a answer) bool { return years(a)-least[a.question] > farAges })
}

// years is the age that an answer tells.
func years(a answer) float64 {
	v, _ := strconv.ParseFloat(strings.TrimSpace(a.value), 64)
	return v
}

// farAges is how many years apart two ages are of two people.
const farAges = 9

// agedOne is whose age item n of a sentence is, "" if nobody's who is named: the
// name beside it, or that of whom the noun it stands with tells.
func agedOne(people table.People, s *stated.Sentence, n int) string {
	if _, name, ok := strings.Cut(s.Items[n].Figure.Of, " of "); ok {
		return table.BareName(people.KnownAs(name))
	}
	for c := range s.Items {
		if o := &s.Items[c]; o.Up == n && o.Kind == stated.Name && o.Class == "person" && o.Rel == "nsubj" {
			return table.BareName(o.Who) // he was 22 years old
		}
	}
	for k, steps := s.Items[n].Up, 0; k >= 0 && steps < agedReach; k, steps = s.Items[k].Up, steps+1 {
		it := &s.Items[k]
		if it.Kind == stated.Name && it.Class == "person" {
			return table.BareName(it.Who)
		}
		if it.Kind != stated.Word || it.Predicate {
			return ""
		}
		for c := range s.Items {
			if o := &s.Items[c]; o.Up == k && o.Kind == stated.Name && o.Class == "person" && (o.Rel == "appos" || o.Rel == "flat") {
				return table.BareName(o.Who)
			}
		}
	}
	return ""
}

// agedReach is how many steps from an age the name of whom it is of stands.
const agedReach = 2

// longRun says whether the reports of a story span so many days that somebody
// may have grown older meanwhile.
func longRun(reports []table.Sheet) bool {
	first, last := "", ""
	for i := range reports {
		if d := string(reports[i].Published.Date); d != "" {
			if first == "" || d < first {
				first = d
			}
			last = max(last, d)
		}
	}
	a, errA := time.Parse(time.DateOnly, first)
	b, errB := time.Parse(time.DateOnly, last)
	return errA == nil && errB == nil && b.Sub(a) > longestRun
}

// longestRun is how long a story may run for an age to be one.
const longestRun = 60 * 24 * time.Hour
