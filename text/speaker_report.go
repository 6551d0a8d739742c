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
			q := news.Quote{Span: f.content(r), Kind: "indirect", Rule: acts[k].rule}
			if f.quotes(r.a, r.b) {
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

// trimmed drops commas and stops at both ends of a passage.
func (f *frame) trimmed(r passage) passage {
	for r.a < r.b && f.tag(r.a) == "PUNCT" && f.raw(r.a) != "(" && f.raw(r.a) != "$" {
		r.a++
	}
	for r.b > r.a && f.tag(r.b-1) == "PUNCT" && f.raw(r.b-1) != ")" {
		r.b--
	}
	return r
}

// onlyQuotes says whether nothing but quotations and signs stand in r.
func (f *frame) onlyQuotes(r passage) bool {
	for i := r.a; i < r.b; i++ {
		if !f.quoted(i) && f.tag(i) != "PUNCT" {
			return false
		}
	}
	return true
}

// content is the span of a passage, with the marks of a quotation inside it
// but not with one outer mark alone.
func (f *frame) content(r passage) news.Span {
	return f.span(r.a, r.b)
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
