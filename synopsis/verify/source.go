package verify

import (
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
)

// sources checks whom the reports have something from, and that the first to
// report is one whom they say so of.
func (c *check) sources(at string, s news.Synopsis) {
	credits := crediting{c, map[news.Ref][]string{}}
	for _, x := range s.Sources {
		for _, r := range x.Cites {
			credits.at[r] = append(credits.at[r], x.Source)
		}
	}
	for i, x := range s.Sources {
		if i > 0 && c.place[s.Sources[i-1].Report] > c.place[x.Report] {
			c.fault(fmt.Sprintf("%s.sources[%d]", at, i), "stands after one of a later report")
		}
		credits.source(fmt.Sprintf("%s.sources[%d]", at, i), x)
	}
	if s.First != nil {
		credits.first(at+".first", *s.First)
		return
	}
	for _, x := range s.Sources {
		switch {
		case x.Relation != "reported first" || x.Unnamed:
		case atHead(c.reports, x.Cites):
			c.fault(at+".first", "is missing, but report %q says that %q reported first", x.Report, x.Source)
		default:
			c.doubt(at+".first", "is missing, but report %q says of something that %q reported it first", x.Report, x.Source)
		}
	}
}

// atHead says whether a place stands within the first sentences of its report, wherever
// they may end: what is said further down who reported first may be of something else.
func atHead(reports map[string]*news.Account, cites news.Refs) bool {
	const sentences = 12
	return slices.ContainsFunc(cites, func(r news.Ref) bool {
		report := reports[r.Report]
		return report != nil && r.Start <= len(report.Text) && strings.Count(endings.Replace(report.Text[:r.Start]), ".") < sentences
	})
}

var endings = strings.NewReplacer("\n", ".", "!", ".", "?", ".", "…", ".")

// crediting is a check of whom the reports have something from: all who are
// credited at a place.
type crediting struct {
	*check
	at map[news.Ref][]string
}

// source checks one source of one report: its cites are of the report, and name
// no other.
func (c crediting) source(at string, x news.SourceLink) {
	c.cites(at+".cites", x.Cites)
	if x.Source == "" || x.Relation == "" {
		c.fault(at, "names no source or no relation")
	}
	for i, r := range x.Cites {
		where := fmt.Sprintf("%s.cites[%d]", at, i)
		if r.Report != x.Report {
			c.fault(where, "is not of report %q", x.Report)
		}
		if other := c.otherThan(c.at[r], r.Text); other != "" {
			c.doubt(where, "names %q, and is cited for %q", other, x.Source)
		}
	}
	if c.unknown(x.Source) {
		c.doubt(at+".source", "%q is nobody the reports name", x.Source)
	}
	if c.unknown(x.Via) {
		c.doubt(at+".via", "%q is nobody the reports name", x.Via)
	}
	c.held(at+".held", x)
}

// held checks that the report that is said to be the source's is its outlet's.
func (c crediting) held(at string, x news.SourceLink) {
	if x.Held == "" {
		return
	}
	switch a := c.reports[x.Held]; {
	case a == nil:
		c.fault(at, "%q is no report", x.Held)
	case x.Held == x.Report:
		c.fault(at, "is the report itself")
	case !sameName(string(a.Outlet.Name)+" "+string(a.URL)+" "+a.Input, x.Source) && !strings.EqualFold(string(a.Outlet.Name), initials(x.Source)):
		c.doubt(at, "is a report of %q, not of %q", a.Outlet.Name, x.Source)
	}
}

// first checks that where the first to report is cited, some report credits it.
func (c crediting) first(at string, x news.First) {
	c.cites(at+".cites", x.Cites)
	if x.Source == "" || !aDate(string(x.Date)) {
		c.fault(at, "names no source, or %q is no date", x.Date)
	}
	for i, r := range x.Cites {
		if !slices.ContainsFunc(c.at[r], func(s string) bool { return sameName(s, x.Source) }) {
			c.fault(fmt.Sprintf("%s.cites[%d]", at, i), "credits %q, not %q", c.at[r], x.Source)
		}
	}
}
