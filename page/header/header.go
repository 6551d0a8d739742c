// Package header reads the lines over and under a plain text that tell who wrote
// it, when it was put up, and for which outlet: "By Rana Ode, political editor",
// "Rana Ode | The Ansel Post | 4 May 2031, 6.15pm". A line is read whole or not at
// all. Where the lines stand is for who sees the text.
package header

import (
	"regexp"
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/outlet"
	"synoptic/page/word"
)

// Credit is what a line tells of the report.
type Credit struct {
	Names  []string     // who wrote it
	Day    calendar.Day // when it was put up; none if it does not say
	Outlet string       // whose it is
	Signed bool         // "by" or another word stands before the names
	Given  bool         // every name opens with a given name
	Office bool         // an office or an address stands there
	Place  bool         // a place stands behind the names
}

// Sure says whether a line with what it tells is one of credits wherever it stands
// over a text: it has a day, or somebody who signs it or has an office, or who bears
// a given name and stands with a place or an outlet.
func (c *Credit) Sure() bool {
	return c.Day.Y > 0 || c.Signed && c.Office || len(c.Names) > 0 && (c.Signed || c.Office || c.Given && (c.Place || c.Outlet != ""))
}

// Read reads a line, and says whether every part of it tells something of that
// kind.
func Read(line string) (Credit, bool) {
	var c Credit
	parts := partsOf(line)
	if len(parts) == 0 || len(line) > longest {
		return c, false
	}
	var strange []string
	for _, p := range parts {
		r := reading{text: p, words: word.Of(p, 0, len(p)), credit: &c}
		if !r.all() {
			strange = append(strange, p)
		}
	}
	if len(strange) > 0 && !c.settle(strange, len(parts)) {
		return Credit{}, false
	}
	if c.Day.Y == 0 {
		c.Day = dayIn(line)
	}
	return c, c.Day.Y > 0 || len(c.Names) > 0 || c.Signed && c.Office
}

// longest is how many bytes a line of credits has at most.
const longest = 200

// settle takes a part of a line that tells nothing known: the name of an outlet or
// of a place, where the line is one of credits by its other parts.
func (c *Credit) settle(strange []string, parts int) bool {
	if len(strange) > 1 || parts < 2 || c.Day.Y == 0 && !c.Signed && !c.Given {
		return false
	}
	w := word.Of(strange[0], 0, len(strange[0]))
	if len(w) == 0 || len(w) > outlet.MostWords {
		return false
	}
	for i := range w {
		if !w[i].Cap && len(w[i].Low) > 3 || w[i].Num {
			return false
		}
	}
	if c.Outlet == "" && len(w) > 1 && len(c.Names) > 0 {
		c.Outlet = strange[0]
	}
	return true
}

// partSigns set the parts of a line off.
const partSigns = "|·•●›»\t"

// stroke is one between the words of a line, as between a name and an outlet.
var stroke = regexp.MustCompile(`(\p{L}{2})/(\p{Lu})`)

// partsOf are the parts of a line, set off by signs, by dashes and strokes between
// blanks.
func partsOf(line string) []string {
	for _, s := range []string{" - ", " – ", " — ", " -- ", " / ", " // "} {
		line = strings.ReplaceAll(line, s, " | ")
	}
	line = stroke.ReplaceAllString(line, "$1|$2")
	var out []string
	for _, p := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(partSigns, r) }) {
		if p = strings.Trim(p, " ,;-–—"); p != "" {
			out = append(out, p)
		}
	}
	return out
}
