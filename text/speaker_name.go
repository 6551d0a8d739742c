package text

import (
	"regexp"
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
)

// speaker resolves the words that name a source: the name they stand for, or
// the words themselves where the source is unnamed.
func (s *sources) speaker(f *frame, src passage) news.Maybe {
	if f.fine(src.b-1) == "POS" && src.b-src.a > 1 {
		src.b--
	}
	if f.is(src.a, "who", "which", "that", "whose") {
		if src = f.relatedTo(src.a); src.none() {
			return ""
		}
	}
	if f.quoted(src.a) && src.b == src.a+1 {
		return s.nickname(f.units[src.a].quote)
	}
	src = f.bare(src)
	if who, ok := s.bodyBefore(f, src.a); ok && src.b == src.a+1 {
		return who
	}
	if f.tag(src.a) == "PRON" && f.fine(src.b-1) != "NN" && src.b == src.a+1 {
		return s.pronoun(f, f.span(src.a, src.b))
	}
	if by := f.paperBy(src); !by.none() {
		return s.speaker(f, by)
	}
	if n, ok := s.named(f, src); ok {
		return news.Maybe(n)
	}
	core := f.core(src)
	if who, ok := s.bodyApposed(f, core, src); ok {
		return who
	}
	for _, way := range [...]func(*frame, passage) (news.Maybe, bool){
		s.goesOnAs, s.calledSo, s.outletSo, s.issuer, s.again, s.aged, s.ofAccount, s.ofAnswer, s.ofOwner,
	} {
		if who, ok := way(f, core); ok {
			return who
		}
	}
	who := described(s.doc, f.span(core.a, core.b))
	if f.is(core.a, "the") && who != "" {
		s.stood[strings.ToLower(string(who))] = true
	}
	return who
}

// relatedTo is what the relative pronoun at unit i stands for, none if nothing
// before it can be.
func (f *frame) relatedTo(i int) passage {
	who := f.is(i, "who")
	if i--; f.comma(i) {
		i--
	}
	if f.raw(i) == ")" {
		i = f.bracket(i) - 1 // "Ida Crane (R-Orrin), who"
	}
	if i = f.beforeTime(i); !f.nominal(i) {
		return passage{}
	}
	src := f.described(f.phraseLeft(i))
	if who && f.personal(i) && !f.personal(f.head(src)) && !anyone(f.word(f.head(src))) {
		return f.phraseOnly(i) // "a scolding from Crane, who"
	}
	return src
}

// outletSo is the outlet that a source is.
func (s *sources) outletSo(f *frame, core passage) (news.Maybe, bool) {
	outlet, ok := s.outletIn(f.span(core.a, core.b))
	return news.Maybe(outlet), ok && !s.hasOnly(f, core, outlet)
}

// ofAccount is whose account or page a source is: "the mayor’s Twitter account".
func (s *sources) ofAccount(f *frame, core passage) (news.Maybe, bool) {
	p := f.possessive(core.b - 2)
	if p <= core.a || !f.is(core.b-1, "account", "page", "feed", "website", "channel", "blog") {
		return "", false
	}
	return s.speaker(f, passage{core.a, p}), true
}

// ofAnswer is whose answer a source is: "the mayor’s response", "her response",
// of one who was asked; for who asked has spoken last.
func (s *sources) ofAnswer(f *frame, core passage) (news.Maybe, bool) {
	if !answers[f.word(core.b-1)] {
		return "", false
	}
	if p := f.possessive(core.b - 2); p > core.a {
		return s.speaker(f, passage{core.a, p}), true
	}
	if f.fine(core.a) != "PRP$" || core.b-core.a > 3 {
		return "", false
	}
	m, ok := mentioned(s.doc, f.token(core.a).Span)
	return news.Maybe(m), ok
}

// answers are nouns for words of one who says them: "her response was".
var answers = english.Set(`response answer reply reaction message advice verdict comment remark retort rejoinder conclusion explanation
	warning plea words`)

// anyone says whether a noun is a word for one or several who may speak.
func anyone(noun string) bool {
	return english.IsPerson(noun) || sourceNouns[noun]
}

// described is a source without a name as its words stand; nobody if they only
// tell of which people one is (the 46-year-old Norwegian), or which part of a
// thing (the second, the end of the film).
func described(d *doc, core news.Span) news.Maybe {
	who := spelled(d, core)
	if _, people := gazetteer.Demonym(who); people || partOfThing.MatchString(who) || bears(who) {
		return ""
	}
	return news.Maybe(who)
}

var partOfThing = regexp.MustCompile(`(?i)^(?:the )?(?:first|second|third|fourth|last|latter|former|end|beginning|start|middle|rest|part)(?: of .*)?$`)

// ofOwner is an unnamed source with the name of the one whose it is: "his
// office", of Piet Holm, is "Piet Holm’s office".
func (s *sources) ofOwner(f *frame, core passage) (news.Maybe, bool) {
	if core.b-core.a < 2 || !f.is(core.a, "his", "her") {
		return "", false
	}
	name, ok := mentioned(s.doc, f.token(core.a).Span)
	if !ok || !s.is(news.Maybe(name), "person") {
		return "", false
	}
	sign := "’s "
	if !strings.Contains(s.text, "’") {
		sign = "'s "
	}
	return news.Maybe(name + sign + spelled(s.doc, f.span(core.a+1, core.b))), true
}

