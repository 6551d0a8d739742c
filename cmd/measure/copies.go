package main

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"

	"synoptic/news"
	"synoptic/synopsis"
)

// silver is a pair of reports of which the shorter has a share of its
// eight-word runs in the longer.
type silver struct {
	A           string  `json:"a"`
	B           string  `json:"b"`
	Containment float64 `json:"containment"`
	Source      string  `json:"source_a"`
	SourceB     string  `json:"source_b"`
}

// copied scores the folding of near copies into one origin. A pair of which
// three fifths stand in both is a copy; one with less than a fifth is none.
func copied(data string) ([]row, error) {
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
		text := map[string]string{}
		for _, t := range texts {
			text[t.ID] = t.Text
		}
		var folded, copies, wrong, apart int
		for _, p := range pairs {
			if text[p.A] == "" || text[p.B] == "" || p.A == p.B || p.Containment > 0.2 && p.Containment < 0.6 {
				continue
			}
			one := 0
			if oneVoice(text[p.A], text[p.B]) {
				one = 1
			}
			if p.Containment >= 0.6 {
				copies, folded = copies+1, folded+one
			} else {
				apart, wrong = apart+1, wrong+one
			}
		}
		c := card{}
		c.share("copies folded", folded, copies)
		c.share("others folded", wrong, apart)
		for _, m := range []struct {
			metric string
			mark   float64
		}{{"copies folded", .95}, {"others folded", 0}} {
			if f, ok := c[m.metric]; ok {
				rows = append(rows, row{Set: "copies/" + set, Metric: m.metric, Value: f.value, Mark: m.mark, N: f.n})
			}
		}
	}
	return rows, nil
}

// oneVoice says whether two texts count as one origin.
func oneVoice(a, b string) bool {
	return len(synopsis.Origins(news.Story{Reports: []news.Report{{ID: "a", Text: a}, {ID: "b", Text: b}}})) == 1
}

// linesOf reads a file of JSON lines.
func linesOf[T any](file string) ([]T, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []T
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var x T
		if err := json.Unmarshal(lines.Bytes(), &x); err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, lines.Err()
}
