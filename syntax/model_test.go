package syntax

import (
	"testing"

	"synoptic/syntax/model"
	"synoptic/syntax/parser"
	"synoptic/syntax/tagger"
)

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
