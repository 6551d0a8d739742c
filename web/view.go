package web

import (
	"strconv"

	"synoptic/news"
)

// Links are the addresses of pages beside that of a story. What has no address
// is only named.
type Links struct {
	Story  func(id string) string
	Report func(id string) string
	Outlet func(name string) string
	Person func(name string) string
}

func (l Links) story(id string) string    { return linked(l.Story, id) }
func (l Links) report(id string) string   { return linked(l.Report, id) }
func (l Links) outlet(name string) string { return linked(l.Outlet, name) }
func (l Links) person(name string) string { return linked(l.Person, name) }

func linked(to func(string) string, name string) string {
	if to == nil || name == "" {
		return ""
	}
	return to(name)
}

// storyView is a story ready for the page, in the order in which it is read.
type storyView struct {
	N          int
	ID, Title  string
	Counts     string
	Aside      []string // reports that were set aside
	AsideCount int
	Limits     []string
	First      *lineView
	Lead       *lineView
	Strip      stripView
	Blocks     []blockView
	Questions  questionsView
	Brief      []lineView
	People     linesView
	Matrix     matrixView
	Fulls      []fullView
	Names      []fullView // reports for whose text there is no room
	Unshown    int        // reports beyond those shown
	Sayings    sayingsView
	Timeline   timelineView
	Figures    figuresView
	Sources    sourcesView
	Background linesView
	Parts      []partLink
}

// mostAside is how many of those set aside are named.
const mostAside = 20

// view builds the n-th story of a page.
func view(n int, s news.Synopsis, links Links, r room) storyView {
	b := newBuilder(n, s, links, r)
	v := storyView{
		N: n, ID: s.ID, Title: title(s), Counts: counts(s), Aside: asides(s), AsideCount: len(s.Aside), Limits: limits(s), Lead: lead(b), First: first(b), Strip: strip(b),
		Questions: questions(b), Brief: brief(b), People: people(b), Matrix: matrix(b), Sayings: sayings(b), Timeline: timeline(b),
		Figures: figures(b), Sources: sources(b), Background: background(b), Unshown: max(len(s.Reports)-most, 0),
	}
	v.Blocks = blocks(b)
	v.Fulls, v.Names = fulls(b)
	v.Parts = partsOf(b, v)
	return v
}

func title(s news.Synopsis) string {
	if s.Title == "" {
		return Say("story.untitled")
	}
	return s.Title
}

func asides(s news.Synopsis) (out []string) {
	for _, a := range s.Aside[:min(len(s.Aside), mostAside)] {
		out = append(out, Say("story.aside", SetAside(a)))
	}
	if n := len(s.Aside) - mostAside; n > 0 {
		out = append(out, Say("story.asides", n))
	}
	return out
}

func limits(s news.Synopsis) (out []string) {
	for _, l := range s.Limits {
		out = append(out, Reached(l))
	}
	return out
}

// builder holds what every part of a story's page needs to look up.
type builder struct {
	n       int
	s       news.Synopsis
	links   Links
	room    room
	around  int            // sentences on either side of a wording
	home    string         // address of the story's page, where that is another
	at      map[string]int // report id -> index into s.Reports
	names   []string       // of s.Reports
	columns []column
	column  map[string]int  // origin id -> index into columns
	whole   []bool          // which reports are shown in full
	shown   map[string]bool // anchors of the lines that stand on the page
}

// column is an origin: the reports that are one voice, by their index, and the
// rule that told.
type column struct {
	reports []int
	rule    string
}

func newBuilder(n int, s news.Synopsis, links Links, r room) *builder {
	b := &builder{n: n, s: s, links: links, room: r, around: r.around, at: map[string]int{}, column: map[string]int{}, shown: map[string]bool{}}
	b.s.Reports = b.s.Reports[:min(len(b.s.Reports), most)]
	b.names, b.whole = named(b.s.Reports), wholes(b.s, b.room.texts)
	for i, r := range b.s.Reports {
		b.at[r.ID] = i
		c, known := b.column[r.Origin]
		if !known {
			c = len(b.columns)
			b.column[r.Origin] = c
			b.columns = append(b.columns, column{})
		}
		b.columns[c].reports = append(b.columns[c].reports, i)
	}
	for _, o := range b.s.Origins {
		if c, shown := b.column[o.ID]; shown && len(b.columns[c].reports) > 1 {
			b.columns[c].rule = Rule(o.Rule)
		}
	}
	return b
}

// beside leaves as much around a wording as the parts have that are not the
// first to be read, until what it returns is called.
func (b *builder) beside() (again func()) {
	b.around = b.room.beside
	return func() { b.around = b.room.around }
}

// anchor is an id within the page.
func (b *builder) anchor(kind string, parts ...any) string {
	id := "s" + strconv.Itoa(b.n) + "-" + kind
	for _, p := range parts {
		switch p := p.(type) {
		case int:
			id += "-" + strconv.Itoa(p)
		case string:
			id += "-" + p
		}
	}
	return id
}

// partLink leads to a part of a story.
type partLink struct{ Name, Link, Count string }

// partsOf are the parts that a story has, in their order.
func partsOf(b *builder, v storyView) (out []partLink) {
	for _, p := range []struct {
		key string
		n   int
	}{
		{"differ", b.s.Questions()},
		{"brief", len(v.Brief)},
		{"people", len(v.People.Lines) + v.People.More},
		{"matrix", len(v.Matrix.Groups)},
		{"full", len(b.s.Reports)},
		{"sayings", len(b.s.Sayings)},
		{"timeline", len(b.s.Timeline)},
		{"figures", len(b.s.Values)},
		{"sources", len(v.Sources.Sources) + len(v.Sources.Lone) + v.Sources.More + len(v.Sources.Voices)},
		{"background", len(v.Background.Lines) + v.Background.More},
	} {
		if p.n == 0 {
			continue
		}
		link := partLink{Say("part." + p.key), "#" + b.anchor("p", p.key), counted(p.n)}
		if p.key == "matrix" {
			link.Count = ""
		}
		out = append(out, link)
	}
	return out
}
