package syntax

import (
	"bytes"
	"testing"

	"synoptic/syntax/model"
	"synoptic/syntax/parser"
	"synoptic/syntax/tagger"
)

// The same trees give the same models, byte for byte, and what is trained is
// what is read back.
func TestTrainingIsTheSameTwice(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	trees := load(t, "gum.train.conllu")[:40]
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

func TestBrokenModelsAreRefused(t *testing.T) {
	for _, b := range [][]byte{nil, []byte("tagger"), model.Tagger[:100], model.Parser[:len(model.Parser)/2]} {
		if _, err := tagger.Decode(b); err == nil {
			t.Errorf("a tagger of %d bytes was read", len(b))
		}
		if _, err := parser.Decode(b); err == nil {
			t.Errorf("a parser of %d bytes was read", len(b))
		}
	}
}
