package web

import (
	"slices"
	"strings"

	"synoptic/news"
)

// fullView is the annotated report: the whole text, sentence by sentence,
// each with its margin.
type fullView struct {
	ID, Letter, Name, Day, Title, Byline, Original string
	Page, Outlet                                   string // addresses of the report's own page, and of its outlet's
	Opening                                        string // the words it opens with, where it has no title
	Notes                                          string // that its language is not read; that it was given more than once
	Paragraphs                                     []paragraphView
	Cuts                                           []news.Cut
	Rules                                          []string // how outlet and date were told
}

type paragraphView struct {
	Kind      string // "", heading or caption
	Sentences []sentenceView
}

type sentenceView struct {
	ID, Text string
	Notes    []noteView
}

// fulls are the reports in full as long as there is room, and the others by
// name.
func fulls(b *builder) (shown, names []fullView) {
	margins := notes(b)
	for i := range b.s.Reports {
		f := full(b, i, margins)
		if !b.whole[i] {
			f.Paragraphs = nil
			names = append(names, f)
			continue
		}
		shown = append(shown, f)
	}
	return shown, names
}

// wholes says which reports are shown in full: those from which most is told.
func wholes(s news.Synopsis, room int) []bool {
	told := map[string]int{}
	for _, c := range s.Agreed {
		for _, r := range c.Cites {
			told[r.Report]++
		}
	}
	for _, d := range s.Disputed {
		for _, side := range d.Sides {
			for _, r := range side.Cites {
				told[r.Report]++
			}
		}
	}
	out, order := make([]bool, len(s.Reports)), make([]int, len(s.Reports))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(x, y int) int { return told[s.Reports[y].ID] - told[s.Reports[x].ID] })
	for _, i := range order {
		if size := len(s.Reports[i].Text); size <= room {
			room -= size
			out[i] = true
		}
	}
	return out
}

func full(b *builder, i int, margins map[place][]noteView) fullView {
	r := b.s.Reports[i]
	f := fullView{
		ID: b.anchor("report", r.Letter), Letter: r.Letter, Name: b.names[i], Day: Published(r.Published), Title: string(r.Title), Byline: string(r.Byline),
		Original: SafeURL(string(r.URL)), Page: b.links.report(r.ID), Outlet: b.links.outlet(string(r.Outlet.Name)), Notes: joined(Unread(r), Again(r)), Cuts: r.Cuts, Rules: rules(r),
	}
	if f.Title == "" {
		f.Opening = headline(r)
	}
	for n, s := range r.Sentences {
		if n == 0 || strings.Contains(r.Text[r.Sentences[n-1].End:s.Start], "\n") {
			f.Paragraphs = append(f.Paragraphs, paragraphView{Kind: kindOf(r, s)})
		}
		p := &f.Paragraphs[len(f.Paragraphs)-1]
		p.Sentences = append(p.Sentences, sentenceView{b.anchor(r.Letter, n), s.In(r.Text), margins[place{i, n}]})
	}
	return f
}

// kindOf tells headings and captions from the body.
func kindOf(r news.Account, s news.Span) string {
	switch {
	case slices.ContainsFunc(r.Headings, s.Overlaps):
		return "heading"
	case slices.ContainsFunc(r.Captions, s.Overlaps):
		return "caption"
	}
	return ""
}

func rules(r news.Account) (out []string) {
	if r.Outlet.Name != "" {
		out = append(out, Say("rule.outlet", string(r.Outlet.Name), r.Outlet.Rule))
	}
	if r.Outlet.Name == "" && r.Input != "" {
		out = append(out, Say("rule.input", shown(r.Input)))
	}
	out = append(out, Say("rule.date", Published(r.Published), r.Published.Rule))
	for _, o := range r.Published.Other {
		out = append(out, Say("rule.date.other", Day(string(o.Date)), o.Rule))
	}
	return out
}
