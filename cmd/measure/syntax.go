package main

import (
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"synoptic/syntax"
)

// scoreSyntax scores tags and trees on every set of trees to score on, with
// gold tokens and the models' own tags, and how many words a second are read
// from plain sentences.
func scoreSyntax(data string) ([]row, error) {
	paths, err := filepath.Glob(filepath.Join(data, "syntax", "*.eval.conllu"))
	if err != nil {
		return nil, err
	}
	sort.Strings(paths)
	var rows []row
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		set := strings.TrimSuffix(filepath.Base(path), ".conllu")
		rows = append(rows, syntaxRows(set, syntax.ReadTrees(string(b)))...)
	}
	return rows, nil
}

// syntaxRows are the figures of one set.
func syntaxRows(set string, trees []syntax.Tree) []row {
	start := time.Now()
	s := syntax.Measure(trees)
	took := time.Since(start).Seconds()
	rows := []row{
		{"syntax", set, "UPOS", s.Tag, .945, s.Words, took},
		{"syntax", set, "UAS", s.Head, .85, s.Words, took},
		{"syntax", set, "LAS", s.Rel, .81, s.Words, took},
		{"syntax", set, "lemma", s.Lemma, 0, s.Words, took},
		{"syntax", set, "token F1", s.Split, 0, s.Words, took},
	}
	words := 0
	start = time.Now()
	var r syntax.Reader
	for _, t := range trees {
		words += len(r.Parse(t.Text))
	}
	took = time.Since(start).Seconds()
	return append(rows, row{"syntax", set, "words/s", float64(words) / max(took, 1e-9), 60000, words, took})
}
