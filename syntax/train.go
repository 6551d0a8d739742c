package syntax

import "synoptic/syntax/tagger"

// Model is a trained model as it is embedded: a file name and its bytes.
type Model struct {
	Name  string
	Bytes []byte
}

// Train learns all models of the package from trees. The same trees give the
// same bytes.
func Train(trees []Tree) []Model {
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
func jackknife(trees []Tree, from []int, labels []tagger.Label) [][]uint64 {
	out := make([][]uint64, len(trees))
	var w tagger.Window
	for f := range folds {
		var rest []Tree
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
