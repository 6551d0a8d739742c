package page

import (
	"strings"

	"synoptic/page/byline"
	"synoptic/page/calendar"
	"synoptic/page/clean"
)

// dropByline cuts the line over the article that opens with its byline and
// goes on with little else: "Rana Ode 5 hours ago", and one that sets its
// writer and its day off by signs.
func (c *column) dropByline(stated string) {
	name := clean.OneLine(stated)
	for i := range c.lines[:min(c.first, len(c.lines))] {
		l := &c.lines[i]
		if !l.kept() || l.prose {
			continue
		}
		if s := l.text(c.text); len(l.words) <= calendar.MostPosted && byline.IsLine(s) {
			l.drop("byline")
			continue
		}
		if name == "" {
			continue
		}
		if rest, ok := strings.CutPrefix(clean.OneLine(l.text(c.text)), name); ok && len(strings.Fields(rest)) <= byline.MostBehind {
			l.drop("byline")
		}
	}
}
