package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"

	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/web"
)

// changedCommand is synoptic changed.
type changedCommand struct {
	JSON bool   `help:"One JSON object a story."`
	Old  string `arg:"" help:"The older synopsis, as compare --json saved it."`
	New  string `arg:"" help:"The newer one."`
}

// changeLine is what changed in a story; Other tells one of which the older
// document has no report.
type changeLine struct {
	synopsis.Change
	Other bool `json:"other,omitempty"`
}

// Run tells, story by story, what the newer document has that the older had
// not.
func (c changedCommand) Run(d *desk, code *int) error {
	_, older, err := d.saved(c.Old)
	if err != nil {
		return err
	}
	_, newer, err := d.saved(c.New)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(d.out)
	same := 0
	for _, s := range newer.Stories {
		old, is := earlier(older, s)
		if is {
			same++
		}
		change, fault := tried(func() synopsis.Change { return synopsis.Changed(old, s) })
		if fault != nil {
			input := c.New + ", story " + s.ID
			*code = d.refuse([]news.Rejected{{Input: input, Reason: defeated(input, fault).Reason}})
			continue
		}
		if err := c.tell(out, s, changeLine{change, !is}); err != nil {
			return err
		}
	}
	if same == 0 && len(newer.Stories) > 0 {
		*code = exitNone
		d.close("%s and %s have no report in common: they tell of different stories", c.Old, c.New)
	}
	return out.Flush()
}

func (c changedCommand) tell(out *bufio.Writer, s news.Synopsis, change changeLine) error {
	switch {
	case c.JSON:
		return encode(out, change)
	case change.Other:
		_, err := fmt.Fprintf(web.Plain(out), "%s\nanother story: %s has no report of it\n", title(s), c.Old)
		return err
	}
	writeChange(web.Plain(out), s, change.Change)
	return nil
}

// earlier is the story of a document that shares most reports with s, if one
// shares any.
func earlier(doc news.Document, s news.Synopsis) (best news.Synopsis, is bool) {
	ids := map[string]bool{}
	for _, r := range s.Reports {
		ids[r.ID] = true
	}
	most := 0
	for _, old := range doc.Stories {
		shared := 0
		for _, r := range old.Reports {
			if ids[r.ID] {
				shared++
			}
		}
		if shared > most {
			most, best = shared, old
		}
	}
	return best, most > 0
}

func writeChange(out io.Writer, s news.Synopsis, c synopsis.Change) {
	l := lettering(s)
	fmt.Fprintf(out, "%s\n", title(s))
	fmt.Fprintf(out, "%s new, %s gone\n", web.Count(len(c.Reports), "report"), web.Count(len(c.Gone), "report"))
	writeLegend(out, s, c)
	for _, x := range c.Claims {
		fmt.Fprintf(out, "= new  %s  %s\n", flat(x.Text), l.of(x.Cites))
	}
	for _, g := range c.Grown {
		fmt.Fprintf(out, "= now also %s  %s\n", l.ids(g.Reports), flat(g.Claim.Text))
	}
	for _, x := range c.Opened {
		fmt.Fprintf(out, "! opened  %s: %s\n", asked(x), answers(x, l, flat))
	}
	for _, x := range c.Closed {
		fmt.Fprintf(out, "! closed  %s\n", flat(x.About))
	}
}

// writeLegend says whose letters stand in a change: those of the reports that
// came in, and of all that the lines below name.
func writeLegend(out io.Writer, s news.Synopsis, c synopsis.Change) {
	named := map[string]bool{}
	note := func(refs news.Refs) {
		for _, r := range refs {
			named[r.Report] = true
		}
	}
	for _, x := range c.Claims {
		note(x.Cites)
	}
	for _, g := range c.Grown {
		for _, id := range g.Reports {
			named[id] = true
		}
	}
	for _, x := range c.Opened {
		for _, side := range x.Sides {
			note(side.Cites)
		}
	}
	for _, r := range s.Reports {
		fresh := slices.Contains(c.Reports, r.ID)
		if !fresh && !named[r.ID] {
			continue
		}
		line := r.Letter + "  " + flat(web.Called(r))
		if fresh {
			line += " (new)"
		}
		fmt.Fprintln(out, line)
	}
}
