package line

import (
	"strings"

	"synoptic/page/calendar"
)

// mostForm is how many lines lie between the call to sign up and the field for the
// address.
const mostForm = 4

// dropForms cuts what a plain text holds between a call to sign up for a newsletter and
// the field for an address under it: what the newsletter brings, in whatever words.
func (j *judge) dropForms() {
	if j.Extracted {
		return
	}
	call := -1
	for i := range j.Lines {
		l := &j.Lines[i]
		switch {
		case l.blank():
			call = -1
		case l.Kind != Cut || l.Rule != "newsletter":
		case call >= 0 && i-call <= mostForm+1 && l.isField():
			for k := call + 1; k < i; k++ {
				if between := &j.Lines[k]; between.Kept() {
					between.drop("newsletter")
				}
			}
			call = i
		default:
			call = i
		}
	}
}

// isField says whether a line is what stands in or over the field for an address.
func (l *Line) isField() bool {
	for i := range l.Words {
		if low := l.Words[i].Low; (low == "email" || low == "e-mail") && len(l.Words) <= longestField {
			return true
		}
	}
	return false
}

// longestField is how many words such a line has.
const longestField = 5

// dropMenus cuts lines around the prose that are entries of a menu with signs between:
// "Home | Harbour | Letters". One that opens with a day is the head of the page.
func (c *Column) dropMenus() {
	for i := range c.Lines {
		l := &c.Lines[i]
		if i >= c.First && i <= c.Last || !l.Kept() || l.Prose || l.ends(".!?\"") || !ofMenu(l.Text(c.Text)) {
			continue
		}
		switch _, n := calendar.In(l.Words); {
		case n > 0:
			l.drop("masthead")
		case strings.ContainsAny(l.Text(c.Text), "|·•›>"):
			l.drop("menu")
		}
	}
}
