package text

import (
	"synoptic/news"
	"synoptic/text/saying"
)

// report adds the speech that stands outside marks: the content of each cue
// that is more than quotations.
func (s *speakers) report(t *sayings) {
	for k, c := range t.cues {
		for _, r := range []passage{c.left, c.right} {
			r = t.trimmed(r)
			if r.none() || t.onlyQuotes(r) || !t.tells(k, r) {
				continue
			}
			q := news.Quote{Span: t.span(r.a, r.b), Kind: "indirect", Rule: t.acts[k].rule}
			if t.holdsQuote(r.a, r.b) {
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
func (t *sayings) tells(k int, r passage) bool {
	c := &t.cues[k]
	if c.source.none() {
		return t.is(r.a, "that") || t.is(c.verb, "asked") && asking[t.word(r.a)]
	}
	return true
}

// act reads who says it by this cue, to whom, where and when.
func (s *speakers) act(f *frame, c *cue) said {
	cueSpan := f.span(c.words.a, c.words.b)
	a := said{cue: &cueSpan, rule: c.rule, colon: c.colon, sentence: f.last, paragraph: s.marks.Sentences[f.last].Paragraph}
	if !c.source.none() {
		src := f.span(f.source(c.source).bare().a, c.source.b)
		a.source = &src
		s.beside = beside(&f.phrases, c)
		a.speaker = s.speaker(f.source(c.source))
		s.beside = nil
		a.body = s.body(src)
	}
	if !c.addressee.none() {
		to := f.span(c.addressee.a, c.addressee.b)
		a.to = &to
	}
	return a
}

// beside is the spans of the words that hang on a verb of saying: to whom, and
// phrases of place and company.
func beside(w *phrases, c *cue) []news.Span {
	var list []news.Span
	around := append([]passage{c.addressee}, c.adjuncts...)
	if c.family == saying.Naming && !c.right.none() {
		around = append(around, w.phraseOnlyRight(c.right.a)) // "what he called Holm’s “plan”"
	}
	for _, r := range around {
		if !r.none() && r.b <= len(w.units) {
			list = append(list, w.span(r.a, r.b))
		}
	}
	return list
}
