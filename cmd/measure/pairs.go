package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/text"
)

// sheetOf lays short texts side by side as if each were a report of one story,
// so that words common to the set weigh little.
type sheetOf struct {
	story news.Story
	ids   map[string]string
}

func newSheet() *sheetOf { return &sheetOf{ids: map[string]string{}} }

// add gives a text its place; the same text has one place.
func (s *sheetOf) add(words string) news.Ref {
	id, ok := s.ids[words]
	if !ok {
		id = strconv.Itoa(len(s.ids))
		s.ids[words] = id
		s.story.Reports = append(s.story.Reports, text.Read(news.Report{ID: id, Text: words}))
	}
	return news.Ref{Report: id, Span: news.Span{Start: 0, End: len(words)}, Text: words}
}

// pairOf is two texts and what people say of them: whether they are the same,
// or how much.
type pairOf struct {
	a, b  news.Ref
	same  bool
	score float64
}

// scorePairs scores the question "same statement or not" on pairs judged by
// people, by the mean of what each tells of the other. Every set is judged at
// one share of its own, since sets ask for more or less: a paraphrase, a shared
// content unit, two shared events. Those of msrp and scu did best on their train
// files, that of ecbplus on every third of its events.
func scorePairs(data string) ([]score.Row, error) {
	dir := filepath.Join(data, "pairs")
	var rows []score.Row
	for _, set := range []struct {
		name, metric string
		mark         float64
		read         func(dir string) (*sheetOf, []pairOf, error)
		score        func(ps []float64, pairs []pairOf) float64
	}{
		{"nanco", "balanced accuracy", .75, readAnswers, balancedAt(.1)},
		{"ecbplus", "F1", .55, readEvents, f1At(.25)},
		{"msrp", "F1", .83, readParaphrases, f1At(.5)},
		{"scu", "F1", .48, readUnits, f1At(.375)},
		{"sts headlines", "Pearson r", .76, readHeadlines, pearson},
	} {
		sheet, pairs, err := set.read(dir)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		l := synopsis.NewLikeness(sheet.story)
		ps := make([]float64, len(pairs))
		for i, p := range pairs {
			first, second := l.Shares(p.a, p.b)
			ps[i] = (first + second) / 2
		}
		rows = append(rows, score.Row{Set: set.name, Metric: set.metric, Value: set.score(ps, pairs), Mark: set.mark, N: len(pairs)})
	}
	return rows, nil
}

// f1At is the F1 of taking pairs for the same from a share on.
func f1At(at float64) func([]float64, []pairOf) float64 {
	return func(ps []float64, pairs []pairOf) float64 {
		var hit, told, all float64
		for i, p := range pairs {
			if ps[i] >= at {
				told++
			}
			if p.same {
				all++
			}
			if ps[i] >= at && p.same {
				hit++
			}
		}
		return 2 * hit / math.Max(told+all, 1)
	}
}

// balancedAt is the mean of the shares right among the same and the others.
func balancedAt(at float64) func([]float64, []pairOf) float64 {
	return func(ps []float64, pairs []pairOf) float64 {
		var hit, same, spared, other float64
		for i, p := range pairs {
			switch {
			case p.same:
				same++
				if ps[i] >= at {
					hit++
				}
			default:
				other++
				if ps[i] < at {
					spared++
				}
			}
		}
		return (hit/math.Max(same, 1) + spared/math.Max(other, 1)) / 2
	}
}

// pearson is the correlation with the scores.
func pearson(ps []float64, pairs []pairOf) float64 {
	n := float64(len(ps))
	var sx, sy, sxx, syy, sxy float64
	for i, p := range pairs {
		x, y := ps[i], p.score
		sx, sy, sxx, syy, sxy = sx+x, sy+y, sxx+x*x, syy+y*y, sxy+x*y
	}
	return (n*sxy - sx*sy) / math.Sqrt((n*sxx-sx*sx)*(n*syy-sy*sy))
}

