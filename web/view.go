package web

import (
	"fmt"

	"synoptic/news"
)

// storyView is a story ready for the page.
type storyView struct {
	N           int
	Title       string
	Counts      string
	Aside       []string
	First       string
	FirstCites  []citeView
	Latest      []rowView
	Brief       []rowView
	Differences []rowView
	Columns     []columnView
	Groups      []groupView
	Fulls       []fullView
	Sayings     []sayingView
	Timeline    timelineView
	Figures     []rowView
	Sources     graphView
	Background  []rowView
	Left        int // reports beyond those shown
}

// most is how many reports a page shows of one story; all are counted.
const most = 500

// mostAside is how many of those set aside it names.
const mostAside = 20

// view builds the n-th story of a page.
func view(n int, s news.Synopsis) storyView {
	b := newBuilder(n, s)
	v := storyView{
		N:           n,
		Title:       s.Title,
		Counts:      counts(s),
		Latest:      b.latest(),
		Brief:       b.brief(),
		Differences: b.disputed(),
		Columns:     b.columns,
		Groups:      b.groups(),
		Fulls:       b.fulls(),
		Sayings:     b.sayings(),
		Timeline:    b.timeline(),
		Figures:     b.figures(),
		Sources:     b.sources(),
		Background:  b.background(),
		Left:        max(len(s.Reports)-most, 0),
	}
	if v.Title == "" {
		v.Title = "Story without a title"
	}
	for _, a := range s.Aside[:min(len(s.Aside), mostAside)] {
		v.Aside = append(v.Aside, "Set aside: "+SetAside(a))
	}
	if n := len(s.Aside) - mostAside; n > 0 {
		v.Aside = append(v.Aside, "Set aside: "+Count(n, "further report"))
	}
	if s.First != nil {
		v.First, v.FirstCites = first(*s.First), b.cites(s.First.Cites)
	}
	return v
}

// builder holds what every part of a story's page needs to look up.
type builder struct {
	n       int
	s       news.Synopsis
	at      map[string]int // report id -> index into s.Reports
	columns []columnView
	column  map[string]int // origin id -> index into columns
}

func newBuilder(n int, s news.Synopsis) *builder {
	b := &builder{n: n, s: s, at: map[string]int{}, column: map[string]int{}}
	if len(b.s.Reports) > most {
		b.s.Reports = b.s.Reports[:most]
	}
	for i, r := range b.s.Reports {
		b.at[r.ID] = i
		c, known := b.column[r.Origin]
		if !known {
			c = len(b.columns)
			b.column[r.Origin] = c
			b.columns = append(b.columns, columnView{})
		}
		b.columns[c].Reports = append(b.columns[c].Reports, b.reportView(r))
	}
	for _, o := range b.s.Origins {
		if c, shown := b.column[o.ID]; shown && len(b.columns[c].Reports) > 1 {
			b.columns[c].Rule = o.Rule
		}
	}
	return b
}

// columnView is an origin: a column of the matrix, with the reports folded
// into it and the rule that folded them.
type columnView struct {
	Reports []reportView
	Rule    string
}

// reportView names a report.
type reportView struct {
	Letter, Outlet, Published, Title, Byline, URL, Anchor string
	Unread, Again                                         string // that its language is not read; that it was given more than once
}

func (b *builder) reportView(r news.Account) reportView {
	return reportView{
		Letter: r.Letter, Outlet: outlet(r), Published: Published(r.Published),
		Title: string(r.Title), Byline: string(r.Byline), URL: SafeURL(string(r.URL)),
		Anchor: b.anchor("report", r.Letter), Unread: Unread(r), Again: Again(r),
	}
}

// anchor is an id within the page.
func (b *builder) anchor(parts ...any) string {
	id := fmt.Sprintf("s%d", b.n)
	for _, p := range parts {
		id += fmt.Sprintf("-%v", p)
	}
	return id
}
