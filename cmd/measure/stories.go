package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/page"
	"synoptic/story"
)

// storySets are the streams that are grouped: the labelled sets that go into
// each, whether unlabelled reports run among them, and the marks to reach.
var storySets = []struct {
	name             string
	sets             []string
	background       bool
	bcubed, pairwise float64
}{
	{"allsides", []string{"allsides"}, false, 0, 0},
	{"gva", []string{"gva"}, false, 0, .65},
	{"giveme", []string{"giveme"}, false, .92, 0},
	{"basil", []string{"basil"}, false, 0, 0},
	{"mixed", []string{"allsides", "gva", "giveme", "basil"}, false, .90, .72},
	{"mixed+background", []string{"allsides", "gva", "giveme", "basil"}, true, .90, .72},
}

// filed is a report as it lies in a set.
type filed struct {
	ID        string `json:"id"`
	Published string `json:"published,omitempty"`
	Outlet    string `json:"outlet"`
	Title     string `json:"title"`
	URL       string `json:"url"`
	Text      string `json:"text"`
	event     string
}

// grouped scores the grouping of each stream, in order of date.
func grouped(data string) ([]score.Row, error) {
	var rows []score.Row
	for _, set := range storySets {
		stream, err := readStream(data, set.sets, set.background)
		if os.IsNotExist(err) || len(stream) == 0 {
			continue
		}
		if err != nil {
			return nil, err
		}
		gold := map[string]string{}
		for _, r := range stream {
			if r.event != "" {
				gold[r.ID] = r.event
			}
		}
		told, seconds, user := groupStream(stream)
		b, p := score.BCubed(gold, told), score.Pairwise(gold, told)
		row := func(metric string, value, mark float64, n int) {
			rows = append(rows, score.Row{Set: set.name, Metric: metric, Value: value, Mark: mark, N: n, Seconds: seconds})
		}
		row("BCubed precision", b.Precision, 0, len(gold))
		row("BCubed recall", b.Recall, 0, len(gold))
		row("BCubed F1", b.F1(), set.bcubed, len(gold))
		row("pairwise F1", p.F1(), set.pairwise, len(gold))
		row("reports/s", float64(len(stream))/seconds, 12000, len(stream))
		row("reports/user-s", float64(len(stream))/user, 12000, len(stream))
		if len(set.sets) == 1 {
			rows = append(rows, handfuls(set.name, stream)...)
		}
	}
	return rows, nil
}

// readStream reads sets as one stream in order of date, undated last.
func readStream(data string, sets []string, background bool) ([]filed, error) {
	var out []filed
	files := []string{}
	for _, s := range sets {
		files = append(files, filepath.Join(data, "stories", s+".eval.jsonl"))
	}
	if background {
		files = append(files, filepath.Join(data, "stories", "background.jsonl.gz"))
	}
	for _, f := range files {
		set, err := readFiled(f)
		if err != nil {
			return nil, err
		}
		out = append(out, set...)
	}
	key := func(r filed) string { return cmp.Or(r.Published, "9999") }
	slices.SortStableFunc(out, func(a, b filed) int {
		return cmp.Or(strings.Compare(key(a), key(b)), strings.Compare(a.ID, b.ID))
	})
	return out, nil
}

// readFiled reads one set. The ids get the name of the set in front.
func readFiled(file string) ([]filed, error) {
	lines, err := label.Lines[struct{ ID, Event, Date, DCT, Source, Title, URL, Text string }](file)
	if err != nil {
		return nil, err
	}
	set, _, _ := strings.Cut(filepath.Base(file), ".")
	var out []filed
	for _, x := range lines {
		day := cmp.Or(x.Date, x.DCT)
		r := filed{set + ":" + cmp.Or(x.ID, x.URL), day[:min(10, len(day))], x.Source, x.Title, x.URL, x.Text, ""}
		if x.Event != "" {
			r.event = set + ":" + x.Event
		}
		out = append(out, r)
	}
	return out, nil
}

// groupStream tells the story of each report by id, and the seconds of
// processor time, and of them those outside the kernel, that grouping alone
// took of reports already taken out of their lines. A report that is refused is in a
// story of its own.
func groupStream(stream []filed) (told map[string]string, seconds, user float64) {
	told = map[string]string{}
	var reports []news.Report
	var ids []string
	for _, f := range stream {
		told[f.ID] = "refused:" + f.ID
		for _, r := range reportsOf(f) {
			reports = append(reports, r)
			ids = append(ids, f.ID)
		}
	}
	runtime.GC()
	merged := map[string]string{}
	began, beganUser := score.ProcessorTime(), score.UserTime()
	s := story.New()
	for i, r := range reports {
		m := s.Add(r)
		told[ids[i]] = m.Story
		for _, id := range m.Merged {
			merged[id] = m.Story
		}
	}
	seconds, user = score.ProcessorTime()-began, score.UserTime()-beganUser
	follow(told, merged)
	return told, seconds, user
}

// reportsOf takes the report out of its line, as the program does.
func reportsOf(f filed) (out []news.Report) {
	var line bytes.Buffer
	if err := json.NewEncoder(&line).Encode(f); err != nil {
		return nil
	}
	for _, r := range page.Read(news.Raw{Body: line.Bytes(), Input: "stream.jsonl"}) {
		if r.Text != "" {
			out = append(out, r)
		}
	}
	return out
}
