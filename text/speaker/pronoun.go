package speaker

import (
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/frame"
	"synoptic/text/letter"
	"synoptic/text/mention"
	"synoptic/text/saying"
)

// heOrShe is a pronoun of one person that says something, with what has been
// told before it.
type heOrShe struct {
	*reading
	cast
	*soFar
	f      *frame.Frame
	at     news.Span
	want   gazetteer.Gender
	read   string // whom reading took it for, empty if nobody
	likely string // read, but for an account and for one who is spoken to
}

// pronoun is whom a pronoun means.
func (s *sources) pronoun(f *frame.Frame, at news.Span) news.Maybe {
	want := gazetteer.Unknown
	switch strings.ToLower(at.In(s.text)) {
	case "he", "his", "him":
		want = gazetteer.Male
	case "she", "her":
		want = gazetteer.Female
	default:
		return s.itOrThey(f, at)
	}
	name, _ := mentioned(s.reading, at)
	if f.Host >= 0 {
		return news.Maybe(name)
	}
	p := heOrShe{reading: s.reading, cast: s.cast, soFar: &s.soFar, f: f, at: at, want: want, read: name}
	if !strings.HasPrefix(name, "@") && !p.spokenTo(name) {
		p.likely = name
	}
	return p.means()
}

// means is whom the pronoun means: one whom the words around it tell, who has
// just spoken and goes on, or whom reading took it for.
func (p *heOrShe) means() news.Maybe {
	if who, ok := p.plainly(); ok {
		return who
	}
	if p.goesOn(&p.within) {
		return p.within.speaker
	}
	if p.goesOn(&p.last) {
		return p.last.speaker
	}
	if who := p.notWhomQuoted(); who != "" {
		return who
	}
	return news.Maybe(p.likely)
}

// goesOn says whether one who has just spoken goes on as the pronoun.
func (p *heOrShe) goesOn(before *said) bool {
	if before.speaker == "" || before.sentence < p.f.From-2 || p.otherSex(before) {
		return false
	}
	if p.cast.has(before.speaker) {
		fits, sure := p.isOf(before.speaker, p.want)
		return fits && (sure || p.likely == "" || p.outweighs(before))
	}
	return !plural(letter.LastWord(string(before.speaker))) && (p.likely == "" || p.spokeUnlisted(before))
}

// outweighs says whether one who spoke in the sentence before is rather meant
// than the likely one: a quotation between names that one, or who spoke is also
// told of last.
func (p *heOrShe) outweighs(before *said) bool {
	return before.sentence == p.f.From-1 && (p.namedInside() || p.speaksOn(before) && p.lastTold() == string(before.speaker))
}

// spokeUnlisted says whether one spoke in the sentence before under a name that
// no list knows, and the pronoun follows an utterance.
func (p *heOrShe) spokeUnlisted(before *said) bool {
	return before.sentence == p.f.From-1 && p.f.Utterance(0) && letter.CapitalRun(p.text, before.source.Start) > before.source.Start+longGiven
}

// longGiven is more bytes than a given name has that stands alone.
const longGiven = 12

// namedInside says whether the quotation right before the pronoun names the
// likely one: a speaker seldom names himself.
func (p *heOrShe) namedInside() bool {
	f := p.f
	for i := 1; i < len(f.Units) && i < 4; i++ {
		if f.Token(i).Start != p.at.Start {
			continue
		}
		for _, k := range [2]int{i - 1, i - 2} {
			if !f.Utterance(k) {
				continue
			}
			q := f.Quote(k)
			for n := p.nameFrom(q.Start); n < len(p.marks.Names) && p.marks.Names[n].Start < q.End; n++ {
				if p.marks.Names[n].Name == p.likely {
					return true
				}
			}
			if p.meantInside(q.Span) {
				return true
			}
		}
	}
	return false
}

// meantInside says whether words for somebody in a quotation, other than a
// pronoun, mean the likely one: “What the mayor said”.
func (p *heOrShe) meantInside(q news.Span) bool {
	list := p.marks.Mentions
	for m := sort.Search(len(list), func(m int) bool { return list[m].Start >= q.Start }); m < len(list) && list[m].End <= q.End; m++ {
		if list[m].Name == p.likely && list[m].Rule != "pronoun" {
			return true
		}
	}
	return false
}

// plainly is whom the pronoun means by the words around it, before anything is weighed.
func (p *heOrShe) plainly() (news.Maybe, bool) {
	if p.read != "" && p.spokenFor() {
		return news.Maybe(p.read), true
	}
	if p.resumes() {
		return p.last.speaker, true
	}
	return p.turnsTo()
}

// spokenFor says whether reading took the pronoun for one for whom another speaks
// around it: "a spokesman for Mr. Holm said he was glad".
func (p *heOrShe) spokenFor() bool {
	around := &p.within
	if around.source == nil || string(around.speaker) == p.read {
		return false
	}
	if p.cast.has(around.speaker) || !letter.AnyWord(strings.ToLower(around.source.In(p.text)), forAnother) {
		return false
	}
	for n := p.nameFrom(around.source.Start); n < len(p.marks.Names) && p.marks.Names[n].End <= around.source.End; n++ {
		if p.marks.Names[n].Name == p.read {
			return true
		}
	}
	return false
}

// forAnother are those who speak for another.
var forAnother = english.Set(`spokesman spokeswoman spokesperson aide lawyer attorney`)