// readAnswers reads answers to one question about the news, grouped by what
// they say.
func readAnswers(dir string) (*sheetOf, []pairOf, error) {
	b, err := os.ReadFile(filepath.Join(dir, "nanco.eval.json"))
	if err != nil {
		return nil, nil, err
	}
	var questions []struct {
		Answers []struct {
			Answer string
			Group  int `json:"cluster_global"`
		}
	}
	if err := json.Unmarshal(b, &questions); err != nil {
		return nil, nil, fmt.Errorf("nanco: %w", err)
	}
	sheet := newSheet()
	var out []pairOf
	for _, q := range questions {
		for i, a := range q.Answers {
			for _, o := range q.Answers[:i] {
				out = append(out, pairOf{a: sheet.add(a.Answer), b: sheet.add(o.Answer), same: a.Group == o.Group})
			}
		}
	}
	return sheet, out, nil
}

// readEvents reads sentences of reports of one event: the same if they share
// two events.
func readEvents(dir string) (*sheetOf, []pairOf, error) {
	rows, err := label.Lines[struct {
		TA, TB string
		Shared int `json:"shared_events"`
	}](filepath.Join(dir, "ecbplus.eval.jsonl"))
	if err != nil {
		return nil, nil, err
	}
	sheet := newSheet()
	var out []pairOf
	for _, r := range rows {
		out = append(out, pairOf{a: sheet.add(r.TA), b: sheet.add(r.TB), same: r.Shared >= 2})
	}
	return sheet, out, nil
}

// readParaphrases reads pairs of sentences from the news.
func readParaphrases(dir string) (*sheetOf, []pairOf, error) {
	b, err := os.ReadFile(filepath.Join(dir, "msrp.eval.tsv"))
	if err != nil {
		return nil, nil, err
	}
	sheet := newSheet()
	var out []pairOf
	for i, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		cols := strings.Split(strings.TrimRight(line, "\r"), "\t")
		if i == 0 || len(cols) < 5 {
			continue
		}
		out = append(out, pairOf{a: sheet.add(cols[3]), b: sheet.add(cols[4]), same: cols[0] == "1"})
	}
	return sheet, out, nil
}

// readUnits reads content units of summaries with the sentences that hold
// them; every other sentence of the topic does not.
func readUnits(dir string) (*sheetOf, []pairOf, error) {
	f, err := os.Open(filepath.Join(dir, "scu.eval.csv"))
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, nil, fmt.Errorf("scu: %w", err)
	}
	col := func(name string) int { return slices.Index(rows[0], name) }
	label, sentence, topic := col("scu_label"), col("text"), col("topic")
	type unitOf struct{ topic, label string }
	holds := map[unitOf]map[string]bool{}
	texts := map[string][]string{}
	var units []unitOf
	for _, r := range rows[1:] {
		u := unitOf{r[topic], r[label]}
		if holds[u] == nil {
			holds[u] = map[string]bool{}
			units = append(units, u)
		}
		holds[u][r[sentence]] = true
		if !slices.Contains(texts[r[topic]], r[sentence]) {
			texts[r[topic]] = append(texts[r[topic]], r[sentence])
		}
	}
	sheet := newSheet()
	var out []pairOf
	for _, u := range units {
		for _, t := range texts[u.topic] {
			if t != u.label {
				out = append(out, pairOf{a: sheet.add(u.label), b: sheet.add(t), same: holds[u][t]})
			}
		}
	}
	return sheet, out, nil
}

// readHeadlines reads pairs of headlines with their likeness from 0 to 5.
func readHeadlines(dir string) (*sheetOf, []pairOf, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "sts", "*headlines*.tsv"))
	if err != nil || len(paths) == 0 {
		return nil, nil, os.ErrNotExist
	}
	sheet := newSheet()
	var out []pairOf
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, nil, err
		}
		for _, line := range strings.Split(string(b), "\n") {
			cols := strings.Split(strings.TrimRight(line, "\r"), "\t")
			if len(cols) < 3 || cols[0] == "" {
				continue
			}
			score, err := strconv.ParseFloat(cols[0], 64)
			if err != nil {
				return nil, nil, fmt.Errorf("%s: %w", path, err)
			}
			out = append(out, pairOf{a: sheet.add(cols[1]), b: sheet.add(cols[2]), score: score})
		}
	}
	return sheet, out, nil
}
