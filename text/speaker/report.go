package speaker

import (
	"synoptic/news"
	"synoptic/text/cue"
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// report adds the speech that stands outside marks: the content of each cue
// that is more than quotations.
func (s *speakers) report(t *sayings) {
	for k, c := range t.cues {
		for _, r := range []frame.Passage{c.Left, c.Right} {
			r = t.Trimmed(r)
			if r.None() || t.OnlyQuotes(r) || !t.tells(k, r) {
				continue
			}
			q := news.Quote{Span: t.Span(r.A, r.B), Kind: "indirect", Rule: t.acts[k].rule}
			if t.HoldsQuote(r.A, r.B) {
				q.Kind = "mixed"
			}
			if c.Family == saying.Stance || c.Family == saying.Minding {
				q.Rule = familyRules[c.Family]
			}
			t.acts[k].fill(&q)
			if q.Span.Len() > 0 {
				s.added = append(s.added, q)
			}
		}
	}
}

var familyRules = map[saying.Family]string{saying.Stance: "stance", saying.Minding: "mind"}

// tells says whether a content of the k-th cue is worth a quotation of its own.
func (t *sayings) tells(k int, r frame.Passage) bool {
	c := &t.cues[k]
	if c.Source.None() {
		return t.Is(r.A, "that") || t.Is(c.Verb, "asked") && t.QuestionWord(r.A)
	}
	return true
}

// act reads who says it by this cue, to whom, where and when.
func (s *speakers) act(f *frame.Frame, c *cue.Cue) said {
	cueSpan := f.Span(c.Words.A, c.Words.B)
	a := said{cue: &cueSpan, rule: c.Rule, colon: c.Colon, sentence: f.Last, paragraph: s.marks.Sentences[f.Last].Paragraph}
	if !c.Source.None() {
		src := f.Span(sourceIn(f, c.Source).bare().A, c.Source.B)
		a.source = &src
		s.beside = beside(&f.Phrases, c)
		a.speaker = s.speaker(sourceIn(f, c.Source))
		s.beside = nil
		a.body = s.body(src)
	}
	if !c.Addressee.None() {
		to := f.Span(c.Addressee.A, c.Addressee.B)
		a.to = &to
	}
	return a
}

// beside is the spans of the words that hang on a verb of saying: to whom, and
// phrases of place and company.
func beside(w *frame.Phrases, c *cue.Cue) []news.Span {
	var list []news.Span
	around := append([]frame.Passage{c.Addressee}, c.Adjuncts...)
	if c.Family == saying.Naming && !c.Right.None() {
		around = append(around, w.PhraseOnlyRight(c.Right.A)) // "what he called Holm’s “plan”"
	}
	for _, r := range around {
		if !r.None() && r.B <= len(w.Units) {
			list = append(list, w.Span(r.A, r.B))
		}
	}
	return list
}
