package text

import (
	"synoptic/news"
	"synoptic/syntax"
)

// Labelled is a text with its names, to learn from. A line is a sentence.
type Labelled struct {
	Text  string
	Names []news.Name
}

// TrainNames learns the model of names. The same texts give the same bytes.
func TrainNames(texts []Labelled, bits, epochs int) []byte {
	var examples []syntax.Example
	for _, t := range texts {
		examples = append(examples, nameExamples(t)...)
	}
	return syntax.TrainTagger(examples, syntax.TaggerOptions{
		Labels: nameLabels, Allowed: nameAllowed, Bits: bits, Epochs: epochs, Seed: 0x4E414D45,
	}).Encode()
}

func nameExamples(t Labelled) []syntax.Example {
	d := &doc{text: t.Text, report: news.Report{Text: t.Text}}
	d.split()
	d.parse()
	all := d.nameTokens()
	var examples []syntax.Example
	at := 0
	for _, s := range d.stretches(all) {
		_, features := d.featuresOf(all, s, nil, nil)
		for at < len(t.Names) && t.Names[at].End <= d.marks.Tokens[s.from].Start {
			at++
		}
		examples = append(examples, syntax.Example{Features: features, Labels: d.labelsOf(s, t.Names[at:])})
	}
	return examples
}

// labelsOf gives the tokens of a stretch the labels of the names they stand
// in. Names are in order.
func (d *doc) labelsOf(s stretch, names []news.Name) []string {
	labels := make([]string, 0, s.to-s.from)
	for i, at, inside := s.from, 0, false; i < s.to; i++ {
		t := d.marks.Tokens[i].Span
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
