package syntax

import (
	_ "embed" // the models
	"fmt"
	"sync"

	"synoptic/syntax/parser"
	"synoptic/syntax/tagger"
)

//go:embed model/tagger.bin
var taggerBytes []byte

//go:embed model/parser.bin
var parserBytes []byte

// models are what Parse reads with. Nothing is copied or computed at loading
// but the lists of labels: the tables are used where they lie in the program.
type models struct {
	tagger *tagger.Tagger
	parser *parser.Parser
}

// embedded opens the models that come with the program.
var embedded = sync.OnceValue(func() models {
	t, err := tagger.Decode(taggerBytes)
	if err != nil {
		panic(fmt.Sprintf("syntax: embedded tagger: %v", err))
	}
	p, err := parser.Decode(parserBytes)
	if err != nil {
		panic(fmt.Sprintf("syntax: embedded parser: %v", err))
	}
	return models{t, p}
})
