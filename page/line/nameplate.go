package line

import (
	"slices"
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/outlet"
	"synoptic/page/word"
)

// nameplateLines is how far down the name of an outlet may head a plain text.
const nameplateLines = 4

// findNameplate cuts the line over a plain text that is the name of its
// outlet or its host, alone, before the name of a section, "Ansel Valley News |
// Nation", or before the day.
func (j *judge) findNameplate() {
	if j.Outlet != "" || j.Extracted || j.Nameplate != "" {
		return
	}
	seen := 0
	for i := range j.Lines {
		l := &j.Lines[i]
		if l.blank() {
			continue
		}
		if seen++; seen > nameplateLines || l.Prose {
			return
		}
		name, rule := outlet.Named(l.Text(j.Text)), "nameplate"
		if host := strings.TrimSpace(l.Text(j.Text)); outlet.Host(host) {
			name = host
		}
		if before := beforeDay(j.Text, l); name == "" && before != "" {
			name, rule = outlet.Named(before), "posted"
		}
		if name == "" {
			name, rule = outlet.Plate(l.Text(j.Text)), "nameplate"
		}
		if name != "" && j.headed(i) {
			j.Nameplate = name
			if rule == "posted" || calendar.First(l.Words).Y == 0 { // else the day is read with the credits
				l.drop(rule)
			}
			return
		}
	}
}

// beforeDay is what a line of a text holds before the day that ends it, without
// the signs between: "Ansel Post, 4 May 2031". It is "" if no day ends the line.
func beforeDay(text string, l *Line) string {
	for i := 1; i < len(l.Words); i++ {
		if _, n := calendar.In(l.Words[i:]); n > 0 {
			if i+n < len(l.Words) {
				return ""
			}
			return word.Span(text, l.Words[:i])
		}
	}
	return ""
}

// headed says whether a headline or a paragraph follows line i, so that the
// line itself is neither.
func (all Lines) headed(i int) bool {
	return slices.ContainsFunc(all[i+1:], func(l Line) bool { return l.Prose })
}
