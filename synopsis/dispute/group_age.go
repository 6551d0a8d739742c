package dispute

import (
	"fmt"

	"synoptic/meaning"
	stated "synoptic/synopsis/statement"
)

// groupAges are the answers to how old those of a group are, who are told from
// the youngest to the oldest: pupils aged 10 to 15. A report that tells several
// such spans of one noun tells of several groups, and is not asked; a span that
// is told as about so is set against none.
func (g *inquiry) groupAges() []answer {
	var out []answer
	for r := range g.Reports {
		told, many := map[string]answer{}, map[string]bool{}
		var order []string
		for k := range g.story.Sentences[r] {
			s := &g.story.Sentences[r][k]
			for n := range s.Items {
				it := &s.Items[n]
				if it.Kind != stated.Number || it.Figure.Of != "age" || it.Figure.Unit != "year" || it.Figure.High <= 0 || it.Figure.Bound == "about" {
					continue
				}
				of := agedGroup(s, n)
				if of == "" {
					continue
				}
				a := answer{
					kind: "number", question: "number year ages of " + of, value: fmt.Sprintf("%g to %g", it.Figure.Value, it.Figure.High),
					report: r, words: it.Span, cite: it.Span, about: s.Span,
				}
				if before, again := told[of]; again {
					many[of] = many[of] || before.value != a.value
					continue
				}
				told[of] = a
				order = append(order, of)
			}
		}
		for _, of := range order {
			if !many[of] {
				out = append(out, told[of])
			}
		}
	}
	return out
}

// agedGroup is the noun for a group whose ages item n of a sentence tells, "" if
// it is told of somebody by name, or of nobody.
func agedGroup(s *stated.Sentence, n int) string {
	for k, steps := n, 0; k >= 0 && steps <= agedReach; k, steps = s.Items[k].Up, steps+1 {
		if it := &s.Items[k]; it.Kind == stated.Word && it.Pos == meaning.Noun && !it.Predicate && it.Lemma != "age" {
			return it.Lemma
		}
		for c := range s.Items {
			if o := &s.Items[c]; o.Up == k && o.Rel == "nsubj" && o.Kind == stated.Word && o.Pos == meaning.Noun {
				return o.Lemma // the pupils were between the ages of 9 and 13
			}
		}
	}
	return ""
}
