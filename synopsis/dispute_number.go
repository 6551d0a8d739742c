package synopsis

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"synoptic/news"
)

// numberLeast is how likely two units must say the same for their numbers to
// be set against each other.
const numberLeast = 0.5

// numbers finds figures that count the same thing differently in units that
// say the same, tolls that reports give in their first lines, and ages of one
// person.
func (u *units) numbers() []answer {
	out := u.alignedNumbers()
	out = append(out, u.tolls()...)
	return append(out, u.ages()...)
}

// alignedNumbers sets the figures of likely units against each other.
func (u *units) alignedNumbers() []answer {
	figures, ks := u.figuresOf(), u.kinds()
	var out []answer
	for _, e := range u.near {
		if e.p < numberLeast {
			continue
		}
		for _, i := range few(u.wordings[e.a]) {
			for _, j := range few(u.wordings[e.b]) {
				if u.parts[i].report != u.parts[j].report && len(figures[i]) > 0 && len(figures[j]) > 0 {
					out = append(out, u.clash(ks, i, j, figures[i], figures[j])...)
				}
			}
		}
	}
	return out
}

// figuresOf are the figures that stand in each part.
func (u *units) figuresOf() [][]news.Figure {
	out := make([][]news.Figure, len(u.parts))
	for i := range u.parts {
		p := &u.parts[i]
		fs := u.reports[p.report].Marks.Figures
		from, _ := slices.BinarySearchFunc(fs, p.Start, func(f news.Figure, at int) int { return f.Start - at })
		for _, f := range fs[from:] {
			if f.Start >= p.End {
				break
			}
			out[i] = append(out[i], f)
		}
	}
	return out
}

// clash is the answers of two parts whose figures count one thing and cannot
// both be right. A figure that has its equal in the other part is at rest.
func (u *units) clash(ks kinds, i, j int, a, b []news.Figure) []answer {
	var out []answer
	if len(a) > manyFigures || len(b) > manyFigures {
		return nil
	}
	for _, f := range a {
		for _, g := range b {
			if counts(f, g) && u.exact(i, f) && u.exact(j, g) && !met(f, b) && !met(g, a) && !u.ofOthers(i, j, f, g) &&
				!ks.listed(u.parts[i].report, f) && !ks.listed(u.parts[j].report, g) {
				x, y := u.numbered(i, f, f), u.numbered(j, g, f)
				x.with, y.with = y.place(), x.place()
				out = append(out, x, y)
			}
		}
	}
	if len(out) > 2 || len(out) > 0 && u.otherTime(&slot{part: i}, &slot{part: j}) {
		return nil
	}
	return out
}

// manyFigures is how many figures a part may hold before it is a list of
// which any two may be taken for one.
const manyFigures = 2

// exact says whether a figure of part i is a number, and not one of some of
// several: others, several.
func (u *units) exact(i int, f news.Figure) bool {
	text := u.reports[u.parts[i].report].Text
	if subset(whole(f).In(text)) {
		return false
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(f.In(text)), func(r rune) bool { return r == ' ' || r == '-' }) {
		if _, ok := numerals[w]; ok || strings.ContainsAny(w, "0123456789") || manyWords[w] {
			return true
		}
	}
	return false
}

var manyWords = wordSet(`hundred thousand million billion trillion dozen`)

// met says whether one of the figures counts what f counts and may be equal.
func met(f news.Figure, others []news.Figure) bool {
	for _, g := range others {
		if counts(f, g) && mayEqual(f, g) {
			return true
		}
	}
	return false
}

// ofOthers says whether the clauses of two figures name different doers.
func (u *units) ofOthers(i, j int, f, g news.Figure) bool {
	a, b := u.doerOf(i, f), u.doerOf(j, g)
	return a != "" && b != "" && !u.same(a, b)
}

// doerOf is who, by name, does what the clause of a figure tells.
func (u *units) doerOf(i int, f news.Figure) string {
	name := ""
	for _, c := range u.clausesIn(&u.parts[i]) {
		if c.VerbSpan.Start < f.Start && c.Subject != nil {
			name = c.Subject.Name
		}
	}
	return name
}

