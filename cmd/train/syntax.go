package main

import (
	"os"

	"synoptic/syntax"
)

// learnSyntax learns the tagger and the parser from the UD English treebanks.
func learnSyntax(data folder) ([]file, error) {
	var trees []syntax.Tree
	for _, name := range []string{"ewt.train.conllu", "gum.train.conllu"} {
		b, err := os.ReadFile(data.in("syntax").file(name))
		if err != nil {
			return nil, err
		}
		trees = append(trees, syntax.ReadTrees(string(b))...)
	}
	var files []file
	for _, m := range syntax.Train(trees) {
		files = append(files, file{m.Name, m.Bytes})
	}
	return files, nil
}
