package syntax

import (
	"fmt"
	"sync"

	"synoptic/syntax/model"
	"synoptic/syntax/parser"
	"synoptic/syntax/tagger"
)

// models are what Parse reads with. Nothing is copied or computed at loading
// but the lists of labels: the tables are used where they lie in the program.
type models struct {
	tagger *tagger.Tagger
	parser *parser.Parser
}

// embedded opens the models that come with the program.
var embedded = sync.OnceValue(func() models {
	t, err := tagger.Decode(model.Tagger)
	if err != nil {
		panic(fmt.Sprintf("syntax: embedded tagger: %v", err))
	}
	p, err := parser.Decode(model.Parser)
	if err != nil {
		panic(fmt.Sprintf("syntax: embedded parser: %v", err))
	}
	return models{t, p}
})
