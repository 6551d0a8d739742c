package text

import (
	_ "embed" // the model
	"fmt"
	"strings"
	"sync"

	"synoptic/news"
	"synoptic/syntax/sequence"
)

//go:embed model/names.bin
var namesBytes []byte

// nameModel labels the tokens of stretches.
var nameModel = sync.OnceValue(func() *sequence.Tagger {
	t, err := sequence.Decode(namesBytes)
	if err != nil {
		panic(fmt.Sprintf("text: embedded model of names: %v", err))
	}
	return t
})

// Labels of the model: begin and inside of each kind, and outside.
var nameLabels = strings.Fields("O B-person I-person B-organisation I-organisation B-place I-place B-other I-other")

// nameAllowed forbids an inside that goes on nothing.
func nameAllowed(before, after string) bool {
	kind, inside := strings.CutPrefix(after, "I-")
	return !inside || strings.HasSuffix(before, "-"+kind)
}

// labelled reads a path of labels as spans of names.
func (r *nameReading) labelled(s stretch, labels []int, names []news.Name) []news.Name {
	for k := 0; k < len(labels); k++ {
		if labels[k] == 0 {
			continue
		}
		end := k + 1
		for end < len(labels) && labels[end] == labels[k]+1 && labels[end]%2 == 0 {
			end++
		}
		first, last := r.tokens[s.from+k], r.tokens[s.from+end-1]
		names = append(names, news.Name{
			Span: news.Span{Start: first.Start, End: last.End},
			Kind: nameLabels[labels[k]][2:], Rule: "model",
		})
		k = end - 1
	}
	return names
}

// recognise runs the model twice over every stretch: the second time with
// what the first made of the same words elsewhere in the document.
func (r *nameReading) recognise(model *sequence.Tagger) []news.Name {
	stretches := r.stretches()
	r.rememberKinds(r.pass(stretches, model))
	return r.pass(stretches, model)
}

func (r *nameReading) pass(stretches []stretch, model *sequence.Tagger) []news.Name {
	var names []news.Name
	var buffer []uint64
	var features [][]uint64
	for _, s := range stretches {
		buffer, features = r.featuresOf(s, buffer[:0], features[:0])
		names = r.labelled(s, model.Classes(features), names)
	}
	return names
}

// featuresOf fills features with those of each token of the stretch; buffer
// holds them.
func (r *nameReading) featuresOf(s stretch, buffer []uint64, features [][]uint64) ([]uint64, [][]uint64) {
	var ends [64]int
	cuts := ends[:0]
	for i := s.from; i < s.to; i++ {
		buffer = nameFeatures(buffer, r.all, &s, i)
		cuts = append(cuts, len(buffer))
	}
	at := 0
	for _, end := range cuts {
		features = append(features, buffer[at:end])
		at = end
	}
	return buffer, features
}
