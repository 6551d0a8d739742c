package own

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"synoptic"
	"synoptic/cmd/measure/score"
	"synoptic/news"
)

// frame is one fact of an invented event, told in many ways: with the values that
// one place in it may have ({V}), in states that exclude each other, or as pairs of
// sentences that are both true.
type frame struct {
	Frame, Kind, Context string
	Values               []any
	Phrasings            []string
	States               map[string][]string
	Pairs                [][2]string
}

// frames scores two reports that tell a fact in other words: with one value, whether
// they are said to agree; with two, whether the two are set against each other; and
// how often what is true together is.
func frames() ([]score.Row, error) {
	all, err := lines[frame]("frames")
	if err != nil {
		return nil, err
	}
	var agree, differ, states, apart, peace told
	for _, f := range all {
		for i, p := range f.Phrasings {
			q := f.Phrasings[(i+1)%len(f.Phrasings)]
			v, w := fmt.Sprint(f.Values[i%len(f.Values)]), fmt.Sprint(f.Values[(i+1)%len(f.Values)])
			a, b, c := filled(p, v), filled(q, v), filled(q, w)
			agree.add(f.agreed(a, b, v), a+" = "+b)
			differ.add(f.disputed(a, c), a+" ! "+c)
		}
		names := slices.Sorted(maps.Keys(f.States))
		for x, name := range names {
			for i, p := range f.States[name] {
				q := f.States[name][(i+1)%len(f.States[name])]
				states.add(f.agreed(p, q, ""), p+" = "+q)
				for _, other := range names[x+1:] {
					o := f.States[other][i%len(f.States[other])]
					apart.add(f.disputed(p, o), p+" ! "+o)
				}
			}
		}
		for _, p := range f.Pairs {
			peace.add(!f.disputed(p[0], p[1]), p[0]+" , "+p[1])
		}
	}
	return []score.Row{
		agree.row("frames", "one value agreed on"), differ.row("frames", "two values set apart"),
		states.row("frames", "one state agreed on"), apart.row("frames", "two states set apart"),
		peace.row("frames", "left at peace"),
	}, nil
}

// filled is a phrasing with a value.
func filled(phrasing, value string) string {
	s := strings.ReplaceAll(phrasing, "{V}", value)
	return strings.ToUpper(s[:1]) + s[1:]
}

// besides are paragraphs about something else, one for each of two reports.
var besides = [2]string{
	"The harbour office keeps a list of boats that were repaired this winter, and the ropes are dry. Nobody walked there for long, a gardener wrote.",
	"Milk prices rose a little in the hills, while apples stayed cheap. Some farmers hope for rain before the month is out, and the mill stands idle.",
}

// compared is the synopsis of two reports that each tell a sentence behind the
// context, and where in its text each stands, by the id of the report.
func (f *frame) compared(a, b string) (news.Synopsis, map[string]news.Span) {
	var reports []news.Report
	at := map[string]news.Span{}
	for i, s := range []string{a, b} {
		row, err := json.Marshal(map[string]string{
			"id": fmt.Sprint(i), "outlet": [2]string{"The Tollen Courier", "Marl Daily Post"}[i], "title": strings.TrimSuffix(f.Context, "."),
			"text": f.Context + " " + s + "\n\n" + besides[i], "published": fmt.Sprintf("2026-03-04T1%d:00:00Z", i),
		})
		if err != nil {
			continue
		}
		for _, r := range synoptic.Read(news.Raw{Input: "frame.jsonl", Body: row}) {
			reports = append(reports, r)
			if from := strings.Index(r.Text, s); from >= 0 {
				at[r.ID] = news.Span{Start: from, End: from + len(s)}
			}
		}
	}
	return synoptic.Compare(news.Story{ID: "f", Reports: reports}), at
}

// within says whether places are in the sentences of two reports.
func within(at map[string]news.Span, cites ...news.Refs) bool {
	seen := map[string]bool{}
	for _, refs := range cites {
		for _, c := range refs {
			if s, ok := at[c.Report]; ok && c.Span.Overlaps(s) {
				seen[c.Report] = true
			}
		}
	}
	return len(seen) > 1
}

// agreed says whether a line with a value is agreed on by both sentences.
func (f *frame) agreed(a, b, value string) bool {
	s, at := f.compared(a, b)
	return slices.ContainsFunc(s.Agreed, func(c news.Claim) bool {
		return within(at, c.Cites) && strings.Contains(strings.ToLower(c.Text), strings.ToLower(value))
	})
}

// disputed says whether the two sentences stand on two sides of a difference.
func (f *frame) disputed(a, b string) bool {
	s, at := f.compared(a, b)
	return slices.ContainsFunc(s.Disputed, func(d news.Dispute) bool {
		return slices.ContainsFunc(d.Sides, func(x news.Side) bool {
			return slices.ContainsFunc(d.Sides, func(y news.Side) bool { return x.Value != y.Value && within(at, x.Cites, y.Cites) })
		})
	})
}
