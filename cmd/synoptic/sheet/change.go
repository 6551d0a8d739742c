package sheet

import (
	"fmt"
	"io"
	"slices"

	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/web"
)

// WriteChange writes what changed in a story, which is s now.
func WriteChange(out io.Writer, s news.Synopsis, c synopsis.Change) {
	l := lettering(s)
	fmt.Fprintf(out, "%s\n", Title(s))
	fmt.Fprintf(out, "%s new, %s gone\n", web.Count(len(c.Reports), "report"), web.Count(len(c.Gone), "report"))
	writeLegend(out, s, c)
	for _, x := range c.Claims {
		fmt.Fprintf(out, "= new  %s  %s\n", Flat(x.Text), l.of(x.Cites))
	}
	for _, g := range c.Grown {
		fmt.Fprintf(out, "= now also %s  %s\n", l.ids(g.Reports), Flat(g.Claim.Text))
	}
	for _, x := range c.Opened {
		fmt.Fprintf(out, "! opened  %s: %s\n", asked(x), answers(x, l, Flat))
	}
	for _, x := range c.Closed {
		fmt.Fprintf(out, "! closed  %s\n", Flat(x.About))
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
		line := r.Letter + "  " + Flat(web.Called(r))
		if fresh {
			line += " (new)"
		}
		fmt.Fprintln(out, line)
	}
}
