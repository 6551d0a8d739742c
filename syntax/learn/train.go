// Package learn learns the models of syntax, and of who labels sequences, from what
// people labelled. Nothing that reads with a model needs it. It knows no chance and
// no clock: the same examples give the same bytes on every machine.
package learn

import (
	"synoptic/syntax/tagger"
	"synoptic/syntax/treebank"
)

// Model is a trained model as it is embedded: a file name and its bytes.
type Model struct {
	Name  string
	Bytes []byte
}

// Train learns the tagger, the parser and the list of lemmas from trees. The same
// trees give the same bytes.
func Train(trees []treebank.Tree) []Model {
	labels := labelsOf(trees)
	more, from := augment(trees)
	g := trainTagger(more, labels, tagEpochs)
	p := trainParser(more, jackknife(more, from, labels), g.Window())
	return []Model{{"tagger.bin", g.Encode()}, {"parser.bin", p.Encode()}, {"lemmas.txt", learnLemmas(trees)}}
}

// folds is into how many parts the trees are cut so that each is tagged by a
// tagger that has not seen it.
const folds = 5

// jackknife gives each tree the classes of a tagger trained on the others.
func jackknife(trees []treebank.Tree, from []int, labels []tagger.Label) [][]uint64 {
	out := make([][]uint64, len(trees))
	var w tagger.Window
	for f := range folds {
		var rest []treebank.Tree
		for i, t := range trees {
			if from[i]%folds != f {
				rest = append(rest, t)
			}
		}
		g := trainTagger(rest, labels, tagEpochs/2)
		for i := range trees {
			if from[i]%folds != f {
				continue
			}
			g.Classify(trees[i].Text, trees[i].Tokens, &w)
			out[i] = append(out[i], w.Classes()...)
		}
	}
	return out
}
