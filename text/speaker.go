package text

import (
	"sort"
	"strings"

	"synoptic/news"
	"synoptic/text/cue"
	"synoptic/text/frame"
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
	d.press = outlet.Find(d.text, d.marks.Names)
	s.chief = d.chief()
	s.cutter = frame.NewCutter(d.text, &d.marks, &d.press)
	for _, f := range s.cutter.Frames() {
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
	cutter frame.Cutter
	given  []bool // quotations that have their speaker, or are known to have none
	added  []news.Quote
	stage  staging
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
func (s *speakers) frame(f *frame.Frame) {
	t := sayings{Frame: f, cues: cue.In(f)}
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
		t.acts[k] = s.act(t.Frame, &t.cues[k])
		s.stage.placeAndTime(t, k)
		t.acts[k].denied = t.denies(k)
	}
	s.within = said{}
}

// attribute gives each quotation of the frame its act of saying.
func (s *speakers) attribute(t *sayings) {
	alone := t.OnlyQuotes(t.All())
	for i, u := range t.Units {
		if u.Quote < 0 || s.given[u.Quote] || speaks(t.cues, i) || t.cried(i) || t.attributes(i) {
			continue
		}
		act, ok := s.owned(t.Frame, i)
		if k := covering(t.cues, i); ok {
			s.give(u.Quote, act)
			continue
		} else if k >= 0 {
			k = t.reasoned(t.calledBy(k, i), i)
			if t.cues[k].Rule == "according to" && t.title(i) {
				continue
			}
			if s.ofAnother(t.Frame, i, &t.acts[k]) || t.ofLaw(k, i) {
				continue
			}
			act = t.acts[k]
		} else if act, ok = s.uncued(t, i, alone); !ok {
			continue
		}
		s.give(u.Quote, act)
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
	q := t.Quote(i)
	if alone && t.heads(i) {
		return said{}, false
	}
	if t.title(i) {
		return said{}, false
	}
	if q.Kind == "direct" {
		if act, ok := s.besideName(t.Frame, i); ok {
			return act, true
		}
		if act, ok := s.actsBehind(t.Frame, i); ok {
			return act, true
		}
	}
	if act, ok := s.saysItself(t.Frame, i); ok {
		return act, true
	}
	if act, ok := s.forOne(t.Frame, i); ok {
		return act, true
	}
	if alone || q.Kind == "direct" && len(t.cues) == 0 && i == 0 {
		lone := loneQuote{doc: s.doc, cast: s.cast, soFar: &s.soFar, f: t.Frame, i: i, q: t.Quote(i)}
		if act, ok := lone.carried(); ok {
			return act, true
		}
	}
	if t.Raw(i-1) == ":" {
		for k := range t.cues {
			if !t.acts[k].unknown() && (t.cues[k].Source.B == i-1 || t.cues[k].Words.B == i-1) {
				return t.acts[k].as("before a colon"), true
			}
		}
		if act, ok := s.beforeColon(t.Frame, i-1); ok {
			return act, true
		}
	}
	return t.nearest(i, q.Kind == "direct")
}

// title says whether the quotation at unit i is what a thing is called: “Red Planet”.
func (t *sayings) title(i int) bool {
	q := t.Quote(i)
	words := q.In(t.Text)
	return q.Kind != "direct" && strings.Count(words, " ") < 2 && inTitleCase(words)
}

// heads says whether the quotation at unit i is a line over others: all of its
// paragraph, a few words, no stop at their end.
func (t *sayings) heads(i int) bool {
	words := t.Quote(i).In(t.Text)
	return len(t.Units) == 1 && strings.Count(words, " ") < 6 && !strings.ContainsAny(words[len(words)-1:], ".,!?") && t.ParagraphAlone()
}

func (a said) unknown() bool { return a.source == nil }

// as is the act as it goes on by another rule: what was denied goes no further.
func (a said) as(rule string) said {
	a.rule, a.denied = rule, false
	return a
}

// remember keeps who spoke last in the frame: by its last quotation, else by its
// last words of saying, else before a colon at its end.
func (s *speakers) remember(t *sayings) {
	if s.marks.Sentences[t.From].Kind == "caption" {
		return
	}
	next, ok := s.lastQuoted(t.Frame)
	if !ok {
		next, ok = t.lastReported()
	}
	if end := len(t.Units) - 1; !ok && t.Raw(end) == ":" {
		next, ok = s.beforeColon(t.Frame, end)
		next.colon = ok
	}
	if ok {
		s.spoke(t.Frame, next)
	}
}

// lastQuoted is the act of the last quotation of the frame whose speaker may go
// on speaking.
func (s *speakers) lastQuoted(f *frame.Frame) (last said, ok bool) {
	for _, u := range f.Units {
		if u.Quote < 0 || !s.given[u.Quote] {
			continue
		}
		if q := &s.marks.Quotes[u.Quote]; goesOnFrom(q) {
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

// merged puts the added quotations among the marked ones, in order of place,
// the wider first, and tells the inner of the outer.
func merged(marked, added []news.Quote) []news.Quote {
	all := append(marked, added...)
	sort.SliceStable(all, func(i, j int) bool {
		return all[i].Start < all[j].Start || all[i].Start == all[j].Start && all[i].End > all[j].End
	})
	return quote.Within(all)
}
