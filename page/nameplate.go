package page

import (
	"slices"

	"synoptic/page/calendar"
	"synoptic/page/outlet"
	"synoptic/page/word"
)

// nameplateLines is how far down the name of an outlet may head a plain text.
const nameplateLines = 4

// findNameplate cuts the line over a plain text that is the name of its
// outlet, alone, before the name of a section, "Ansel Valley News | Nation", or
// before the day.
func (d *draft) findNameplate() {
	if d.outlet != "" || d.extracted {
		return
	}
	seen := 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.blank() {
			continue
		}
		if seen++; seen > nameplateLines || l.prose {
			return
		}
		name, rule := outlet.Named(l.text(d.text)), "nameplate"
		if before := beforeDay(d.text, l); name == "" && before != "" {
			name, rule = outlet.Named(before), "posted"
		}
		if name != "" && d.headed(i) {
			d.nameplate = name
			l.drop(rule)
			return
		}
	}
}

// beforeDay is what a line of a text holds before the day that ends it, without
// the signs between: "Ansel Post, 4 May 2031". It is "" if no day ends the line.
func beforeDay(text string, l *line) string {
	for i := 1; i < len(l.words); i++ {
		if _, n := calendar.In(l.words[i:]); n > 0 {
			if i+n < len(l.words) {
				return ""
			}
			return word.Span(text, l.words[:i])
		}
	}
	return ""
}

// headed says whether a headline or a paragraph follows line i, so that the
// line itself is neither.
func (all lines) headed(i int) bool {
	return slices.ContainsFunc(all[i+1:], func(l line) bool { return l.prose })
}
