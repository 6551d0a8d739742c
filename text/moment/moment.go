// Package moment finds the expressions of time in a text and says which days they
// mean: dates, weekdays and hours, times told by their distance from others, and
// lengths. A rule is a row of patterns with its examples; what a match means hangs
// on the day of publication, on which way its clause looks and on what was told before.
package moment

import (
	"synoptic/news"
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// rule is a row of the time grammar.
type rule struct {
	name     string
	patterns []string
	// means is what a match says where it stands; the zero sense is none.
	means    func(r *reading, m *match) sense
	examples []example
}

// example is a text with what the rule finds in it: its words and the
// value they have in a report published on the day given.
type example struct{ published, text, words, value string }

// sense is what an expression of time means.
type sense struct {
	value  string
	typ    string // DATE, TIME, DURATION, SET
	anchor string // as in news.Moment
	aside  bool   // a comparison: what follows does not go on from it
	days   int    // how many days it covers from the first on, if more than the value tells
	clock  string // for a time of day: what follows the date, "T22:00"
}

func dated(t calendar.Day) sense   { return sense{value: t.String(), typ: "DATE"} }
func fixed(value string) sense     { return sense{value: value, typ: "DATE"} }
func published(value string) sense { return sense{value: value, typ: "DATE", anchor: "published"} }

func linked(value string) sense          { return sense{value: value, typ: "DATE", anchor: "moment"} }
func lasting(value string) sense         { return sense{value: value, typ: "DURATION"} }
func repeated(value string) sense        { return sense{value: value, typ: "SET"} }
func (s sense) apart() sense             { s.aside = true; return s }
func (s sense) from(anchor string) sense { s.anchor = anchor; return s }

// compiled is the compiled rules.
var compiled = newGrammar(rules())

// rules are all rows, sure ones first: of two matches of one length
// the first row wins.
func rules() []rule {
	var all []rule
	for _, rows := range [][]rule{dateRules, holidayRules(), nearRules, clockRules, lengthRules, vagueRules} {
		all = append(all, rows...)
	}
	return all
}

// Find gives the expressions of time in the text of a report, in order, resolved
// against its date of publication, the tense of their clause and the moments before
// them. It reads the pieces of the text, and its tokens for the forms of verbs.
func Find(report *news.Report, ps []piece.Piece, tokens []news.Token) []news.Moment {
	return findAll(newReading(report, ps, tokens))
}

func findAll(r *reading) []news.Moment {
	r.narrative = r.isNarrative()
	for i := 0; i < len(r.ps); {
		i = max(r.read(i), i+1)
	}
	out := r.offsets(r.out)
	ranges(r.text, out)
	return out
}

// read finds the moment that begins at piece i and gives the piece after it,
// or i if there is none. The longest match wins.
func (r *reading) read(i int) int {
	var starts []*pattern
	if id := int(r.ps[i].ID); id < len(compiled.starts) {
		starts = compiled.starts[id]
	}
	if len(starts) == 0 {
		return i
	}
	var best sense
	var rule *rule
	to := i
	for _, pt := range starts {
		m := &r.trial
		if !pt.match(r.ps, i, m) || m.to <= to {
			continue
		}
		if s := pt.rule.means(r, m); s.value != "" {
			best, rule, to = s, pt.rule, m.to
		}
	}
	if rule != nil {
		r.keep(i, to, best, rule.name)
	}
	return to
}

// keep adds a moment, joined with the one right before it if they are the
// day and the hour of one time.
func (r *reading) keep(i, to int, s sense, rule string) {
	from := r.widen(i, s)
	m := news.Moment{Span: news.Span{Start: r.ps[from].Start, End: r.ps[to-1].End}, Value: s.value, Type: s.typ, Anchor: s.anchor, Rule: rule}
	if r.join(from, &m, s) {
		r.last.to = to
		return
	}
	place(&m)
	if first := publishedOn(news.Date{Date: news.Maybe(m.From)}); s.days > 0 && first.D > 0 {
		m.To = first.PlusDays(s.days - 1).String()
	}
	if s.anchor == "published" && r.ps[from].ID == lexLater {
		r.pub.startAfter(&m)
	}
	r.out = append(r.out, m)
	r.last = lastMoment{sense: s, to: to}
	r.remember(s, i)
}

// publishedOn reads the publication date of a report; what is not known of
// it is 0.
func publishedOn(d news.Date) calendar.Day {
	y, n := piece.Digits(string(d.Date), 4)
	if n != 4 || y < 1000 || y >= 2200 {
		return calendar.Day{}
	}
	t := calendar.Day{Y: y}
	if len(d.Date) >= 7 {
		t.M, _ = piece.Digits(string(d.Date[5:]), 2)
	}
	if len(d.Date) >= 10 {
		t.D, _ = piece.Digits(string(d.Date[8:]), 2)
	}
	switch {
	case t.M == 0 || t.M > 12:
		return calendar.Day{Y: y}
	case !calendar.Valid(t.Y, t.M, t.D):
		return calendar.Day{Y: t.Y, M: t.M}
	}
	return t
}
