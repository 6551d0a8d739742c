package text

import (
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
)

// namedInside says whether the quotation right before the word at names the
// one: a speaker seldom names himself.
func (s *speakers) namedInside(f *frame, at news.Span, name string) bool {
	for i := 1; i < len(f.units) && i < 4; i++ {
		if f.token(i).Start != at.Start {
			continue
		}
		for _, k := range [2]int{i - 1, i - 2} {
			if !f.utterance(k) {
				continue
			}
			q := s.marks.Quotes[f.units[k].quote]
			for n := s.nameFrom(q.Start); n < len(s.marks.Names) && s.marks.Names[n].Start < q.End; n++ {
				if s.marks.Names[n].Name == name {
					return true
				}
			}
			if s.meantInside(q.Span, name) {
				return true
			}
		}
	}
	return false
}

// meantInside says whether words for somebody in a quotation, other than a
// pronoun, mean the one: “What the mayor said”.
func (s *speakers) meantInside(q news.Span, name string) bool {
	list := s.marks.Mentions
	for m := sort.Search(len(list), func(m int) bool { return list[m].Start >= q.Start }); m < len(list) && list[m].End <= q.End; m++ {
		if list[m].Name == name && list[m].Rule != "pronoun" {
			return true
		}
	}
	return false
}

// plainly is whom a pronoun of saying means by the words around it, before
// anything is weighed.
func (s *speakers) plainly(f *frame, at news.Span, want gazetteer.Gender) (news.Maybe, bool) {
	if m, ok := s.mentioned(at); ok && s.standsFor(m) {
		return news.Maybe(m), true
	}
	if s.resumes(f, at) {
		return s.last.speaker, true
	}
	return s.turnsTo(f, at, want)
}

// standsFor says whether one is he for whom another speaks around the words at
// hand: "a spokesman for Mr. Holm said he was glad".
func (s *speakers) standsFor(name string) bool {
	if s.within.source == nil || string(s.within.speaker) == name {
		return false
	}
	if _, named := s.entity[string(s.within.speaker)]; named || !anyWord(strings.ToLower(s.within.source.In(s.text)), forAnother) {
		return false
	}
	for n := s.nameFrom(s.within.source.Start); n < len(s.marks.Names) && s.marks.Names[n].End <= s.within.source.End; n++ {
		if s.marks.Names[n].Name == name {
			return true
		}
	}
	return false
}

// forAnother are those who speak for another.
var forAnother = english.Set(`spokesman spokeswoman spokesperson aide lawyer attorney`)

// resumes says whether "he also said" goes on with one without a name who
// spoke in the sentence right before.
func (s *speakers) resumes(f *frame, at news.Span) bool {
	if f.is(1, "also") && s.alsoSaid(f, at) {
		return true
	}
	if s.within.speaker != "" || s.last.speaker == "" || s.last.sentence != f.from-1 || f.token(0).Start != at.Start || !f.is(1, "also", "added", "adds", "continued") {
		return false
	}
	_, named := s.entity[string(s.last.speaker)]
	return !named && !plural(lastWord(head(string(s.last.speaker)))) && s.last.paragraph == s.marks.Sentences[f.from].Paragraph
}

// alsoSaid says whether "she also wrote" goes on with one without a name who
// spoke before the sentence at hand and one other, of somebody who is not known
// to be she.
func (s *speakers) alsoSaid(f *frame, at news.Span) bool {
	_, named := s.entity[string(s.last.speaker)]
	if named || s.within.speaker != "" || s.last.speaker == "" || s.last.sentence != f.from-2 || f.token(0).Start != at.Start || plural(lastWord(head(string(s.last.speaker)))) {
		return false
	}
	_, sure := s.isOf(s.topic.subject, pronouns[strings.ToLower(at.In(s.text))].gender)
	return !sure && s.last.paragraph >= s.marks.Sentences[f.from].Paragraph-1
}

