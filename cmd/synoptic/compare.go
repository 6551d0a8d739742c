package main

import (
	"slices"

	"synoptic"
	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/grouping"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/stage"
	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/web"
)

// compareCommand is synoptic compare.
type compareCommand struct {
	sheet.Forms
	One    bool   `help:"All inputs tell of one event: do not group them."`
	FailOn string `enum:"none,disputed" default:"none" help:"Exit with 1 if reports differ: ${enum}."`
	grouping.Corrected
	input.Source
}

// Run lays the stories of the inputs side by side on standard output.
func (c compareCommand) Run(d *console.Desk, code *int) error {
	if err := c.Check(); err != nil {
		return err
	}
	reports, members, refused := c.List(d)
	stories, defeats, err := c.stories(d, reports, members)
	if err != nil {
		return err
	}
	doc := laidOut(stories, synoptic.Compare)
	refused = append(append(refused, defeats...), doc.Rejected...)
	doc.Rejected = append([]news.Rejected{}, refused...)
	if err := c.Write(d.Out, d.Paper, d.Plain, doc); err != nil {
		return err
	}
	d.Lists = "; --json lists them all"
	*code = d.Refuse(refused)
	if len(doc.Stories) == 0 && *code == console.ExitDone {
		*code = console.ExitPartly
	}
	if c.FailOn == "disputed" && *code == console.ExitDone && disputed(doc) {
		*code = console.ExitNone
	}
	d.Close("%s, %s, %s refused", web.Count(len(doc.Stories), "story"), web.Count(len(reports), "report"), web.Count(len(refused), "input"))
	return nil
}

// laidOut is the synopses of stories. A story that defeats the comparison is
// refused, report by report, and the rest goes on.
func laidOut(stories []news.Story, compare func(news.Story) news.Synopsis) news.Document {
	type laid struct {
		news.Synopsis
		fault any
	}
	doc := news.Document{Schema: news.Schema, Stories: []news.Synopsis{}}
	n := 0
	for l := range step.InOrder(stories, func(s news.Story) laid {
		out, fault := step.Tried(func() news.Synopsis { return compare(s) })
		return laid{out, fault}
	}) {
		if l.fault == nil {
			doc.Stories = append(doc.Stories, l.Synopsis)
		}
		for _, r := range stories[n].Reports {
			if l.fault != nil {
				doc.Rejected = append(doc.Rejected, step.Defeated(r.Input, l.fault))
			}
		}
		n++
	}
	return doc
}

// stories groups the reports, the widest story first, then the newest.
func (c compareCommand) stories(d *console.Desk, reports []news.Report, members map[string]stage.Member) ([]news.Story, []news.Rejected, error) {
	if len(reports) == 0 {
		return nil, nil, nil
	}
	if c.One {
		stories, err := c.Together(d, reports)
		return stories, nil, err
	}
	stories, refused, err := c.grouped(d, reports, members)
	slices.SortStableFunc(stories, func(a, b news.Story) int { return len(b.Reports) - len(a.Reports) })
	return stories, refused, err
}

// grouped is the stories as the stage before made them of the reports, unless
// somebody says otherwise now, and else as they are grouped here.
func (c compareCommand) grouped(d *console.Desk, reports []news.Report, members map[string]stage.Member) ([]news.Story, []news.Rejected, error) {
	if stories, not := stage.Stories(members, reports); !not && c.Corrections == "" {
		return stories, nil, nil
	}
	return c.Group(d, reports)
}

func disputed(doc news.Document) bool {
	return slices.ContainsFunc(doc.Stories, func(s news.Synopsis) bool { return s.Questions() > 0 })
}
