package text

import (
	"sort"
	"strings"

	"synoptic/news"
	"synoptic/text/outlet"
	"synoptic/text/quote"
)

// speakers finds who says what: it gives each quotation its speaker, and adds
// the speech that stands in no marks.
//
// Two kinds of quotation come out side by side. The words inside marks are
// direct or mixed, each piece by itself. The content of a verb of saying
// that is not wholly inside marks is a quotation of its own: indirect where it
// holds no marks, mixed where it holds some; the pieces inside it carry it as
// their Within.
func (d *doc) speakers() {
	s := speakers{sources: newSources(d), given: make([]bool, len(d.marks.Quotes)), stage: staging{doc: d}}
	for i, q := range d.marks.Quotes {
		s.given[i] = q.Source != nil // a post names whose it is
	}
	d.nameTokenFlags()
	d.press = outlet.Find(d.text, d.marks.Names)
	s.chief = d.chief()
	for _, f := range d.frames() {
		s.frame(&f)
	}
	s.nested()
	s.transcripts()
	drawn(d)
	s.terms()
	d.marks.Quotes = merged(d.marks.Quotes, s.added)
}

// speakers gives quotations their speakers, sentence by sentence.
type speakers struct {
	sources
	given []bool // quotations that have their speaker, or are known to have none
	added []news.Quote
	stage staging
}

// said is one act of saying: who, by which words, to whom, where and when.
type said struct {
	speaker    news.Maybe
	body       news.Maybe // for whom a spokesperson speaks
	source     *news.Span
	cue        *news.Span
	to         *news.Span
	where      *news.Span
	when       *news.Span
	rule       string
	sentence   int // last sentence of the frame
	paragraph  int
	colon      bool // its content comes next
	denied     bool // it was not said
	asks       bool // the frame's quotation is a question
	untilQuote bool // the frame ended in a quotation of this speaker
}

// frame attributes the quotations of a frame and adds its indirect speech.
func (s *speakers) frame(f *frame) {
	t := sayings{frame: f, cues: f.cues()}
	s.actsOf(&t)
	s.attribute(&t)
	s.claimed(&t)
	s.underline(f)
	s.report(&t)
	s.announced(&t)
	s.remember(&t)
	s.papered(&t)
	s.follow(f)
	for k := range t.cues {
		s.acts = append(s.acts, t.uttered(k))
	}
}

// actsOf reads the act that each of the words of saying of a frame tells.
func (s *speakers) actsOf(t *sayings) {
	t.acts = make([]said, len(t.cues))
	for k := range t.cues {
		s.within = t.around(k)
		t.acts[k] = s.act(t.frame, &t.cues[k])
		s.stage.placeAndTime(t, k)
		t.acts[k].denied = t.denies(k)
	}
	s.within = said{}
}

// attribute gives each quotation of the frame its act of saying.
func (s *speakers) attribute(t *sayings) {
	alone := t.onlyQuotes(t.all())
	for i, u := range t.units {
		if u.quote < 0 || s.given[u.quote] || speaks(t.cues, i) || t.cried(i) || t.attributes(i) {
			continue
		}
		act, ok := s.owned(t.frame, i)
		if k := covering(t.cues, i); ok {
			s.give(u.quote, act)
			continue
		} else if k >= 0 {
			k = t.reasoned(t.calledBy(k, i), i)
			if t.cues[k].rule == "according to" && t.title(i) {
				continue
			}
			if s.ofAnother(t.frame, i, &t.acts[k]) || t.ofLaw(k, i) {
				continue
			}
			act = t.acts[k]
		} else if act, ok = s.uncued(t, i, alone); !ok {
			continue
		}
		s.give(u.quote, act)
	}
}

// give writes an act of saying into the quotation q.
func (s *speakers) give(q int, act said) {
	to := &s.marks.Quotes[q]
	s.given[q] = true
	act.fill(to)
	to.Rule += ", " + act.rule
}

// uncued finds the act for the quotation at unit i where no verb of saying
// holds it; alone says that the frame is nothing but quotations.
func (s *speakers) uncued(t *sayings, i int, alone bool) (said, bool) {
	q := t.quote(i)
	if alone && t.heads(i) {
		return said{}, false
	}
	if t.title(i) {
		return said{}, false
	}
	if q.Kind == "direct" {
		if act, ok := s.besideName(t.frame, i); ok {
			return act, true
		}
		if act, ok := s.actsBehind(t.frame, i); ok {
			return act, true
		}
	}
	if act, ok := s.saysItself(t.frame, i); ok {
		return act, true
	}
	if act, ok := s.forOne(t.frame, i); ok {
		return act, true
	}
	if alone || q.Kind == "direct" && len(t.cues) == 0 && i == 0 {
		lone := loneQuote{doc: s.doc, cast: s.cast, soFar: &s.soFar, f: t.frame, i: i, q: t.quote(i)}
		if act, ok := lone.carried(); ok {
			return act, true
		}
	}
	if t.raw(i-1) == ":" {
		for k := range t.cues {
			if !t.acts[k].unknown() && (t.cues[k].source.b == i-1 || t.cues[k].words.b == i-1) {
				return t.acts[k].as("before a colon"), true
			}
		}
		if act, ok := s.beforeColon(t.frame, i-1); ok {
			return act, true
		}
	}
	return t.nearest(i, q.Kind == "direct")
}

// title says whether the quotation at unit i is what a thing is called: “Red Planet”.
func (f *frame) title(i int) bool {
	q := f.quote(i)
	words := q.In(f.text)
	return q.Kind != "direct" && strings.Count(words, " ") < 2 && inTitleCase(words)
}

