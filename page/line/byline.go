package line

import (
	"strings"

	"synoptic/page/byline"
	"synoptic/page/calendar"
	"synoptic/page/clean"
	"synoptic/page/header"
)

// underLead is how many lines under the first sentence may be the byline with its office,
// where that is the lead.
const underLead = 3

// dropByline cuts the line over the article that opens with its byline and
// goes on with little else: "Rana Ode 5 hours ago", and one that sets its
// writer and its day off by signs.
func (c *Column) dropByline(stated string) {
	name := clean.OneLine(stated)
	for i := range c.Lines[:min(c.First+underLead, len(c.Lines))] {
		l := &c.Lines[i]
		if !l.Kept() || l.Prose {
			continue
		}
		if rest, ok := strings.CutPrefix(clean.OneLine(l.Text(c.Text)), name); i >= c.First {
			if ok && name != "" && header.IsOffice(rest) { // under a lead that is a sentence
				l.drop("byline")
			}
			continue
		}
		if s := l.Text(c.Text); len(l.Words) <= calendar.MostPosted && byline.IsLine(s) {
			l.drop("byline")
			continue
		}
		if c.extracted && header.IsOffice(l.Text(c.Text)) { // of whoever is named in an element beside it
			l.drop("byline")
			continue
		}
		if name == "" {
			continue
		}
		if rest, ok := strings.CutPrefix(clean.OneLine(l.Text(c.Text)), name); ok && len(strings.Fields(rest)) <= byline.MostBehind {
			l.drop("byline")
		} else if before, ok := strings.CutSuffix(clean.OneLine(l.Text(c.Text)), name); ok && c.extracted && len(strings.Fields(before)) <= byline.MostBehind {
			l.drop("byline") // run together with a button or the day before it
		}
	}
}
