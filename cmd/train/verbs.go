package main

import (
	"fmt"
	"os"
	"strings"

	"synoptic/syntax/learn"
)

// learnVerbs lists the forms of the verbs of WordNet that the rules of lemmas
// miss. It reads DIR/meaning/dict/index.verb, as learnMeaning does.
func learnVerbs(data folder) ([]file, error) {
	index := data.in("meaning").in("dict").file("index.verb")
	b, err := os.ReadFile(index)
	if err != nil {
		return nil, err
	}
	var verbs []string
	for line := range strings.Lines(string(b)) {
		v, _, _ := strings.Cut(line, " ")
		if v != "" && strings.Trim(v, "abcdefghijklmnopqrstuvwxyz") == "" {
			verbs = append(verbs, v)
		}
	}
	if len(verbs) == 0 {
		return nil, fmt.Errorf("no verb in %s", index)
	}
	return []file{{"verbs.txt", learn.Verbs(verbs)}}, nil
}
