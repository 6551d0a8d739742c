package speaker

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/frame"
	"synoptic/text/letter"
	"synoptic/text/mention"
)

// topic is whom the sentence before was about: its subject, and the one it
// named for the first time in the text.
type topic struct {
	subject, fresh news.Maybe
	sentence       int
}

// follow keeps whom the frame is about.
func (s *sources) follow(f *frame.Frame) {
	if s.marks.Sentences[f.From].Kind == "caption" {
		return
	}
	s.topic = topic{sentence: f.Last, fresh: s.introduced(f)}
	if end := f.PersonAt(0); end > 0 && (f.Tag(end) == "VERB" || f.Tag(end) == "AUX" || f.Tag(end) == "CCONJ" || f.Comma(end)) {
		s.topic.subject = s.person(sourceIn(f, frame.Between(0, end)))
		return
	}
	for i := range f.Units {
		if !f.Finite(i) {
			continue
		}
		if subject := f.SubjectOf(i); !subject.None() {
			s.topic.subject = s.person(sourceIn(f, subject).bare())
			return
		}
	}
}

// introduced is the last person whom the frame names first of all frames,
// outside quotations.
func (s *sources) introduced(f *frame.Frame) (last news.Maybe) {
	for i := range f.Units {
		end := f.PersonAt(i)
		if end == i {
			continue
		}
		if n := nameAt(s.marks.Names, f.Token(i).Span); n != nil && !s.met[n.Name] {
			last = news.Maybe(n.Name)
		}
	}
	for n := s.nameFrom(f.Start(0)); n < len(s.marks.Names) && s.marks.Names[n].Start < f.End(len(f.Units)-1); n++ {
		s.met[s.marks.Names[n].Name] = true
	}
	return last
}

// person is the one person a noun phrase names or means, empty if it is none.
func (s *sources) person(w sourceWords) news.Maybe {
	name, ok := s.named(w)
	if !ok {
		name, _ = mentioned(s.reading, w.Token(w.noun()).Span)
	}
	if who := news.Maybe(name); s.is(who, "person") {
		return who
	}
	return ""
}

// turnsTo is whom the pronoun means right after a sentence about another than
// who spoke last: "Crane panned the plan. “It leaks,” he said."
func (p *heOrShe) turnsTo() (news.Maybe, bool) {
	t, f := &p.topic, p.f
	if p.within.speaker != "" || t.sentence != f.From-1 || p.namedBefore() {
		return "", false
	}
	if fits, _ := p.isOf(p.last.speaker, p.want); !p.last.unknown() && p.last.sentence >= t.sentence && (fits || p.misleads()) {
		return p.last.speaker, !fits || f.Utterance(0) && t.subject == p.last.speaker && p.last.paragraph == p.marks.Sentences[f.From].Paragraph
	}
	for _, who := range [...]news.Maybe{t.subject, t.fresh} {
		if fits, _ := p.isOf(who, p.want); fits && !p.spokenTo(string(who)) {
			return who, true
		}
	}
	return "", false
}

// misleads says whether who spoke right before in the paragraph may be meant
// by the pronoun although the given name speaks against it: nobody else whom it
// fits is named there.
func (p *heOrShe) misleads() bool {
	paragraph := p.marks.Sentences[p.f.From].Paragraph
	if p.last.paragraph != paragraph || p.isPronoun(p.last.source) || !p.is(p.last.speaker, "person") {
		return false
	}
	for i := p.nameFrom(p.at.Start) - 1; i >= 0 && p.marks.Names[i].Start >= p.f.ParagraphStart(); i-- {
		if p.marks.Names[i].Name == p.read {
			return false
		}
	}
	return true
}

// isPronoun says whether a source is a pronoun of one person.
func (p *heOrShe) isPronoun(source *news.Span) bool {
	if source == nil {
		return false
	}
	_, ok := mention.Gender(strings.ToLower(source.In(p.text)))
	return ok
}

// bodyBefore is the body that is the subject before "it" in its own frame:
// "when the paper ran a profile, it said".
func (s *sources) bodyBefore(f *frame.Frame, it int) (news.Maybe, bool) {
	subject := sourceIn(f, f.NearestSubject(it))
	if subject.None() || !f.Is(it, "it") {
		return "", false
	}
	name, ok := s.named(subject.bare())
	if !ok {
		name, ok = mentioned(s.reading, f.Token(subject.noun()).Span)
	}
	if !ok {
		name, ok = subject.apposed()
	}
	return news.Maybe(name), ok && s.is(news.Maybe(name), "organisation")
}

