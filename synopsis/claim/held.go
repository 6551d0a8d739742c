package claim

import (
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// Held is a telling held against a sentence of another report which may tell
// it: what the weights of trust are learnt from.
type Held struct {
	Telling          wording.Telling
	Report, Sentence int
	Place            Place
	Lacks            bool // the sentence does not say every word
	Signs            statement.Signs
	Reads            wording.Signs
}

// All are all signs of a line and the sentence.
func (h *Held) All() []float64 {
	x := signsOf(&h.Signs, &h.Reads)
	return x[:]
}

// OfReading are only those of how the line reads.
func (h *Held) OfReading() []float64 {
	x := signsOf(&statement.Signs{}, &h.Reads)
	return x[:]
}

// Held lists every telling that is not trusted at once, with each sentence it
// is held against.
func (s *Story) Held() []Held {
	var out []Held
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			p := place{r, k}
			for _, cs := range [][]wording.Clause{s.Clauses[p], s.Phrases[p]} {
				for i := range cs {
					out = s.held(out, p, &cs[i])
				}
			}
		}
	}
	return out
}

// held adds a clause, held against each sentence near its own.
func (s *Story) held(out []Held, p place, c *wording.Clause) []Held {
	for _, f := range s.fitting.near(s, p, c) {
		if s.Voice[f.report] == s.Voice[p.report] || f.never {
			continue
		}
		t, ok := told(c, f.drop)
		if !ok || t.Nameless || t.Phrase && f.lacks {
			continue
		}
		out = append(out, Held{
			Telling: t, Report: f.report, Sentence: f.sentence, Lacks: f.lacks, Signs: f.signs(&t), Reads: c.Signs(&t, flags(c, f.drop)),
			Place: Place{Report: f.report, Sentence: f.sentence, Span: f.where(&t, s.Reports[f.report])},
		})
	}
	return out
}