// numbered is a figure of part i as an answer to the question of figure q.
func (u *units) numbered(i int, f, q news.Figure) answer {
	p := &u.parts[i]
	question := numberWord(q) + " " + q.Unit + " " + headKey(q)
	if tollWords[q.Of] && q.Unit == "" {
		question = "toll " + q.Of
	}
	return answer{
		kind: "number", question: question, value: valueKey(f),
		report: p.report, words: whole(f), cite: p.Span, about: p.Span,
	}
}

// numberWord is the first word of the question a figure answers.
func numberWord(f news.Figure) string {
	if len(f.Unit) == 3 && strings.ToUpper(f.Unit) == f.Unit {
		return "money"
	}
	return "number"
}

// whole is a figure with the words that tell what it counts.
func whole(f news.Figure) news.Span {
	if f.About.Holds(f.Span) {
		return f.About
	}
	return f.Span
}

// headKey is the last word of what a figure counts, as it is compared.
func headKey(f news.Figure) string {
	words := strings.Fields(plain(f.Of))
	if len(words) == 0 {
		return ""
	}
	key := wordKey(words[len(words)-1])
	if c, ok := paraphrases()[key]; ok {
		return c
	}
	return key
}

func valueKey(f news.Figure) string { return strconv.FormatFloat(f.Value, 'g', -1, 64) }

// counts says whether two figures count the same thing.
func counts(f, g news.Figure) bool {
	if f.Unit != g.Unit || f.Unit == "year" && (f.Of == "") != (g.Of == "") {
		return false
	}
	if vague(f) || vague(g) {
		return false
	}
	h := headKey(f)
	return h == headKey(g) && (h != "" || f.Unit != "")
}

// vague says whether a figure is a mere one, or no number at all: several.
func vague(f news.Figure) bool {
	return f.Unit == "" && f.Value <= 1 || f.Bound == "about" && f.High > 0
}

// mayEqual says whether two figures may be the same number told with more or less
// care: equal, one within the rounding or the bound of the other.
func mayEqual(f, g news.Figure) bool {
	if f.Unit != g.Unit {
		return false
	}
	a, b := reach(f), reach(g)
	return a[0] <= b[1] && b[0] <= a[1]
}

// reach is the least and greatest number a figure may stand for.
func reach(f news.Figure) [2]float64 {
	low, high := f.Value, math.Max(f.Value, f.High)
	slack := rounding(f.Value)
	switch f.Bound {
	case "about":
		slack = math.Max(slack, 0.15*math.Abs(f.Value))
	case "at least", "more than":
		return [2]float64{low - slack, 1.5 * high}
	case "at most", "less than":
		return [2]float64{low / 1.5, high + slack}
	}
	return [2]float64{low - slack, high + slack}
}

// rounding is half of the last digit that a round number gives: 300,000 may
// be 340,000, but 27 is 27.
func rounding(v float64) float64 {
	if v < 100 || v != math.Trunc(v) {
		return 0
	}
	unit := 1.0
	for math.Mod(v, unit*10) == 0 {
		unit *= 10
	}
	if unit == 1 {
		return 0
	}
	return unit / 2
}

// sortedKeys are the keys of a map in order.
func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// subset says whether the words count some of several: three others, two more.
func subset(words string) bool {
	ws := strings.Fields(strings.ToLower(words))
	for i, w := range ws[:min(len(ws), 2)] {
		switch w {
		case "others", "other", "another", "additional", "further":
			return true
		case "more":
			return i+1 == len(ws) || ws[i+1] != "than"
		}
	}
	return false
}

// ages sets the ages that reports give for one person against each other.
func (u *units) ages() []answer {
	var out []answer
	for i := range u.reports {
		if u.echo[i] != nobody {
			continue
		}
		for _, f := range u.reports[i].Marks.Figures {
			name, ok := strings.CutPrefix(f.Of, "age of ")
			if !ok || f.Unit != "year" {
				continue
			}
			out = append(out, answer{kind: "number", question: "age " + bareName(u.name(name)), value: valueKey(f), report: i, words: f.Span, cite: u.around(i, f.Span), about: u.around(i, f.Span)})
		}
	}
	return out
}
