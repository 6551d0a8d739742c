// Package gold scores the whole program on stories annotated by hand: what it
// needs is the folder of the sets, what it gives are rows, none where no such
// stories are there.
package gold

import (
	"synoptic/cmd/measure/score"
	"synoptic/news"
)

// storyMarks are the figures of a whole story in the order they are printed,
// with the mark for the average over the stories, 0 where there is none.
var storyMarks = []struct {
	metric string
	mark   float64
}{
	{"reports in the story", 1},
	{"cites that stand", 1},
	{"residue kept", 0},
	{"body lost", 0},
	{"quotes found", .95},
	{"quotes with the right speaker", .88},
	{"quote precision", 0},
	{"sayings B3 F1", .88},
	{"agreed pairs joined", 0},
	{"agreements found", 0},
	{"agreed pairs right", .85},
	{"agreement F1", .70},
	{"must disputes found", .5},
	{"nice disputes found", 0},
	{"dispute precision", .6},
	{"disputes printed", 0},
	{"sole facts found", .75},
	{"sole facts right", .65},
	{"timeline found and dated right", .75},
	{"timeline found", 0},
	{"sources found", .7},
	{"source precision", .8},
	{"publication dates right", .9},
	{"brief lines", 0},
	{"brief covers what most tell", .7},
	{"first reporter right", 1},
	{score.WordsOut, 0},
}

// Stories scores the whole program on the stories annotated by hand,
// each alone, and averages over them.
func Stories(data string) ([]score.Row, error) {
	all, err := golds(data)
	if err != nil {
		return nil, err
	}
	var rows []score.Row
	sum, n := map[string]float64{}, map[string]int{}
	var likeness bands
	for _, g := range all {
		doc, err := g.compare(data)
		if err != nil {
			return nil, err
		}
		figures := scoreStory(doc, g)
		if len(doc.Stories) > 0 {
			likeness.add(newWorkbench(doc, g))
		}
		for _, m := range storyMarks {
			if f, ok := figures[m.metric]; ok {
				sum[m.metric] += f.value
				n[m.metric]++
				rows = append(rows, score.Row{Set: "gold/" + g.name, Metric: m.metric, Value: f.value, N: f.n})
			}
		}
	}
	for _, m := range storyMarks {
		if n[m.metric] > 0 {
			rows = append(rows, score.Row{Set: "gold, average", Metric: m.metric, Value: sum[m.metric] / float64(n[m.metric]), Mark: m.mark, N: n[m.metric]})
		}
	}
	return append(rows, likeness.rows()...), nil
}

// portion is a share with the number of things it was taken over.
type portion struct {
	value float64
	n     int
}

// card is a score card: a figure a metric; a metric over nothing has none.
type card map[string]portion

func (c card) share(metric string, part, whole int) {
	if whole > 0 {
		c[metric] = portion{score.Share(part, whole), whole}
	}
}

// scoreStory scores a document against the gold of its story. It agrees
// figure by figure with the scorer the gold came with: gold words count as
// found where they stand in the report's text with white space folded.
func scoreStory(doc news.Document, g gold) card {
	c := card{}
	if len(doc.Stories) == 0 {
		return c
	}
	w := newWorkbench(doc, g)
	w.texts(c)
	w.quotations(c)
	w.sayings(c)
	w.agreements(c)
	w.disputes(c)
	w.soles(c)
	w.timeline(c)
	w.sources(c)
	w.dates(c)
	w.brief(c)
	w.length(c)
	return c
}
