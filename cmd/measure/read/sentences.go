package read

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/text"
)

// Sentences scores whole sentences against GUM (F1, both ends right,
// signs at the ends left out), and counts the golden rules that pass.
func Sentences(data string) ([]score.Row, error) {
	var rows []score.Row
	for _, set := range []string{"news", "interview"} {
		r, err := scoreSplit(filepath.Join(data, "gum", set+".jsonl"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		r.Set = set
		rows = append(rows, r)
	}
	golden, err := scoreGolden(filepath.Join(data, "sentences", "golden_en.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return rows, nil
	}
	return append(rows, golden), err
}

func scoreSplit(file string) (score.Row, error) {
	texts, err := label.Lines[struct {
		Text  string
		Sents []struct{ Start, End int }
	}](file)
	if err != nil {
		return score.Row{}, err
	}
	began := time.Now()
	right, told, labelled := 0, 0, 0
	for _, t := range texts {
		at := label.RunePlaces(t.Text)
		gold := map[label.Span]bool{}
		for _, s := range t.Sents {
			gold[label.Trimmed(t.Text, at[s.Start], at[s.End], "")] = true
		}
		ours := map[label.Span]bool{}
		for _, s := range text.Read(news.Report{Text: t.Text}).Marks.Sentences {
			ours[label.Trimmed(t.Text, s.Start, s.End, "")] = true
		}
		for s := range ours {
			right += score.Count(gold[s])
		}
		told, labelled = told+len(ours), labelled+len(gold)
	}
	return score.Row{Metric: "whole sentence F1", Value: score.F1(right, told, labelled), Mark: .98, N: labelled, Seconds: time.Since(began).Seconds()}, nil
}

// scoreGolden counts the rules of the golden list whose sentences all come
// out. Some rows lost the label of their first item ("1.) ") when the list
// was exported; it is put back.
func scoreGolden(file string) (score.Row, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return score.Row{}, err
	}
	var rules []struct {
		Text  string
		Sents []string
	}
	if err := json.Unmarshal(b, &rules); err != nil {
		return score.Row{}, err
	}
	pass := 0
	for _, r := range rules {
		if n := strings.Index(r.Sents[0], strings.Fields(r.Text)[0]); n > 0 {
			r.Text = r.Sents[0][:n] + r.Text
		}
		var got []string
		for _, s := range text.Read(news.Report{Text: r.Text}).Marks.Sentences {
			got = append(got, strings.Join(strings.Fields(s.In(r.Text)), " "))
		}
		pass += score.Count(strings.Join(got, "\n") == strings.Join(r.Sents, "\n"))
	}
	return score.Row{Set: "golden", Metric: "rules passed", Value: float64(pass), Mark: 40, N: len(rules)}, nil
}
