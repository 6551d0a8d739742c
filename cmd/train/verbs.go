package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"synoptic/syntax"
)

// learnVerbs lists the forms of the verbs of WordNet that the rules of lemmas
// miss. It reads DIR/meaning/dict/index.verb, as learnMeaning does.
func learnVerbs(data string) ([]file, error) {
	b, err := os.ReadFile(filepath.Join(data, "meaning", "dict", "index.verb"))
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
		return nil, fmt.Errorf("no verb in %s", filepath.Join(data, "meaning", "dict", "index.verb"))
	}
	return []file{{"verbs.txt", syntax.LearnVerbs(verbs)}}, nil
}
