package read

import (
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"synoptic/cmd/measure/score"
	"synoptic/syntax"
	"synoptic/syntax/treebank"
)

// Syntax scores tags and trees on every set of trees to score on, with
// gold tokens and the models' own tags, and how many words a second are read
// from plain sentences.
func Syntax(data string) ([]score.Row, error) {
	paths, err := filepath.Glob(filepath.Join(data, "syntax", "*.eval.conllu"))
	if err != nil {
		return nil, err
	}
	sort.Strings(paths)
	var rows []score.Row
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		set := strings.TrimSuffix(filepath.Base(path), ".conllu")
		rows = append(rows, syntaxRows(set, treebank.Read(string(b)))...)
	}
	return rows, nil
}

// syntaxRows are the figures of one set.
func syntaxRows(set string, trees []treebank.Tree) []score.Row {
	start := time.Now()
	s := treebank.Measure(trees)
	took := time.Since(start).Seconds()
	rows := []score.Row{
		{Set: set, Metric: "UPOS", Value: s.Tag, Mark: .945, N: s.Words, Seconds: took},
		{Set: set, Metric: "UAS", Value: s.Head, Mark: .85, N: s.Words, Seconds: took},
		{Set: set, Metric: "LAS", Value: s.Rel, Mark: .81, N: s.Words, Seconds: took},
		{Set: set, Metric: "lemma", Value: s.Lemma, N: s.Words, Seconds: took},
		{Set: set, Metric: "token F1", Value: s.Split, N: s.Words, Seconds: took},
	}
	words := 0
	start = time.Now()
	var r syntax.Reader
	for _, t := range trees {
		words += len(r.Parse(t.Text))
	}
	took = time.Since(start).Seconds()
	return append(rows, score.Row{Set: set, Metric: "words/s", Value: float64(words) / max(took, 1e-9), Mark: 60000, N: words, Seconds: took})
}
