package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// learnRareness counts the stems of the train parts of UD English EWT and
// GUM, by lemma and by form, names, numbers and signs left out. Stems that
// stand three times or more are written, the commonest first.
func learnRareness(data folder) ([]file, error) {
	count := map[string]int{}
	for _, set := range []string{"ewt.train.conllu", "gum.train.conllu"} {
		body, err := os.ReadFile(data.in("syntax").file(set))
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(body)) {
			countStems(count, strings.Split(line, "\t"))
		}
	}
	stems := make([]string, 0, len(count))
	for s, n := range count {
		if n >= 3 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == "" {
			stems = append(stems, s)
		}
	}
	slices.SortFunc(stems, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	var out bytes.Buffer
	for _, s := range stems {
		fmt.Fprintf(&out, "%s %d\n", s, count[s])
	}
	return []file{{"rareness.txt", out.Bytes()}}, nil
}

// countStems counts the stems of one row of a treebank: of the lemma, and of
// the form where it has another.
func countStems(count map[string]int, row []string) {
	if len(row) < 5 || strings.ContainsAny(row[0], "-.") {
		return
	}
	switch row[3] {
	case "PROPN", "PUNCT", "NUM", "SYM", "X":
		return
	}
	lemma, form := stemOf(row[2]), stemOf(row[1])
	count[lemma]++
	if form != lemma {
		count[form]++
	}
}

func stemOf(w string) string {
	env := snowballstem.NewEnv(strings.ToLower(w))
	english.Stem(env)
	return env.Current()
}
