package main

import (
	"fmt"
	"os"
	"runtime"
	"time"

	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/story"
)

// scaled scores grouping on streams of growing length: the labelled and the
// unlabelled reports, and among them the same again and again with other
// names, other words in places and other days, so that they tell of new
// events in much the same words. Only the labelled ones are scored.
func scaled(data string) ([]score.Row, error) {
	stream, err := readStream(data, []string{"allsides", "gva", "giveme", "basil"}, true)
	if os.IsNotExist(err) || err == nil && len(stream) == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var rows []score.Row
	for _, n := range []int{1_000, 10_000, 100_000} {
		rows = append(rows, scaleTo(stream, n)...)
	}
	return rows, nil
}

// scaleTo groups n reports made of a stream.
func scaleTo(stream []filed, n int) []score.Row {
	times := max(1, n/len(stream))
	stream = stream[:min(len(stream), n)]
	before := score.HeapInUse()
	s := story.New()
	gold, told, merged := map[string]string{}, map[string]string{}, map[string]string{}
	var spent float64
	var batch []news.Report
	added := 0
	flush := func() {
		began := score.UserTime()
		for _, r := range batch {
			m := s.Add(r)
			if _, labelled := gold[r.ID]; labelled {
				told[r.ID] = m.Story
			}
			for _, id := range m.Merged {
				merged[id] = m.Story
			}
		}
		spent += score.UserTime() - began
		added += len(batch)
		batch = batch[:0]
	}
	for _, f := range stream {
		if f.event != "" {
			gold[f.ID] = f.event
		}
		for k := range times {
			batch = append(batch, f.renamed(k))
		}
		if len(batch) >= 1000 {
			flush()
		}
	}
	flush()
	open := s.Open()
	memory := float64(score.HeapInUse()-before) / float64(max(open, 1))
	runtime.KeepAlive(s)
	follow(told, merged)
	set := fmt.Sprintf("resampled/%d", n)
	return []score.Row{
		{Set: set, Metric: "BCubed F1", Value: score.BCubed(gold, told).F1(), Mark: .90, N: len(gold), Seconds: spent},
		{Set: set, Metric: "pairwise F1", Value: score.Pairwise(gold, told).F1(), Mark: .72, N: len(gold), Seconds: spent},
		{Set: set, Metric: "reports/user-s", Value: float64(added) / spent, Mark: 12000, N: added, Seconds: spent},
		{Set: set, Metric: "bytes/open report", Value: memory, Mark: 3000, N: open, Seconds: spent},
	}
}

// follow replaces stories that were merged by those that took them in.
func follow(told, merged map[string]string) {
	for id, at := range told {
		for next, is := merged[at]; is; next, is = merged[at] {
			at = next
		}
		told[id] = at
	}
}

// renamed is the report with every name, and every fourth other word, spelt
// otherwise, some days later. The first, k = 0, is the report itself.
func (f filed) renamed(k int) news.Report {
	r := news.Report{ID: f.ID, Title: news.Maybe(f.Title), Text: f.Text}
	r.Outlet.Name = news.Maybe(f.Outlet)
	r.Published.Date = news.Maybe(f.Published)
	if k == 0 {
		return r
	}
	r.ID = fmt.Sprintf("%s~%d", f.ID, k)
	r.Title, r.Text = news.Maybe(respell(f.Title, k)), respell(f.Text, k)
	if day, err := time.Parse(time.DateOnly, f.Published); err == nil {
		r.Published.Date = news.Maybe(day.AddDate(0, 0, k%7).Format(time.DateOnly))
	}
	return r
}

// respell turns the letters of words that begin with a capital, and of every
// fourth other word of more than three letters, by k places of the alphabet.
func respell(text string, k int) string {
	out := []byte(text)
	for i := 0; i < len(out); {
		j, h := i, 0
		for j < len(out) && letter(out[j]) {
			h = 31*h + int(out[j])
			j++
		}
		if j-i > 3 && (out[i] < 'a' || h&3 == 0) {
			for ; i < j; i++ {
				base := out[i] &^ 31
				out[i] = base + 1 + (out[i]-base-1+byte(k))%26
			}
		}
		i = j + 1
	}
	return string(out)
}

func letter(c byte) bool { return c|32 >= 'a' && c|32 <= 'z' }
