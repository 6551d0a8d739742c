package sheet

import (
	"fmt"
	"io"
	"strings"

	"charm.land/lipgloss/v2"

	"synoptic/news"
	"synoptic/web"
)

// writeTerminal sets a document for a terminal or a pipe.
func writeTerminal(s *Sheet, doc news.Document, c chosen) {
	for i, story := range doc.Stories {
		if i > 0 {
			fmt.Fprintln(s.out)
		}
		if len(story.Reports) == 1 {
			s.alone(story)
			continue
		}
		e := c.whole(story)
		if c.folds() {
			e = fitted(story, func(out io.Writer, e edition) { (&Sheet{out: out}).story(e) })
		}
		s.story(e)
	}
}

// alone is a story of one report, which there is nothing to compare with.
func (s *Sheet) alone(v news.Synopsis) {
	r := v.Reports[0]
	s.Line(s.Paint(Bold, Title(v)), 0, "", "")
	if again := web.Again(r); again != "" {
		s.Line("1 report", 10, again+"; nothing else to lay beside it: "+r.Input+" and "+few(r.Again), "")
	} else {
		s.Line("1 report", 10, "nothing to lay beside it: "+r.Input, "")
	}
	if unread := web.Unread(r); unread != "" {
		s.Line("", 10, unread, "")
	}
	s.aside(v)
}

