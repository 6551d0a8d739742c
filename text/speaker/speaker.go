// Package speaker tells who says what in a report: it gives quotations their
// speakers, finds the speech that stands in no marks, and lists the acts of saying.
package speaker

import (
	"slices"
	"sort"

	"synoptic/news"
	"synoptic/text/cue"
	"synoptic/text/frame"
	"synoptic/text/name"
	"synoptic/text/outlet"
	"synoptic/text/quote"
	"synoptic/text/saying"
)

// Find gives each quotation of a report its speaker, and adds the speech that
// stands in no marks. It is given the report with what was found in it before:
// sentences and tokens, moments, names, quotations and mentions, those whom it names,
// and which names are outlets.
//
// Two kinds of quotation come out side by side. The words inside marks are
// direct or mixed, each piece by itself. The content of a verb of saying
// that is not wholly inside marks is a quotation of its own: indirect where it
// holds no marks, mixed where it holds some; the pieces inside it carry it as
// their Within.
func Find(r news.Report, marks news.Marks, named name.Found, press outlet.Press) Found {
	marks.Quotes = slices.Clone(marks.Quotes)
	d := &reading{text: r.Text, report: r, marks: marks, found: named, press: press}
	s := speakers{sources: newSources(d), given: make([]bool, len(marks.Quotes)), stage: staging{reading: d}}
	for i, q := range d.marks.Quotes {
		s.given[i] = q.Source != nil // a post names whose it is
	}
	s.chief = d.chief()
	s.cutter = frame.NewCutter(d.text, &d.marks, &d.press)
	for _, f := range s.cutter.Frames() {
		s.frame(&f)
	}
	s.nested()
	s.transcripts()
	drawn(d)
	s.terms()
	return Found{merged(d.marks.Quotes, s.added), s.told}
}

// Found is what a report has its speakers say.
type Found struct {
	Quotes []news.Quote // those in marks and those without, in order of place, one inside another behind it
	Acts   []Act        // one for each of the words of saying, in order of place
}

// An Act is one act of saying that words of saying tell.
type Act struct {
	Speaker news.Maybe    // empty where nobody can be told
	Source  *news.Span    // the words for who says it, nil for none
	Cue     *news.Span    // the words of saying
	To      *news.Span    // to whom, nil where it is not told
	When    *news.Span    // nil where it is not told
	Content *news.Span    // what is said, nil for none
	Object  *news.Span    // of "citing": what is cited
	Family  saying.Family // of the word of saying
	Passive bool          // "was told by"
	Rule    string        // by which it was read
}

// reading is a report while it is read who says what in it.
type reading struct {
	text   string
	report news.Report
	marks  news.Marks
	found  name.Found   // those whom it names
	press  outlet.Press // of the names, which are outlets
}

// nameFrom is the index of the first name that ends after at.
func (d *reading) nameFrom(at int) int { return name.From(d.marks.Names, at) }

// speakers gives quotations their speakers, sentence by sentence.
type speakers struct {
	sources
	cutter frame.Cutter
	given  []bool // quotations that have their speaker, or are known to have none
	added  []news.Quote
	told   []Act
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
		s.told = append(s.told, t.uttered(k))
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
