package text

import (
	"synoptic/news"
	"synoptic/syntax/learn"
	"synoptic/syntax/sequence"
	"synoptic/text/sentence"
)

// Labelled is a text with its names, to learn from. A line is a sentence.
type Labelled struct {
	Text  string
	Names []news.Name
}

// lesson is a labelled text made ready to learn from.
type lesson struct {
	*nameReading
	stretches []stretch
	names     []news.Name
}

// TrainNames learns the model of names. Each half of the texts is read by a
// model of the other half, so that the model learns what its own first pass
// is worth to the second. The same texts give the same bytes.
func TrainNames(texts []Labelled, bits, epochs int) []byte {
	var halves [2][]lesson
	for i, t := range texts {
		d := &doc{text: t.Text, report: news.Report{Text: t.Text}}
		d.marks.Sentences = sentence.Split(d.report)
		d.marks.Tokens = sentence.Parse(d.text, d.marks.Sentences)
		r := newNameReading(d.text, d.marks.Tokens, d.marks.Sentences)
		halves[i%2] = append(halves[i%2], lesson{r, r.stretches(), t.Names})
	}
	first := [2][]learn.Example{examplesOf(halves[0]), examplesOf(halves[1])}
	for i, half := range halves {
		model := trainNames(first[1-i], bits, epochs, 1)
		for _, l := range half {
			l.rememberKinds(l.pass(l.stretches, model))
		}
	}
	examples := append(first[0], first[1]...)
	for _, half := range halves {
		examples = append(examples, examplesOf(half)...)
	}
	var models []*sequence.Tagger
	for seed := range uint64(blended) {
		models = append(models, trainNames(examples, bits, epochs, seed+1))
	}
	return learn.Blend(models...).Encode()
}

// blended is how many models the one that is kept is the mean of.
const blended = 12

func trainNames(examples []learn.Example, bits, epochs int, seed uint64) *sequence.Tagger {
	return learn.Sequences(examples, learn.Options{
		Labels: nameLabels, Allowed: nameAllowed, Bits: bits, Epochs: epochs, Seed: seed * 0x4E414D45,
	})
}

func examplesOf(lessons []lesson) []learn.Example {
	var examples []learn.Example
	for _, l := range lessons {
		at := 0
		for _, s := range l.stretches {
			_, features := l.featuresOf(s, nil, nil)
			for at < len(l.names) && l.names[at].End <= l.tokens[s.from].Start {
				at++
			}
			examples = append(examples, learn.Example{Features: features, Labels: l.labelsOf(s, l.names[at:])})
		}
	}
	return examples
}

// labelsOf gives the tokens of a stretch the labels of the names they stand
// in. Names are in order.
func (r *nameReading) labelsOf(s stretch, names []news.Name) []string {
	labels := make([]string, 0, s.to-s.from)
	for i, at, inside := s.from, 0, false; i < s.to; i++ {
		t := r.tokens[i].Span
		for at < len(names) && names[at].End <= t.Start {
			at, inside = at+1, false
		}
		switch {
		case at == len(names) || names[at].Start >= t.End:
			labels = append(labels, "O")
		case inside:
			labels = append(labels, "I-"+names[at].Kind)
		default:
			labels, inside = append(labels, "B-"+names[at].Kind), true
		}
	}
	return labels
}