// few is the first of a list, and how many more there are.
func few(list []string) string {
	const shown = 3
	if len(list) <= shown+1 {
		return strings.Join(list, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(list[:shown], ", "), len(list)-shown)
}

func (s *Sheet) story(e edition) {
	v, l := e.Synopsis, lettering(e.Synopsis)
	s.Line("", 0, s.Paint(Bold, Title(v)), "")
	s.Line("", 0, s.Paint(Faint, underTitle(v)), "")
	s.accounts(v)
	s.disputes(e, l)
	s.latest(v, l)
	s.brief(v, e.disputes, l)
	s.people(v, l)
	s.claims(v, l)
	s.sayings(v, l)
	s.soles(v, l)
	s.figures(v, l)
	s.timeline(v, l)
	s.sources(v)
	if e.left > 0 {
		s.head(leftOut(e.left))
	}
}

func (s *Sheet) latest(v news.Synopsis, l letters) {
	if v.Latest == nil {
		return
	}
	s.head("Latest")
	s.Line("", 3, Flat(v.Latest.Text), l.tellers(v.Latest.Cites, v.Latest.Partly))
}

func (s *Sheet) accounts(v news.Synopsis) {
	s.head("Reports")
	var known []string
	short := false
	for _, r := range v.Reports {
		parts := []string{OutletName(r), web.Published(r.Published)}
		if unread := web.Unread(r); unread != "" {
			parts = append(parts, unread)
		}
		if o := originOf(v, r.Origin); len(o.Reports) > 1 && o.Reports[0] != r.ID {
			parts = append(parts, "one voice with "+lettering(v)[o.Reports[0]]+" ("+web.Rule(joining(o.Rule, r.Letter))+")")
		}
		if again := web.Again(r); again != "" {
			parts = append(parts, again)
		}
		known = append(known, strings.Join(parts, " · ")+" · ")
		short = short || s.width > 0 && reportMargin+lipgloss.Width(known[len(known)-1]+r.Input) > s.width
	}
	for i, r := range v.Reports {
		input := r.Input
		if short {
			input = lastFolders(input)
		}
		s.Line(r.Letter, reportMargin, known[i]+s.Paint(Faint, input), "")
	}
	s.aside(v)
}

// aside names the reports that count in nothing, and what was not compared.
func (s *Sheet) aside(v news.Synopsis) {
	for _, a := range v.Aside[:min(len(v.Aside), Shown)] {
		s.Line("-", 3, "set aside: "+Flat(web.SetAside(a))+" · "+s.Paint(Faint, a.Input), "")
	}
	if n := len(v.Aside) - Shown; n > 0 {
		s.Line("-", 3, fmt.Sprintf("set aside: %d more; --json lists them all", n), "")
	}
	for _, l := range v.Limits {
		s.Line("-", 3, web.Reached(l), "")
	}
}

func (s *Sheet) brief(v news.Synopsis, disputes []news.Dispute, l letters) {
	if len(v.Brief) == 0 {
		return
	}
	s.head("In brief")
	for _, b := range v.Brief {
		sign, text := "", Flat(b.Text)
		if other := differing(b, disputes, l, Flat); other != "" {
			sign, text = s.Paint(Red, "!"), text+"  ["+other+"]"
		}
		s.Line(sign, 3, text, l.tellers(b.Cites, b.Partly))
	}
}

// Margins as wide as the widest sign with its numbers, the last as the widest
// day; a stretch of days may be wider.
const (
	reportMargin = 3
	claimMargin  = 17
	dateMargin   = 15
)

// people are who somebody is, as several reports tell.
func (s *Sheet) people(v news.Synopsis, l letters) {
	who, _ := split(v.Agreed, introduces)
	if len(who) == 0 {
		return
	}
	s.head("Who is who")
	for _, c := range web.People(who) {
		s.Line("", 3, Flat(c.Text), l.tellers(c.Cites, c.Partly))
	}
}

func (s *Sheet) claims(v news.Synopsis, l letters) {
	_, agreed := split(v.Agreed, introduces)
	if len(agreed) == 0 {
		return
	}
	s.head("Agreed, by reports and by the sources they rest on")
	for _, background := range []bool{false, true} {
		for _, c := range agreed {
			if c.Background != background {
				continue
			}
			margin := s.Paint(green, "=") + fmt.Sprintf(" %d/%d %s", c.Reports, len(v.Reports), web.Count(c.Origins, "source"))
			s.Line(margin, claimMargin, Flat(c.Text)+saidMark(c)+backgroundMark(background), l.tellers(c.Cites, c.Partly))
		}
	}
}

func (s *Sheet) disputes(e edition, l letters) {
	if len(e.Disputed) == 0 {
		return
	}
	s.head("Reports differ")
	for _, d := range e.asking() {
		value := func(text string) string { return s.Paint(Bold, Flat(text)) }
		sign := s.Paint(Red, "!")
		if d.Relation == perhaps {
			sign = s.Paint(Faint, "?")
		}
		s.Line(sign, 3, asked(d)+": "+answers(d, l, value), "")
	}
}

func (s *Sheet) sayings(v news.Synopsis, l letters) {
	if len(v.Sayings) == 0 {
		return
	}
	s.head("Who said what")
	for n, y := range v.Sayings {
		var wordings []string
		for _, x := range y.Variants {
			word := quoted(x)
			if x.Kind != "verbatim" {
				word += " " + s.Paint(Faint, x.Kind)
			}
			wordings = append(wordings, word+" ("+l.of(x.Cites)+")")
		}
		sign := " "
		if len(y.Variants) > 1 {
			sign = s.Paint(yellow, "~")
		}
		who := s.Paint(Bold, speaker(y.Speaker)) + "  "
		if oneMore(v.Sayings, n) {
			who = ""
		}
		s.Line(sign, 3, who+strings.Join(wordings, "  |  "), "")
	}
}

func (s *Sheet) soles(v news.Synopsis, l letters) {
	if len(v.Sole) == 0 {
		return
	}
	s.head("Only here")
	for _, background := range []bool{false, true} {
		for _, x := range v.Sole {
			if x.Background == background {
				s.Line(s.Paint(blue, "1")+" "+l.of(x.Cites), 5, Flat(x.Text)+backgroundMark(background), "")
			}
		}
	}
}

func (s *Sheet) figures(v news.Synopsis, l letters) {
	if len(v.Values) == 0 {
		return
	}
	s.head("Figures")
	for _, row := range v.Values {
		words, who := tallyWords(row, l)
		s.Line("", 3, words, who)
	}
}

func (s *Sheet) timeline(v news.Synopsis, l letters) {
	if len(v.Timeline) == 0 {
		return
	}
	s.head("Timeline")
	margin := dateMargin
	for _, e := range v.Timeline {
		margin = max(margin, len(when(e))+1)
	}
	for _, e := range v.Timeline {
		text := Flat(e.Text)
		if e.Differs != "" {
			text += "  " + s.Paint(Red, "!") + " " + Flat(e.Differs)
		}
		s.Line(when(e)+" ", margin, text+backgroundMark(e.Background), l.tellers(e.Cites, e.Partly))
	}
}

func (s *Sheet) sources(v news.Synopsis) {
	if len(v.Sources) == 0 {
		return
	}
	s.head("From whom")
	for _, r := range v.Reports {
		if have := sourcesOf(v.Sources, r.ID); len(have) > 0 {
			s.Line(r.Letter, 3, strings.Join(have, " · "), "")
		}
	}
}

func backgroundMark(is bool) string {
	if is {
		return "  (background)"
	}
	return ""
}

// saidMark tells of a line that no report tells as a fact, and who says it.
func saidMark(c news.Claim) string {
	switch {
	case c.Sayer != "":
		return " (each: " + Flat(c.Sayer) + " says so)"
	case c.Said:
		return " (each: somebody says so)"
	}
	return ""
}