// otherSex says whether one who spoke was meant by a pronoun of the other sex
// than the one at hand: in "he added that she said", she is not he.
func (s *speakers) otherSex(f *frame, before *said, at news.Span) bool {
	if before.source == nil {
		return false
	}
	word := strings.ToLower(at.In(s.text))
	if opposed(strings.ToLower(before.source.In(s.text)), word) {
		return true
	}
	for i := range f.units {
		sp := f.span(i, i+1)
		if sp.Start >= at.Start {
			break
		}
		if f.units[i].quote < 0 && opposed(f.word(i), word) {
			if m, ok := s.mentioned(sp); ok && m == string(before.speaker) {
				return true
			}
		}
	}
	return false
}

// opposed says whether one of two words is he and the other she.
func opposed(a, b string) bool {
	p, known := pronouns[a]
	q, also := pronouns[b]
	return known && also && p.gender != q.gender
}

// again is who spoke last, where a bare "the company" or "the aide" goes on
// speaking: a body for a body, one without a name for one without a name.
func (s *speakers) again(f *frame, core passage) (news.Maybe, bool) {
	if core.b-core.a != 2 || !f.is(core.a, "the") || s.last.unknown() || s.last.speaker == "" || s.last.sentence < f.from-2 {
		return "", false
	}
	i, named := s.entity[string(s.last.speaker)]
	noun := f.word(core.a + 1)
	switch {
	case named && s.who[i].kind == "organisation" && standingBodies[noun] && !s.prints(s.last.speaker):
		return s.last.speaker, true
	case !named && standingRoles[noun] && !plural(lastWord(string(s.last.speaker))):
		return s.last.speaker, true
	}
	return "", false
}

// goesOnAs is who spoke right before, where "the group" goes on after words in
// marks: a body, or one whose words hold a name that no list knows.
func (s *speakers) goesOnAs(f *frame, core passage) (news.Maybe, bool) {
	if core.b-core.a != 2 || !f.is(core.a, "the") || !standingBodies[f.word(core.a+1)] || !s.last.untilQuote || s.last.sentence != f.from-1 || s.prints(s.last.speaker) {
		return "", false
	}
	i, named := s.entity[string(s.last.speaker)]
	if named {
		_, place := gazetteer.Place(string(s.last.speaker))
		return s.last.speaker, s.who[i].kind != "person" && !place
	}
	_, name, _ := strings.Cut(string(s.last.speaker), " ")
	return s.last.speaker, name != "" && isUpper(name[0])
}

var (
	standingBodies = wordSet("company airline firm agency department ministry council club bank group organization organisation association party university school union charity")
	standingRoles  = wordSet("aide adviser advisor official spokesperson spokesman spokeswoman source diplomat officer")
)

// goesOn says whether one who spoke is likely to go on: in the same paragraph,
// or after a quotation.
func (s *speakers) goesOn(f *frame, before *said) bool {
	return before.untilQuote || before.paragraph == s.marks.Sentences[f.from].Paragraph
}

// notWhomQuoted is the one told of last outside quotations, where a pronoun
// seems to mean one whom the quotation before it names: a speaker seldom names
// himself. "" where none is, or where the pronoun may be right.
func (s *speakers) notWhomQuoted(f *frame, at news.Span, m string, want gazetteer.Gender) news.Maybe {
	if m == "" || !s.namedInside(f, at, m) {
		return ""
	}
	who := news.Maybe(s.lastTold(at))
	for _, k := range []news.Maybe{s.last.speaker, s.former.speaker, who} {
		if fits, _ := s.isOf(k, want); fits && string(k) != m {
			return k
		}
	}
	return ""
}

// namesBack bounds how many names are looked at for whom the reporter named
// last.
const namesBack = 24

// lastTold is the person named last before the word at, outside quotations:
// those whom a quotation names are not those who go on speaking.
func (s *speakers) lastTold(at news.Span) string {
	quotes := s.marks.Quotes
	last := s.nameFrom(at.Start) - 1
	for i := last; i >= 0 && last-i < namesBack; i-- {
		n := &s.marks.Names[i]
		if n.Kind != "person" {
			continue
		}
		q := sort.Search(len(quotes), func(k int) bool { return quotes[k].End > n.Start })
		if q < len(quotes) && quotes[q].Start <= n.Start {
			continue
		}
		return n.Name
	}
	return ""
}