// resumes says whether "he also said" goes on with one without a name who
// spoke in the sentence right before.
func (p *heOrShe) resumes() bool {
	f := p.f
	if f.Is(1, "also") && p.alsoSaid() {
		return true
	}
	return f.Is(1, "also", "added", "adds", "continued") && p.followsUnnamed() &&
		p.last.sentence == f.From-1 && p.last.paragraph == p.marks.Sentences[f.From].Paragraph
}

// followsUnnamed says whether the pronoun opens a frame, and one without a name
// spoke last.
func (p *heOrShe) followsUnnamed() bool {
	if p.within.speaker != "" || p.last.speaker == "" || p.f.Token(0).Start != p.at.Start {
		return false
	}
	return !p.cast.has(p.last.speaker) && !plural(letter.LastWord(saying.Head(string(p.last.speaker))))
}

// alsoSaid says whether "she also wrote" goes on with one without a name who
// spoke before the sentence at hand and one other, of somebody who is not known
// to be she.
func (p *heOrShe) alsoSaid() bool {
	if p.last.sentence != p.f.From-2 || !p.followsUnnamed() {
		return false
	}
	_, sure := p.isOf(p.topic.subject, p.want)
	return !sure && p.last.paragraph >= p.marks.Sentences[p.f.From].Paragraph-1
}

// otherSex says whether one who spoke was meant by a pronoun of the other sex
// than the one at hand: in "he added that she said", she is not he.
func (p *heOrShe) otherSex(before *said) bool {
	if before.source == nil {
		return false
	}
	f, word := p.f, strings.ToLower(p.at.In(p.text))
	if opposed(strings.ToLower(before.source.In(p.text)), word) {
		return true
	}
	for i := range f.Units {
		sp := f.Span(i, i+1)
		if sp.Start >= p.at.Start {
			break
		}
		if f.Units[i].Quote < 0 && opposed(f.Word(i), word) {
			if m, ok := mentioned(p.reading, sp); ok && m == string(before.speaker) {
				return true
			}
		}
	}
	return false
}

// opposed says whether one of two words is he and the other she.
func opposed(a, b string) bool {
	p, known := mention.Gender(a)
	q, also := mention.Gender(b)
	return known && also && p != q
}

// again is who spoke last, where a bare "the company" or "the aide" goes on
// speaking: a body for a body, one without a name for one without a name.
func (s *sources) again(w sourceWords) (news.Maybe, bool) {
	if w.B-w.A != 2 || !w.Is(w.A, "the") || s.last.unknown() || s.last.speaker == "" || s.last.sentence < w.From-2 {
		return "", false
	}
	noun := w.Word(w.A + 1)
	switch {
	case s.is(s.last.speaker, "organisation") && standingBodies[noun] && !prints(s.last.speaker):
		return s.last.speaker, true
	case !s.cast.has(s.last.speaker) && standingRoles[noun] && !plural(letter.LastWord(string(s.last.speaker))):
		return s.last.speaker, true
	}
	return "", false
}

// goesOnAs is who spoke right before, where "the group" goes on after words in
// marks: a body, or one whose words hold a name that no list knows.
func (s *sources) goesOnAs(w sourceWords) (news.Maybe, bool) {
	if w.B-w.A != 2 || !w.Is(w.A, "the") || !standingBodies[w.Word(w.A+1)] || !s.last.untilQuote || s.last.sentence != w.From-1 || prints(s.last.speaker) {
		return "", false
	}
	if s.cast.has(s.last.speaker) {
		_, place := gazetteer.Place(string(s.last.speaker))
		return s.last.speaker, !s.is(s.last.speaker, "person") && !place
	}
	_, name, _ := strings.Cut(string(s.last.speaker), " ")
	return s.last.speaker, name != "" && letter.IsUpper(name[0])
}

var (
	standingBodies = english.Set("company airline firm agency department ministry council club bank group organization organisation association party university school union charity")
	standingRoles  = english.Set("aide adviser advisor official spokesperson spokesman spokeswoman source diplomat officer")
)

// speaksOn says whether one who spoke is likely to go on: in the same paragraph,
// or after a quotation.
func (p *heOrShe) speaksOn(before *said) bool {
	return before.untilQuote || before.paragraph == p.marks.Sentences[p.f.From].Paragraph
}

// notWhomQuoted is the one told of last outside quotations, where the pronoun
// seems to mean one whom the quotation before it names: a speaker seldom names
// himself. "" where none is, or where the pronoun may be right.
func (p *heOrShe) notWhomQuoted() news.Maybe {
	if p.likely == "" || !p.namedInside() {
		return ""
	}
	for _, who := range [...]news.Maybe{p.last.speaker, p.former.speaker, news.Maybe(p.lastTold())} {
		if fits, _ := p.isOf(who, p.want); fits && string(who) != p.likely {
			return who
		}
	}
	return ""
}

// namesBack bounds how many names are looked at for whom the reporter named last.
const namesBack = 24

// lastTold is the person named last before the pronoun, outside quotations:
// those whom a quotation names are not those who go on speaking.
func (p *heOrShe) lastTold() string {
	quotes := p.marks.Quotes
	last := p.nameFrom(p.at.Start) - 1
	for i := last; i >= 0 && last-i < namesBack; i-- {
		n := &p.marks.Names[i]
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
