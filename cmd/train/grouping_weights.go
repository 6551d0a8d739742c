package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
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

// tried learns weights by logistic regression. Those of one half of the events
// are tried on the other half and the outcome is told on stderr.
// sides bounds the weights as in regress.
func tried(what string, lessons []lesson, sides []int8) []float64 {
	for half := range 2 {
		mine, theirs := []lesson{}, []lesson{}
		for _, l := range lessons {
			if l.half == half {
				mine = append(mine, l)
			} else {
				theirs = append(theirs, l)
			}
		}
		fmt.Fprintf(os.Stderr, "%s: half the events, tried on the other half: %s\n", what, outcome(regress(mine, sides), theirs))
	}
	w := regress(lessons, sides)
	fmt.Fprintf(os.Stderr, "%s: all events: %s of %d\n", what, outcome(w, lessons), len(lessons))
	return w
}

// groupingReports reads the labelled streams as one, in order of date, and the
// event of each report.
func groupingReports(data folder) (reports []news.Report, event map[string]string, err error) {
	event = map[string]string{}
	for _, set := range []string{"allsides", "gva", "giveme", "basil"} {
		err := eachLine(data.in("stories").file(set+".eval.jsonl"), func(line string) error {
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
			return nil, nil, err
		}
	}
	slices.SortStableFunc(reports, func(a, b news.Report) int {
		return cmp.Or(strings.Compare(string(a.Published.Date), string(b.Published.Date)), strings.Compare(a.ID, b.ID))
	})
	return reports, event, nil
}

// pairLessons are the pairs that a stream of all reports compares, and those
// that streams of 25 compare, in which little is known of what is rare. Every
// tenth is taken once more without its dates.
func pairLessons(reports []news.Report, event map[string]string) (out []lesson) {
	pairs := story.Pairs(reports)
	for handful := range slices.Chunk(reports, 25) {
		pairs = append(pairs, story.Pairs(handful)...)
	}
	for i, p := range pairs {
		l := lesson{signs: p.Signs, same: event[p.A] == event[p.B], half: halfOf(event[p.A])}
		out = append(out, l)
		if i%10 == 0 {
			out = append(out, lesson{signs: undated(l.signs), same: l.same, half: l.half})
		}
	}
	return out
}

// linkLessons are the reports of a stream with the story that fits each best;
// it is the same if most of the story's reports are of the report's event.
func linkLessons(reports []news.Report, event map[string]string) (out []lesson) {
	for _, l := range story.Links(reports) {
		same := 0
		for _, id := range l.Story {
			if event[id] == event[l.Report] {
				same++
			}
		}
		out = append(out, lesson{signs: l.Signs, same: 2*same > len(l.Story), half: halfOf(event[l.Report])})
	}
	return out
}

// halfOf tells which half of the events one is in.
func halfOf(event string) int {
	h := fnv.New32a()
	h.Write([]byte(event))
	return int(h.Sum32()>>7) & 1
}

// undated is what the signs of a pair would be without dates.
func undated(signs []float64) []float64 {
	out := slices.Clone(signs)
	for k, name := range story.SignNames() {
		switch name {
		case "undated":
			out[k] = 1
		case "gap", "next_day", "far", "odd_far", "odd_gap", "held_far", "held_gap", "headline_gap", "names_gap", "first_day_gap", "first_day", "same_day", "same_day_far", "days_differ", "days_differ_far", "both_days_far", "points_back":
			out[k] = 0
		}
	}
	return out
}
