package learn

import (
	"bytes"
	"os"
	"testing"

	"synoptic/syntax/parser"
	"synoptic/syntax/tagger"
	"synoptic/syntax/treebank"
)

// treebankOf reads the trees of a labelled set, or skips the test.
func treebankOf(t *testing.T, name string) []treebank.Tree {
	dir := os.Getenv("SYNOPTIC_DATA")
	if dir == "" {
		dir = "../../../shared"
	}
	b, err := os.ReadFile(dir + "/data/syntax/" + name)
	if err != nil {
		t.Skipf("no labelled data: %v", err)
	}
	return treebank.Read(string(b))
}

// The same trees give the same models, byte for byte, and what is trained is
// what is read back.
func TestTrainingIsTheSameTwice(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	trees := treebankOf(t, "gum.train.conllu")[:40]
	a, b := Train(trees), Train(trees)
	if len(a) != len(b) {
		t.Fatalf("%d models, then %d", len(a), len(b))
	}
	for i := range a {
		if a[i].Name != b[i].Name || !bytes.Equal(a[i].Bytes, b[i].Bytes) {
			t.Errorf("%s differs between two trainings", a[i].Name)
		}
	}
	if _, err := tagger.Decode(a[0].Bytes); err != nil {
		t.Error(err)
	}
	if _, err := parser.Decode(a[1].Bytes); err != nil {
		t.Error(err)
	}
}
