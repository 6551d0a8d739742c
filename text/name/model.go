package name

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
		panic(fmt.Sprintf("text/name: embedded model of names: %v", err))
	}
	return t
})

// Labels are those of the model: begin and inside of each kind, and outside.
var Labels = strings.Fields("O B-person I-person B-organisation I-organisation B-place I-place B-other I-other")

// Allowed says whether a label may follow the one before: an inside goes on
// something of its kind.
func Allowed(before, after string) bool {
	kind, inside := strings.CutPrefix(after, "I-")
	return !inside || strings.HasSuffix(before, "-"+kind)
}

// labelled reads a path of labels as spans of names.
func (r *Reading) labelled(s Stretch, labels []int, names []news.Name) []news.Name {
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
			Kind: Labels[labels[k]][2:], Rule: "model",
		})
		k = end - 1
	}
	return names
}

// recognise runs the model twice over every stretch: the second time with
// what the first made of the same words elsewhere in the document.
func (r *Reading) recognise(model *sequence.Tagger) []news.Name {
	stretches := r.Remember(model)
	return r.pass(stretches, model)
}

// Remember tells each token what a pass of the model makes of its word elsewhere
// in the text, and gives the stretches of the text.
func (r *Reading) Remember(model *sequence.Tagger) []Stretch {
	stretches := r.Stretches()
	r.rememberKinds(r.pass(stretches, model))
	return stretches
}

// Features are those of each token of a stretch, with what the text remembers.
func (r *Reading) Features(s Stretch) [][]uint64 {
	_, features := r.featuresOf(s, nil, nil)
	return features
}

func (r *Reading) pass(stretches []Stretch, model *sequence.Tagger) []news.Name {
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
func (r *Reading) featuresOf(s Stretch, buffer []uint64, features [][]uint64) ([]uint64, [][]uint64) {
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
