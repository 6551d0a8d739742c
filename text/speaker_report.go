package text

import "synoptic/news"

// report adds the speech that stands outside marks: the content of each cue
// that is more than quotations.
func (s *speakers) report(f *frame, cues []cue, acts []said) {
	for k, c := range cues {
		for _, r := range []passage{c.left, c.right} {
			r = f.trimmed(r)
			if r.none() || f.onlyQuotes(r) || !f.tells(&c, r) {
				continue
			}
			q := news.Quote{Span: f.span(r.a, r.b), Kind: "indirect", Rule: acts[k].rule}
			if f.holdsQuote(r.a, r.b) {
				q.Kind = "mixed"
			}
			if c.family == stance || c.family == minding {
				q.Rule = familyRules[c.family]
			}
			acts[k].fill(&q)
			if q.Span.Len() > 0 {
				s.added = append(s.added, q)
			}
		}
	}
}

var familyRules = map[family]string{stance: "stance", minding: "mind"}

// tells says whether a content is worth a quotation of its own.
func (f *frame) tells(c *cue, r passage) bool {
	if c.source.none() {
		return f.is(r.a, "that") || f.is(c.verb, "asked") && asking[f.word(r.a)]
	}
	return true
}

// act reads who says it by this cue, to whom, where and when.
func (s *speakers) act(f *frame, c *cue) said {
	cueSpan := f.span(c.words.a, c.words.b)
	a := said{cue: &cueSpan, rule: c.rule, colon: c.colon, sentence: f.last, paragraph: s.marks.Sentences[f.last].Paragraph}
	if !c.source.none() {
		src := f.span(f.sourceFirst(c.source), c.source.b)
		a.source = &src
		s.beside = f.beside(c)
		a.speaker = s.speaker(f, c.source)
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
func (f *frame) beside(c *cue) []news.Span {
	var list []news.Span
	around := append([]passage{c.addressee}, c.adjuncts...)
	if c.family == naming && !c.right.none() {
		around = append(around, f.phraseOnlyRight(c.right.a)) // "what he called Holm’s “plan”"
	}
	for _, r := range around {
		if !r.none() && r.b <= len(f.units) {
			list = append(list, f.span(r.a, r.b))
		}
	}
	return list
}
