package main

import (
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/story"
)

// reused scores the finding of shared wording among all reports of a set: of
// the pairs that share at least a part of their runs of eight words, how many
// are found.
func reused(data string) ([]score.Row, error) {
	sets, err := silverSets(data)
	if err != nil {
		return nil, err
	}
	var rows []score.Row
	for _, set := range sets {
		var reports []news.Report
		for _, id := range set.ids {
			reports = append(reports, news.Report{ID: id, Text: set.texts[id]})
		}
		began := score.ProcessorTime()
		found := map[[2]string]bool{}
		for _, c := range story.Copies(reports, .08) {
			found[[2]string{c.A, c.B}], found[[2]string{c.B, c.A}] = true, true
		}
		spent := score.ProcessorTime() - began
		for _, part := range []struct {
			metric string
			least  float64
		}{{"a tenth found", .1}, {"half found", .5}} {
			all, right := 0, 0
			for _, p := range set.pairs {
				if p.Containment < part.least || p.A == p.B || set.texts[p.A] == "" || set.texts[p.B] == "" {
					continue
				}
				all++
				right += score.Count(found[[2]string{p.A, p.B}])
			}
			if all > 0 {
				rows = append(rows, score.Row{Set: "copies/" + set.name, Metric: part.metric, Value: score.Share(right, all), Mark: .95, N: all, Seconds: spent})
			}
		}
	}
	return rows, nil
}
