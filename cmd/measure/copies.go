package main

import (
	"errors"
	"io/fs"
	"path/filepath"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/synopsis"
)

// silver is a pair of reports of which the shorter has a share of its
// eight-word runs in the longer.
type silver struct {
	A           string  `json:"a"`
	B           string  `json:"b"`
	Containment float64 `json:"containment"`
}

// silverSet is a set of reports with its pairs that share wording.
type silverSet struct {
	name  string
	pairs []silver
	texts map[string]string // by id
	ids   []string          // in order of the file
}

// silverSets reads the sets that are there.
func silverSets(data string) ([]silverSet, error) {
	var out []silverSet
	for _, name := range []string{"allsides", "gva"} {
		pairs, err := label.Lines[silver](filepath.Join(data, "copies", name+".silver.jsonl"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		texts, err := label.Lines[struct{ ID, Text string }](filepath.Join(data, "stories", name+".eval.jsonl"))
		if err != nil {
			return nil, err
		}
		set := silverSet{name: name, pairs: pairs, texts: map[string]string{}}
		for _, t := range texts {
			set.texts[t.ID] = t.Text
			set.ids = append(set.ids, t.ID)
		}
		out = append(out, set)
	}
	return out, nil
}

// copied scores the folding of near copies into one origin. A pair of which
// three fifths stand in both is a copy; one with less than a fifth is none.
func copied(data string) ([]score.Row, error) {
	sets, err := silverSets(data)
	if err != nil {
		return nil, err
	}
	var rows []score.Row
	for _, set := range sets {
		var folded, copies, wrong, apart int
		for _, p := range set.pairs {
			if set.texts[p.A] == "" || set.texts[p.B] == "" || p.A == p.B || p.Containment > 0.2 && p.Containment < 0.6 {
				continue
			}
			one := score.Count(oneVoice(set.texts[p.A], set.texts[p.B]))
			if p.Containment >= 0.6 {
				copies, folded = copies+1, folded+one
			} else {
				apart, wrong = apart+1, wrong+one
			}
		}
		for _, m := range []score.Row{
			{Metric: "copies folded", Value: score.Share(folded, copies), Mark: .95, N: copies},
			{Metric: "others folded", Value: score.Share(wrong, apart), N: apart},
		} {
			if m.N > 0 {
				m.Set = "copies/" + set.name
				rows = append(rows, m)
			}
		}
	}
	return rows, nil
}

// oneVoice says whether two texts count as one origin.
func oneVoice(a, b string) bool {
	return len(synopsis.Origins(news.Story{Reports: []news.Report{{ID: "a", Text: a}, {ID: "b", Text: b}}})) == 1
}
