package input

import (
	"fmt"
	"maps"

	"synoptic"
	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/stage"
	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/page"
	"synoptic/web"
)

// Source is how reports come in: the flags shared by all that take reports.
type Source struct {
	AsIs   bool     `help:"The text is clean already: cut nothing, offsets are those of the input."`
	Inputs []string `arg:"" optional:"" name:"input" help:"Files, folders, addresses (http, https), or - for standard input: plain text, HTML, JSON lines, feeds, WARC, or what read printed."`
}

// Reports reads the inputs and marks what they say. Each report goes to take
// in order of input, whole documents side by side on all cores.
func (s Source) Reports(d *console.Desk, take func(news.Report)) (refused []news.Rejected) {
	_, refused = s.each(d, step.Guard(synoptic.Mark), take)
	return refused
}

// Anew is Reports, but nothing that was read before is taken.
func (s Source) Anew(d *console.Desk, take func(news.Report)) (refused []news.Rejected) {
	_, refused = s.each(d, step.Guard(func(r news.Report) news.Report {
		r.Marks = news.Marks{}
		return synoptic.Mark(r)
	}), take)
	return refused
}

// Bare reads the inputs and marks nothing: grouping goes by title and text.
func (s Source) Bare(d *console.Desk, take func(news.Report)) (refused []news.Rejected) {
	_, refused = s.each(d, func(r news.Report) news.Report { return r }, take)
	return refused
}

// each reads the inputs, and gives how those that came grouped were, by id, and
// those that were refused.
func (s Source) each(d *console.Desk, mark func(news.Report) news.Report, take func(news.Report)) (members map[string]stage.Member, refused []news.Rejected) {
	documents, refused := s.gather(d)
	for _, doc := range documents {
		d.Tell(doc.Raw)
	}
	members = map[string]stage.Member{}
	seen, copies, n := known{}, 0, 0
	defer d.Wipe()
	for got := range step.InOrder(documents, func(doc document) taken { return s.read(doc, d.Version) }) {
		n++
		d.Progress("%d of %d inputs", n, len(documents))
		maps.Copy(members, got.members)
		for r := range step.InOrder(got.reports, mark) {
			if was, twice := seen[r.ID]; twice && was.Text == r.Text {
				copies++
				d.SameReport(r.Input, was.Input, copies)
			}
			if r.Text != "" {
				r = seen.once(r)
			}
			if r.Text == "" {
				refused = append(refused, news.Rejected{Input: r.Input, Reason: r.Reason})
				continue
			}
			take(r)
		}
	}
	return members, refused
}

// known is the reports taken, by id.
type known map[string]news.Report

// once is the report unless another came before by its id, else none, and why:
// no report takes another's place, and one given with two dates has one of them.
func (k known) once(r news.Report) news.Report {
	was, twice := k[r.ID]
	switch {
	case !twice:
		k[r.ID] = news.Report{Input: r.Input, Text: r.Text, URL: r.URL, Outlet: r.Outlet, Title: r.Title, Published: r.Published}
		return r
	case was.Text == r.Text && was.URL == r.URL && was.Outlet.Name == r.Outlet.Name && was.Title == r.Title:
		if was.Published.Date == r.Published.Date {
			return r // the story says how often it was given
		}
		why := fmt.Sprintf("same: it is the report that stands in %s too, which is counted once (%s there, %s here)", was.Input, web.Published(was.Published), web.Published(r.Published))
		return news.Report{Input: r.Input, Reason: why}
	}
	return news.Report{Input: r.Input, Reason: fmt.Sprintf("id-taken: its id %.40q is that of another report, in %s; give it one of its own", r.ID, was.Input)}
}

// taken is the reports of a document, and how they were grouped if they were.
type taken struct {
	reports []news.Report
	members map[string]stage.Member
}

// read is what a document holds, and what this version printed of it before.
func (s Source) read(doc document, version string) taken {
	if doc.reports != nil {
		return taken{reports: doc.reports}
	}
	before := stage.HandedOn(doc.Raw, version)
	return taken{before.Marked(s.Page(doc.Raw)), before.Members}
}

// Page takes the reports out of a document. One that defeats the reader is
// refused alone.
func (s Source) Page(raw news.Raw) []news.Report {
	read := page.Read
	if s.AsIs {
		read = page.AsIs
	}
	reports, fault := step.Tried(func() []news.Report { return read(raw) })
	if fault != nil {
		return []news.Report{{Input: raw.Input, Reason: step.Defeated(raw.Input, fault).Reason}}
	}
	return reports
}

// List is the reports as a list, and how those that came grouped were, by id.
func (s Source) List(d *console.Desk) (reports []news.Report, members map[string]stage.Member, refused []news.Rejected) {
	members, refused = s.each(d, step.Guard(synoptic.Mark), func(r news.Report) { reports = append(reports, r) })
	return reports, members, refused
}
