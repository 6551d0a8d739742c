package speaker

import (
	"regexp"
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/frame"
	"synoptic/text/letter"
	"synoptic/text/outlet"
	"synoptic/text/saying"
)

// speaker resolves the words that name a source: the name they stand for, or
// the words themselves where the source is unnamed.
func (s *sources) speaker(w sourceWords) news.Maybe {
	if w.Fine(w.B-1) == "POS" && w.B-w.A > 1 {
		w.B--
	}
	if w.Is(w.A, "who", "which", "that", "whose") {
		if w.Passage = w.relatedTo(); w.None() {
			return ""
		}
	}
	if w.Quoted(w.A) && w.B == w.A+1 {
		return s.nickname(w.Units[w.A].Quote)
	}
	w = w.bare()
	if who, ok := s.bodyBefore(w.Frame, w.A); ok && w.B == w.A+1 {
		return who
	}
	if w.Tag(w.A) == "PRON" && w.Fine(w.B-1) != "NN" && w.B == w.A+1 {
		return s.pronoun(w.Frame, w.Span(w.A, w.B))
	}
	if by := w.paperBy(); !by.None() {
		return s.speaker(sourceIn(w.Frame, by))
	}
	if n, ok := s.named(w); ok {
		return news.Maybe(n)
	}
	core := w.core()
	if who, ok := s.bodyApposed(core, w.B); ok {
		return who
	}
	for _, way := range [...]func(sourceWords) (news.Maybe, bool){
		s.goesOnAs, s.calledSo, s.outletSo, s.issuer, s.again, s.aged, s.ofAccount, s.ofAnswer, s.ofOwner,
	} {
		if who, ok := way(core); ok {
			return who
		}
	}
	who := described(s.reading, w.Span(core.A, core.B))
	if w.Is(core.A, "the") && who != "" {
		s.stood[strings.ToLower(string(who))] = true
	}
	return who
}

// outletSo is the outlet that a source is.
func (s *sources) outletSo(w sourceWords) (news.Maybe, bool) {
	outlet, ok := s.press.In(w.Span(w.A, w.B))
	return news.Maybe(outlet), ok && !s.hasOnly(w, outlet)
}

// ofAccount is whose account or page a source is: "the mayor’s Twitter account".
func (s *sources) ofAccount(w sourceWords) (news.Maybe, bool) {
	p := w.Possessive(w.B - 2)
	if p <= w.A || !w.Is(w.B-1, "account", "page", "feed", "website", "channel", "blog") {
		return "", false
	}
	return s.speaker(sourceIn(w.Frame, frame.Between(w.A, p))), true
}

// ofAnswer is whose answer a source is: "the mayor’s response", "her response",
// of one who was asked; for who asked has spoken last.
func (s *sources) ofAnswer(w sourceWords) (news.Maybe, bool) {
	if !answers[w.Word(w.B-1)] {
		return "", false
	}
	if p := w.Possessive(w.B - 2); p > w.A {
		return s.speaker(sourceIn(w.Frame, frame.Between(w.A, p))), true
	}
	if w.Fine(w.A) != "PRP$" || w.B-w.A > 3 {
		return "", false
	}
	m, ok := mentioned(s.reading, w.Token(w.A).Span)
	return news.Maybe(m), ok
}

// answers are nouns for words of one who says them: "her response was".
var answers = english.Set(`response answer reply reaction message advice verdict comment remark retort rejoinder conclusion explanation
	warning plea words`)

// described is a source without a name as its words stand; nobody if they only
// tell of which people one is (the 46-year-old Norwegian), or which part of a
// thing (the second, the end of the film).
func described(d *reading, core news.Span) news.Maybe {
	who := spelled(d, core)
	if _, people := gazetteer.Demonym(who); people || partOfThing.MatchString(who) || bears(who) {
		return ""
	}
	return news.Maybe(who)
}

var partOfThing = regexp.MustCompile(`(?i)^(?:the )?(?:first|second|third|fourth|last|latter|former|end|beginning|start|middle|rest|part)(?: of .*)?$`)

// ofOwner is an unnamed source with the name of the one whose it is: "his
// office", of Piet Holm, is "Piet Holm’s office".
func (s *sources) ofOwner(w sourceWords) (news.Maybe, bool) {
	if w.B-w.A < 2 || !w.Is(w.A, "his", "her") {
		return "", false
	}
	name, ok := mentioned(s.reading, w.Token(w.A).Span)
	if !ok || !s.is(news.Maybe(name), "person") {
		return "", false
	}
	sign := "’s "
	if !strings.Contains(s.text, "’") {
		sign = "'s "
	}
	return news.Maybe(name + sign + spelled(s.reading, w.Span(w.A+1, w.B))), true
}

