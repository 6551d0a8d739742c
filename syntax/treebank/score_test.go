package treebank

import (
	"os"
	"testing"
	"time"
)

// load reads the trees of a labelled set, or skips the test.
func load(t testing.TB, name string) []Tree {
	dir := os.Getenv("SYNOPTIC_DATA")
	if dir == "" {
		dir = "../../../shared"
	}
	b, err := os.ReadFile(dir + "/data/syntax/" + name)
	if err != nil {
		t.Skipf("no labelled data: %v", err)
	}
	return Read(string(b))
}

// What the models reach on trees they have not seen may not fall below these.
const (
	leastTag  = .95
	leastHead = .85
	leastRel  = .815
)

func TestModelsReachTheirMarks(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	start := time.Now()
	s := Measure(load(t, "ewt.eval.conllu"))
	t.Logf("UPOS %.4f UAS %.4f LAS %.4f lemma %.4f tokens %.4f n %d in %v", s.Tag, s.Head, s.Rel, s.Lemma, s.Split, s.Words, time.Since(start))
	if s.Tag < leastTag || s.Head < leastHead || s.Rel < leastRel {
		t.Errorf("below the marks")
	}
}