// platforms carry the words of others: "the council" is none of them.
var platforms = wordSet("twitter facebook instagram linkedin youtube tiktok telegram whatsapp reddit snapchat")

// beforeTime is the unit before the time that ends at unit i: "the survey put
// out by the board in May, which said".
func (f *frame) beforeTime(i int) int {
	j := i
	for j > 0 && (f.timeWord(j) || f.tag(j) == "NUM" && (f.timeWord(j-1) || f.tag(j-1) == "ADP")) {
		j--
	}
	if j < i && f.tag(j) == "ADP" {
		j--
	}
	if f.tag(j) != "NOUN" && f.tag(j) != "PROPN" {
		return i
	}
	return j
}

// prints says whether a speaker is an outlet, by name or not: it reports the
// statements of others.
func prints(speaker news.Maybe) bool {
	if _, ok := gazetteer.Media(string(speaker)); ok {
		return true
	}
	return outletNouns[lastWord(string(speaker))]
}

// body is the organisation a spokesperson speaks for.
func (s *sources) body(src news.Span) news.Maybe {
	if !anyWord(strings.ToLower(src.In(s.text)), spokesNouns) {
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
func (s *sources) named(f *frame, src passage) (string, bool) {
	core := f.core(src)
	head := f.head(core)
	if n := nameAt(s.doc, f.token(head).Span); n != nil && f.speaksAs(core, head, n) {
		return s.ofTheTwo(f, core, n)
	}
	// "The mayor, Dana Whitlow", "mayor of Vellmar Dana Whitlow"
	for i := src.a; i < src.b; i++ {
		if f.tag(i) != "PROPN" {
			continue
		}
		n := nameAt(s.doc, f.token(i).Span)
		if n == nil || n.Kind != "person" {
			continue
		}
		next := i
		for next < src.b && f.token(next).Start < n.End {
			next++
		}
		first := f.behindTitles(i)
		if i > core.b {
			first = f.behindNouns(first, core.b)
		}
		if f.forHim(core, first, i) || f.fine(next) == "POS" || i > core.b && !f.comma(first-1) || i < core.b && (f.tag(f.behindArticle(first)-1) == "ADP" || next < core.b) {
			i = next
			continue
		}
		return n.Name, true
	}
	return "", false
}

// speaksAs says whether a source whose head is in a name is the one so named.
func (f *frame) speaksAs(core passage, head int, n *news.Name) bool {
	return n.Kind == "person" || !f.d.member(n) && !f.is(core.a, "a", "an") && (n.Kind != "place" || head == core.b-1)
}

// member says whether a name is only what one of many is called: "a Republican",
// "the top Democrat on the board, Ida Crane".
func (d *doc) member(n *news.Name) bool {
	return n.Kind != "person" && strings.Count(n.In(d.text), " ") < 2 && english.IsPerson(strings.ToLower(lastWord(n.In(d.text))))
}

// forHim says whether the name at unit i, whose titles begin at first, is that
// of the one for whom somebody speaks in the words of a source.
func (f *frame) forHim(core passage, first, i int) bool {
	return i < core.b && forAnother[f.word(f.head(core))] && f.tag(f.behindNouns(first, core.a)-1) == "ADP"
}

// nameAt is the name that holds the span, nil if none does.
func nameAt(d *doc, at news.Span) *news.Name {
	list := d.marks.Names
	i := sort.Search(len(list), func(i int) bool { return list[i].End > at.Start })
	for ; i < len(list) && list[i].Start < at.End; i++ {
		if list[i].Overlaps(at) {
			return &list[i]
		}
	}
	return nil
}

// mentioned is the name meant by the mention that holds the end of the span.
func mentioned(d *doc, at news.Span) (string, bool) {
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
func (s *sources) itOrThey(f *frame, at news.Span) news.Maybe {
	word := at.In(s.text)
	m, ok := mentioned(s.doc, at)
	switch {
	case f.utterance(0) && f.token(1).Start == at.Start && s.last.sentence == f.from-1 && f.host < 0 && s.bodily(word, s.last.speaker):
		return s.last.speaker // "The firm hit back. “We sail,” it said."
	case !ok && s.within.speaker != "" && s.bodily(word, s.within.speaker):
		return s.within.speaker // "the firm apologised, saying it wished"
	case !ok && s.last.sentence >= f.from-2 && f.host < 0 && s.bodily(word, s.last.speaker):
		return s.last.speaker
	}
	return news.Maybe(m)
}

// bodily says whether "it" or "they" may mean who speaks: a body, or more than
// one without a name.
func (c cast) bodily(pronoun string, speaker news.Maybe) bool {
	switch strings.ToLower(pronoun) {
	case "it":
		if !c.has(speaker) && plural(lastWord(string(speaker))) {
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
func spelled(d *doc, at news.Span) string {
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
	return word != "" && isLower(word[0]) && word[len(word)-1] == 's' || strings.EqualFold(word, "police")
}

// chief is the organisation named most often, outlets left out; of equals the
// one named first.
func (d *doc) chief() news.Maybe {
	count := map[string]int{}
	best := ""
	for i, n := range d.marks.Names {
		if _, outlet := d.media[i]; outlet || n.Kind != "organisation" {
			continue
		}
		if count[n.Name]++; count[n.Name] > count[best] {
			best = n.Name
		}
	}
	return news.Maybe(best)
}