// prints says whether a speaker is an outlet, by name or not: it reports the
// statements of others.
func prints(speaker news.Maybe) bool {
	if _, ok := gazetteer.Media(string(speaker)); ok {
		return true
	}
	return outlet.IsNoun(letter.LastWord(string(speaker)))
}

// body is the organisation a spokesperson speaks for.
func (s *sources) body(src news.Span) news.Maybe {
	if !saying.HasSpokesperson(strings.ToLower(src.In(s.text))) {
		return ""
	}
	for i := s.nameFrom(src.Start); i < len(s.marks.Names) && s.marks.Names[i].End <= src.End; i++ {
		n := s.marks.Names[i]
		if n.Kind == "organisation" || n.Kind != "person" && strings.HasPrefix(s.text[n.End:src.End], " spokes") {
			return news.Maybe(n.Name)
		}
	}
	return ""
}

// named finds the name the head of a source belongs to, or a person named in
// apposition to it.
func (s *sources) named(w sourceWords) (string, bool) {
	core := w.core()
	head := w.Head(core.Passage)
	if n := nameAt(s.marks.Names, w.Token(head).Span); n != nil && core.speaksAs(head, n) {
		return s.ofTheTwo(core, n)
	}
	if n := w.personBeside(core); n != nil {
		return n.Name, true
	}
	return "", false
}

// nameAt is the name that holds the span, nil if none does.
func nameAt(list []news.Name, at news.Span) *news.Name {
	i := sort.Search(len(list), func(i int) bool { return list[i].End > at.Start })
	for ; i < len(list) && list[i].Start < at.End; i++ {
		if list[i].Overlaps(at) {
			return &list[i]
		}
	}
	return nil
}

// mentioned is the name meant by the mention that holds the end of the span.
func mentioned(d *reading, at news.Span) (string, bool) {
	list := d.marks.Mentions
	i := sort.Search(len(list), func(i int) bool { return list[i].End > at.Start })
	for ; i < len(list) && list[i].Start < at.End; i++ {
		if list[i].Overlaps(at) && list[i].End == at.End && list[i].Name != "" {
			return list[i].Name, true
		}
	}
	return "", false
}

// itOrThey is whom another pronoun means than those of one person.
func (s *sources) itOrThey(f *frame.Frame, at news.Span) news.Maybe {
	word := at.In(s.text)
	m, ok := mentioned(s.reading, at)
	switch {
	case f.Utterance(0) && f.Token(1).Start == at.Start && s.last.sentence == f.From-1 && f.Host < 0 && s.bodily(word, s.last.speaker):
		return s.last.speaker // "The firm hit back. “We sail,” it said."
	case !ok && s.within.speaker != "" && s.bodily(word, s.within.speaker):
		return s.within.speaker // "the firm apologised, saying it wished"
	case !ok && s.last.sentence >= f.From-2 && f.Host < 0 && s.bodily(word, s.last.speaker):
		return s.last.speaker
	}
	return news.Maybe(m)
}

// bodily says whether "it" or "they" may mean who speaks: a body, or more than
// one without a name.
func (c cast) bodily(pronoun string, speaker news.Maybe) bool {
	switch strings.ToLower(pronoun) {
	case "it":
		if !c.has(speaker) && plural(letter.LastWord(string(speaker))) {
			return false
		}
	case "they":
	default:
		return false
	}
	return speaker != "" && !c.is(speaker, "person")
}

// spelled is the words of an unnamed source, with each name inside in its
// full form.
func spelled(d *reading, at news.Span) string {
	list := d.marks.Names
	i := sort.Search(len(list), func(i int) bool { return list[i].End > at.Start })
	var out strings.Builder
	from := at.Start
	for ; i < len(list) && list[i].End <= at.End; i++ {
		if list[i].Start < from || list[i].Name == "" || list[i].Kind != "organisation" {
			continue
		}
		out.WriteString(d.text[from:list[i].Start])
		out.WriteString(list[i].Name)
		from = list[i].End
	}
	out.WriteString(d.text[from:at.End])
	return strings.Join(strings.Fields(out.String()), " ")
}

// plural says whether the last word of an unnamed source means more than one.
func plural(word string) bool {
	return word != "" && letter.IsLower(word[0]) && word[len(word)-1] == 's' || strings.EqualFold(word, "police")
}

// chief is the organisation named most often, outlets left out; of equals the
// one named first.
func (d *reading) chief() news.Maybe {
	count := map[string]int{}
	best := ""
	for i, n := range d.marks.Names {
		if _, outlet := d.press.At(i); outlet || n.Kind != "organisation" {
			continue
		}
		if count[n.Name]++; count[n.Name] > count[best] {
			best = n.Name
		}
	}
	return news.Maybe(best)
}
