package line

import (
	"strings"

	"synoptic/page/byline"
	"synoptic/page/calendar"
	"synoptic/page/clean"
)

// dropByline cuts the line over the article that opens with its byline and
// goes on with little else: "Rana Ode 5 hours ago", and one that sets its
// writer and its day off by signs.
func (c *Column) dropByline(stated string) {
	name := clean.OneLine(stated)
	for i := range c.Lines[:min(c.First, len(c.Lines))] {
		l := &c.Lines[i]
		if !l.Kept() || l.Prose {
			continue
		}
		if s := l.Text(c.Text); len(l.Words) <= calendar.MostPosted && byline.IsLine(s) {
			l.drop("byline")
			continue
		}
		if name == "" {
			continue
		}
		if rest, ok := strings.CutPrefix(clean.OneLine(l.Text(c.Text)), name); ok && len(strings.Fields(rest)) <= byline.MostBehind {
			l.drop("byline")
		}
	}
}
