package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/story"
)

// lesson is a pair of reports with the measures of how alike they are and
// whether they tell of one event. Half is the half of the events it is in.
type lesson struct {
	signs []float64
	same  bool
	half  int
}

// learnWeights learns how much each sign counts by logistic regression over
// the pairs that a stream of all labelled reports compares. Every tenth pair
// is learnt once more without its dates, so that undated reports are known.
// Weights of one half of the events are tried on the other half and the
// outcome is told on stderr.
func learnWeights(data string) (file, error) {
	lessons, err := groupingLessons(data)
	if err != nil {
		return file{}, err
	}
	for half := range 2 {
		mine, theirs := []lesson{}, []lesson{}
		for _, l := range lessons {
			if l.half == half {
				mine = append(mine, l)
			} else {
				theirs = append(theirs, l)
			}
		}
		fmt.Fprintf(os.Stderr, "half the events, tried on the other half: F1 of pairs %.3f\n", pairScore(regress(mine), theirs))
	}
	w := regress(lessons)
	at := func(name string) *float64 { return &w[slices.Index(story.SignNames(), name)] }
	*at("undated") = *at("next_day") - doubt
	fmt.Fprintf(os.Stderr, "all events: F1 of pairs %.3f, %d pairs\n", pairScore(w, lessons), len(lessons))
	var b strings.Builder
	for k, name := range story.SignNames() {
		fmt.Fprintf(&b, "%s %.2f\n", name, w[k])
	}
	return file{"weights.txt", []byte(b.String())}, nil
}

// doubt is how much less a missing date says than dates a day apart. The
// labelled sets have no undated reports; those that a person or a feed hands
// in together are mostly of one time.
const doubt = .7

// groupingLessons reads the labelled streams as one, in order of date.
func groupingLessons(data string) ([]lesson, error) {
	var reports []news.Report
	event := map[string]string{}
	for _, set := range []string{"allsides", "gva", "giveme", "basil"} {
		err := eachLine(filepath.Join(data, "stories", set+".eval.jsonl"), func(line string) error {
			var x struct{ ID, Event, Date, Title, Text, Source string }
			if err := json.Unmarshal([]byte(line), &x); err != nil {
				return err
			}
			r := news.Report{ID: set + ":" + x.ID, Title: news.Maybe(x.Title), Text: x.Text}
			r.Published.Date = news.Maybe(x.Date[:min(10, len(x.Date))])
			r.Outlet.Name = news.Maybe(x.Source)
			event[r.ID] = set + ":" + x.Event
			reports = append(reports, r)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(reports, func(a, b news.Report) int {
		return cmp.Or(strings.Compare(string(a.Published.Date), string(b.Published.Date)), strings.Compare(a.ID, b.ID))
	})
	pairs := story.Pairs(reports)
	for handful := range slices.Chunk(reports, 25) {
		pairs = append(pairs, story.Pairs(handful)...)
	}
	var out []lesson
	for i, p := range pairs {
		h := fnv.New32a()
		h.Write([]byte(event[p.A]))
		l := lesson{p.Signs, event[p.A] == event[p.B], int(h.Sum32()>>7) & 1}
		out = append(out, l)
		if i%10 == 0 {
			out = append(out, lesson{undated(l.signs), l.same, l.half})
		}
	}
	return out, nil
}

// undated is what the signs of a pair would be without dates.
func undated(signs []float64) []float64 {
	out := slices.Clone(signs)
	for k, name := range story.SignNames() {
		switch name {
		case "undated":
			out[k] = 1
		case "gap", "next_day", "far", "odd_far", "odd_gap", "held_far", "held_gap", "headline_gap", "names_gap", "first_day_gap", "first_day", "same_day", "same_day_far", "days_differ", "points_back":
			out[k] = 0
		}
	}
	return out
}

// regress fits a logistic regression by Newton's method, with a ridge of 1.
func regress(lessons []lesson) []float64 {
	n := len(lessons[0].signs)
	w := make([]float64, n)
	for range 12 {
		slope := slices.Clone(w)
		bend := make([][]float64, n)
		for k := range bend {
			bend[k] = make([]float64, n)
			bend[k][k] = 1
		}
		for _, l := range lessons {
			p := 1 / (1 + math.Exp(-dot(w, l.signs)))
			miss := p
			if l.same {
				miss--
			}
			for k, x := range l.signs {
				if x == 0 {
					continue
				}
				slope[k] += miss * x
				for j, y := range l.signs {
					bend[k][j] += p * (1 - p) * x * y
				}
			}
		}
		for k, step := range solve(bend, slope) {
			w[k] -= step
		}
	}
	return w
}

// solve solves a x = b by elimination; a is symmetric and positive.
func solve(a [][]float64, b []float64) []float64 {
	for c := range a {
		for r := range a {
			if r == c {
				continue
			}
			f := a[r][c] / a[c][c]
			for k := c; k < len(a); k++ {
				a[r][k] -= f * a[c][k]
			}
			b[r] -= f * b[c]
		}
	}
	for c := range b {
		b[c] /= a[c][c]
	}
	return b
}

func dot(w, x []float64) (z float64) {
	for k := range w {
		z += w[k] * x[k]
	}
	return z
}

// pairScore is the F1 of telling pairs of one event from others.
func pairScore(w []float64, lessons []lesson) float64 {
	var right, told, all float64
	for _, l := range lessons {
		yes := dot(w, l.signs) > 0
		if yes {
			told++
		}
		if l.same {
			all++
		}
		if yes && l.same {
			right++
		}
	}
	return 2 * right / (told + all)
}