// heads says whether the quotation at unit i is a line over others: all of its
// paragraph, a few words, no stop at their end.
func (f *frame) heads(i int) bool {
	words := f.quote(i).In(f.text)
	return len(f.units) == 1 && strings.Count(words, " ") < 6 && !strings.ContainsAny(words[len(words)-1:], ".,!?") && f.paragraphAlone()
}

// paragraphAlone says whether the frame is all of its paragraph.
func (f *frame) paragraphAlone() bool {
	list := f.d.marks.Sentences
	return (f.from == 0 || list[f.from-1].Paragraph != list[f.from].Paragraph) && (f.last+1 == len(list) || list[f.last+1].Paragraph != list[f.last].Paragraph)
}

func (a said) unknown() bool { return a.source == nil }

// as is the act as it goes on by another rule: what was denied goes no further.
func (a said) as(rule string) said {
	a.rule, a.denied = rule, false
	return a
}

// loneQuote is a quotation whose frame does not tell who says it, with what was
// told before it.
type loneQuote struct {
	*doc
	cast
	*soFar
	f *frame
	i int // its unit
	q *news.Quote
}

// carried finds its speaker: the one the sentence before announced, or who spoke
// last, in this paragraph or at the end of the one before.
func (a *loneQuote) carried() (said, bool) {
	f, last := a.f, &a.last
	if act, ok := a.fromPaper(); ok {
		return act, true
	}
	if last.unknown() {
		return said{}, false
	}
	if act, ok := a.turn(); ok {
		return act, true
	}
	if a.tellsOf() {
		return a.pastTold()
	}
	at := a.marks.Sentences[f.from]
	switch {
	case last.colon && last.sentence == f.from-1:
		return last.as("announced before a colon"), true
	case last.paragraph == at.Paragraph && last.sentence >= f.from-2:
		return last.as("carried in the paragraph"), true
	case at.Kind == "" && last.untilQuote && last.paragraph >= at.Paragraph-1:
		return last.as("carried over a paragraph"), true
	case at.Kind == "" && last.sentence == f.from-1 && a.i == 0 && !a.reportsOnly() && a.q.Kind == "direct":
		return last.as("spoke in the sentence before"), true
	}
	return said{}, false
}

// remember keeps who spoke last in the frame: by its last quotation, else by its
// last words of saying, else before a colon at its end.
func (s *speakers) remember(t *sayings) {
	if s.marks.Sentences[t.from].Kind == "caption" {
		return
	}
	next, ok := s.lastQuoted(t.frame)
	if !ok {
		next, ok = t.lastReported()
	}
	if end := len(t.units) - 1; !ok && t.raw(end) == ":" {
		next, ok = s.beforeColon(t.frame, end)
		next.colon = ok
	}
	if ok {
		s.spoke(t.frame, next)
	}
}

// lastQuoted is the act of the last quotation of the frame whose speaker may go
// on speaking.
func (s *speakers) lastQuoted(f *frame) (last said, ok bool) {
	for _, u := range f.units {
		if u.quote < 0 || !s.given[u.quote] {
			continue
		}
		if q := &s.marks.Quotes[u.quote]; goesOnFrom(q) {
			last = said{rule: ruleOf(q.Rule), speaker: q.Speaker, source: q.Source, cue: q.Cue, to: q.To, where: q.Where, when: q.When, untilQuote: true}
			ok = true
		}
	}
	return last, ok
}

// goesOnFrom says whether who said a quotation may go on speaking.
func goesOnFrom(q *news.Quote) bool {
	return q.Source != nil && (q.Kind == "direct" || ruleOf(q.Rule) == "whose view it is")
}

// nested finds who speaks in the quotations inside quotations.
func (s *speakers) nested() {
	sentence, tok := 0, 0
	for q := range s.marks.Quotes {
		if q+1 >= len(s.marks.Quotes) || s.marks.Quotes[q].End <= s.marks.Quotes[q+1].Start {
			continue
		}
		for sentence+1 < len(s.marks.Sentences) && s.marks.Sentences[sentence].End <= s.marks.Quotes[q].Start {
			sentence++
		}
		for tok < len(s.marks.Tokens) && s.marks.Tokens[tok].End <= s.marks.Quotes[q].Start {
			tok++
		}
		s.nestedIn(s.inside(q, sentence, tok))
	}
}

// nestedIn finds who speaks in the quotations of the frames inside one: whom a
// verb of saying names, or whose name opened the frame before, where nothing but
// quotations follows it: “Ida Crane, the mayor, speaks. ‘We sail.’”.
func (s *speakers) nestedIn(frames []frame) {
	before := said{}
	for n := range frames {
		f := &frames[n]
		cues, alone := f.cues(), f.onlyQuotes(f.all())
		for i, u := range f.units {
			if u.quote < 0 {
				continue
			}
			if k := covering(cues, i); k >= 0 {
				s.give(u.quote, s.act(f, &cues[k]))
			} else if alone && !before.unknown() {
				s.give(u.quote, before)
			}
		}
		if end := f.personAt(0); end > 0 {
			before = s.act(f, &cue{words: passage{0, end}, source: passage{0, end}, rule: "named before it"})
		} else if !alone {
			before = said{}
		}
	}
}

// merged puts the added quotations among the marked ones, in order of place,
// the wider first, and tells the inner of the outer.
func merged(marked, added []news.Quote) []news.Quote {
	all := append(marked, added...)
	sort.SliceStable(all, func(i, j int) bool {
		return all[i].Start < all[j].Start || all[i].Start == all[j].Start && all[i].End > all[j].End
	})
	return quote.Within(all)
}