// apposed is the name behind the comma of a phrase: "a paper, the Orrin Post".
func (w sourceWords) apposed() (string, bool) {
	for i := w.core().B + 1; i < w.B; i++ {
		if n := nameAt(w.Marks.Names, w.Token(i).Span); n != nil {
			return n.Name, true
		}
	}
	return "", false
}

// bodyApposed is the body that a source, which ends before unit end, names
// behind the comma after what kind of body it is: "A watchdog group, Clean
// Harbours Now".
func (s *sources) bodyApposed(w sourceWords, end int) (news.Maybe, bool) {
	if !mention.IsBody(w.Word(w.B-1)) || !w.Is(w.A, "a", "an", "the") || !w.Comma(w.B) || w.B+1 >= end {
		return "", false
	}
	first := w.B + 1
	for k := first; k < end; k++ {
		if word := w.Raw(k); word == "" || !letter.IsUpper(word[0]) && w.Tag(k) != "ADP" && w.Tag(k) != "CCONJ" && w.Tag(k) != "DET" {
			return "", false
		}
	}
	if n := nameAt(s.marks.Names, w.Token(first).Span); n != nil && n.Start == w.Start(first) && n.End == w.End(end-1) {
		return news.Maybe(n.Name), true
	}
	return news.Maybe(strings.Join(strings.Fields(w.Span(first, end).In(s.text)), " ")), letter.IsUpper(w.Raw(end - 1)[0])
}

// namedBefore says whether the frame names anybody before the pronoun, outside
// quotations.
func (p *heOrShe) namedBefore() bool {
	for i := range p.f.Units {
		if p.f.Start(i) >= p.at.Start {
			return false
		}
		if p.f.Named(i) {
			return true
		}
	}
	return false
}

// spokenTo says whether one stands beside the saying of the pronoun as another
// than who speaks: "he told the mayor", "she said at a meeting with Mr. Holm".
func (p *heOrShe) spokenTo(who string) bool {
	for _, at := range p.beside {
		for i := p.nameFrom(at.Start); i < len(p.marks.Names) && p.marks.Names[i].End <= at.End; i++ {
			if p.marks.Names[i].Name == who {
				return true
			}
		}
		for i := range p.marks.Mentions {
			m := &p.marks.Mentions[i]
			if m.Start >= at.End {
				break
			}
			if at.Holds(m.Span) && m.Name == who && m.Rule != "pronoun" {
				return true
			}
		}
	}
	return false
}

// aged is the one just told of, where a phrase with an age goes on about him:
// "the 81-year-old senator".
func (s *sources) aged(w sourceWords) (news.Maybe, bool) {
	if !w.Is(w.A, "the") || !strings.Contains(strings.ToLower(w.Span(w.A, w.B).In(s.text)), "-year-old") {
		return "", false
	}
	if s.last.sentence == w.From-1 && s.is(s.last.speaker, "person") {
		return s.last.speaker, true
	}
	if s.topic.sentence != w.From-1 {
		return "", false
	}
	who := s.topic.subject
	if who == "" {
		who = s.topic.fresh
	}
	return who, who != ""
}

// tellsOf says whether a quotation that stands alone tells of the one who
// seemed to go on speaking: "Orm told her to leave. “He shut the door.”"
func (a *loneQuote) tellsOf() bool {
	if a.last.untilQuote || a.last.colon {
		return false
	}
	first, _, _ := strings.Cut(a.q.In(a.text), " ")
	want, _ := mention.Gender(strings.ToLower(first))
	if want == gazetteer.Unknown {
		return false
	}
	_, sure := a.isOf(a.last.speaker, want)
	return sure && onlyPersonOf(a.reading, a.last.sentence) == string(a.last.speaker)
}

// onlyPersonOf is the one person a sentence names, empty if there are more.
func onlyPersonOf(d *reading, sentence int) (only string) {
	at := d.marks.Sentences[sentence].Span
	for i := d.nameFrom(at.Start); i < len(d.marks.Names) && d.marks.Names[i].End <= at.End; i++ {
		switch n := &d.marks.Names[i]; {
		case n.Kind != "person" || n.Name == only:
		case only != "":
			return ""
		default:
			only = n.Name
		}
	}
	return only
}

// pastTold is who spoke before the one a quotation tells of, if near.
func (a *loneQuote) pastTold() (said, bool) {
	if a.former.unknown() || a.former.speaker == a.last.speaker || a.former.paragraph < a.marks.Sentences[a.f.From].Paragraph-1 {
		return said{}, false
	}
	return a.former.as("carried past the one told of"), true
}
