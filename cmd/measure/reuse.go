package main

import (
	"os"
	"path/filepath"

	"synoptic/news"
	"synoptic/story"
)

// reused scores the finding of shared wording among all reports of a set: of
// the pairs that share at least a part of their runs of eight words, how many
// are found.
func reused(data string) ([]row, error) {
	var rows []row
	for _, set := range []string{"allsides", "gva"} {
		pairs, err := linesOf[silver](filepath.Join(data, "copies", set+".silver.jsonl"))
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		texts, err := linesOf[struct{ ID, Text string }](filepath.Join(data, "stories", set+".eval.jsonl"))
		if err != nil {
			return nil, err
		}
		var reports []news.Report
		held := map[string]bool{}
		for _, t := range texts {
			reports = append(reports, news.Report{ID: t.ID, Text: t.Text})
			held[t.ID] = true
		}
		began := processorTime()
		found := map[[2]string]bool{}
		for _, c := range story.Copies(reports, .08) {
			found[[2]string{c.A, c.B}], found[[2]string{c.B, c.A}] = true, true
		}
		spent := processorTime() - began
		for _, part := range []struct {
			metric string
			least  float64
		}{{"a tenth found", .1}, {"half found", .5}} {
			all, right := 0, 0
			for _, p := range pairs {
				if p.Containment < part.least || p.A == p.B || !held[p.A] || !held[p.B] {
					continue
				}
				all++
				if found[[2]string{p.A, p.B}] {
					right++
				}
			}
			if all > 0 {
				rows = append(rows, row{Set: "copies/" + set, Metric: part.metric, Value: float64(right) / float64(all), Mark: .95, N: all, Seconds: spent})
			}
		}
	}
	return rows, nil
}
