// Package learn learns the model of names from texts whose names are known.
package learn

import (
	"synoptic/news"
	"synoptic/syntax/learn"
	"synoptic/syntax/sequence"
	"synoptic/text/name"
	"synoptic/text/sentence"
)

// Labelled is a text with its names, to learn from. A line is a sentence.
type Labelled struct {
	Text  string
	Names []news.Name
}

// lesson is a labelled text made ready to learn from.
type lesson struct {
	reading *name.Reading
	tokens  []news.Token
	names   []news.Name // in order
}

// Names is the model of names that texts teach, as it is kept. It has a table of
// 1<<bits cells and goes through the texts epochs times. Each half of the texts is
// read by a model of the other half, so that the model learns what its own first
// pass is worth to the second. The same texts give the same bytes.
func Names(texts []Labelled, bits, epochs int) []byte {
	var halves [2][]lesson
	for i, t := range texts {
		marks := news.Marks{Sentences: sentence.Split(news.Report{Text: t.Text})}
		marks.Tokens = sentence.Parse(t.Text, marks.Sentences)
		halves[i%2] = append(halves[i%2], lesson{name.NewReading(t.Text, marks.Tokens, marks.Sentences), marks.Tokens, t.Names})
	}
	first := [2][]learn.Example{examplesOf(halves[0]), examplesOf(halves[1])}
	for i, half := range halves {
		model := train(first[1-i], bits, epochs, 1)
		for _, l := range half {
			l.reading.Remember(model)
		}
	}
	examples := append(first[0], first[1]...)
	for _, half := range halves {
		examples = append(examples, examplesOf(half)...)
	}
	var models []*sequence.Tagger
	for seed := range uint64(blended) {
		models = append(models, train(examples, bits, epochs, seed+1))
	}
	return learn.Blend(models...).Encode()
}

// blended is how many models the one that is kept is the mean of.
const blended = 12

// train is one model that has learnt from examples.
func train(examples []learn.Example, bits, epochs int, seed uint64) *sequence.Tagger {
	return learn.Sequences(examples, learn.Options{
		Labels: name.Labels, Allowed: name.Allowed, Bits: bits, Epochs: epochs, Seed: seed * 0x4E414D45,
	})
}

// examplesOf are the stretches of texts that may hold names, each with the labels
// of its tokens.
func examplesOf(lessons []lesson) []learn.Example {
	var examples []learn.Example
	for _, l := range lessons {
		at := 0
		for _, s := range l.reading.Stretches() {
			from, to := s.Tokens()
			for at < len(l.names) && l.names[at].End <= l.tokens[from].Start {
				at++
			}
			examples = append(examples, learn.Example{Features: l.reading.Features(s), Labels: labelsOf(l.tokens[from:to], l.names[at:])})
		}
	}
	return examples
}

// labelsOf gives tokens the labels of the names they stand in. Names are in
// order.
func labelsOf(tokens []news.Token, names []news.Name) []string {
	labels := make([]string, 0, len(tokens))
	for k, at, inside := 0, 0, false; k < len(tokens); k++ {
		t := tokens[k].Span
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
