package text

import (
	"synoptic/news"
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// report adds the speech that stands outside marks: the content of each cue
// that is more than quotations.
func (s *speakers) report(t *sayings) {
	for k, c := range t.cues {
		for _, r := range []frame.Passage{c.left, c.right} {
			r = t.Trimmed(r)
			if r.None() || t.OnlyQuotes(r) || !t.tells(k, r) {
				continue
			}
			q := news.Quote{Span: t.Span(r.A, r.B), Kind: "indirect", Rule: t.acts[k].rule}
			if t.HoldsQuote(r.A, r.B) {
				q.Kind = "mixed"
			}
			if c.family == saying.Stance || c.family == saying.Minding {
				q.Rule = familyRules[c.family]
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
	if c.source.None() {
		return t.Is(r.A, "that") || t.Is(c.verb, "asked") && t.QuestionWord(r.A)
	}
	return true
}

// act reads who says it by this cue, to whom, where and when.
func (s *speakers) act(f *frame.Frame, c *cue) said {
	cueSpan := f.Span(c.words.A, c.words.B)
	a := said{cue: &cueSpan, rule: c.rule, colon: c.colon, sentence: f.Last, paragraph: s.marks.Sentences[f.Last].Paragraph}
	if !c.source.None() {
		src := f.Span(sourceIn(f, c.source).bare().A, c.source.B)
		a.source = &src
		s.beside = beside(&f.Phrases, c)
		a.speaker = s.speaker(sourceIn(f, c.source))
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
func beside(w *frame.Phrases, c *cue) []news.Span {
	var list []news.Span
	around := append([]frame.Passage{c.Addressee}, c.Adjuncts...)
	if c.family == saying.Naming && !c.right.None() {
		around = append(around, w.PhraseOnlyRight(c.right.A)) // "what he called Holm’s “plan”"
	}
	for _, r := range around {
		if !r.None() && r.B <= len(w.Units) {
			list = append(list, w.Span(r.A, r.B))
		}
	}
	return list
}
