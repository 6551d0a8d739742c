package main

import (
	"os"

	"synoptic/syntax/learn"
	"synoptic/syntax/treebank"
)

// learnSyntax learns the tagger and the parser from the UD English treebanks.
func learnSyntax(data folder) ([]file, error) {
	var trees []treebank.Tree
	for _, name := range []string{"ewt.train.conllu", "gum.train.conllu"} {
		b, err := os.ReadFile(data.in("syntax").file(name))
		if err != nil {
			return nil, err
		}
		trees = append(trees, treebank.Read(string(b))...)
	}
	var files []file
	for _, m := range learn.Train(trees) {
		files = append(files, file{m.Name, m.Bytes})
	}
	return files, nil
}
