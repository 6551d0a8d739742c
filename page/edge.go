package page

import (
	"slices"

	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/residue"
	"synoptic/page/word"
)

// dropEdges cuts what its row cuts only outside the prose.
func (c *column) dropEdges(found []*residue.Row) {
	first, last := c.firstProse(found), c.lastProse(found)
	left := 0 // paragraphs of prose after line i
	for i := len(c.lines) - 1; i >= 0; i-- {
		l := &c.lines[i]
		if !l.kept() {
			continue
		}
		if row := found[i]; row != nil && (i < first || i > last || row.Place == residue.Foot && left <= 2) {
			l.drop(row.Rule)
		} else if l.prose {
			left++
		}
	}
	c.first, c.last = first, last
}

// dropDates cuts lines that are nothing but a day, outside the prose: the
// masthead, if it opens the text; the day of the article, under its headline;
// those of a template, behind it.
func (c *column) dropDates() {
	opens := true
	for i := range c.lines {
		l := &c.lines[i]
		if l.blank() {
			continue
		}
		if l.kept() && (i < c.first || i > c.last) {
			c.dropDate(i, opens)
		}
		opens = opens && l.kind == cut && l.rule == "menu"
	}
}

// dropDate cuts line i, outside the prose, if it tells nothing but a day; opens
// says whether only menus stand before it.
func (c *column) dropDate(i int, opens bool) {
	l := &c.lines[i]
	_, n := calendar.In(l.words)
	alone := n > 0 && n == len(l.words)
	switch {
	case !alone && !calendar.IsPosted(l.words):
		if i < c.first && calendar.IsPlaceAndDay(l.words) {
			l.drop("dateline")
		} else if i < c.first && l.dayOfWeek() {
			l.drop("posted")
		}
	case i > c.last:
		l.drop("template-date")
	case alone && opens:
		l.drop("masthead")
	default:
		l.drop("posted")
	}
}

// dayOfWeek says whether a line is the name of a day and no more.
func (l *line) dayOfWeek() bool {
	return len(l.words) > 0 && len(l.words) <= 2 && !slices.ContainsFunc(l.words, func(w word.Word) bool { return !word.IsWeekday(w.Low) && w.Low != "today" && w.Low != "yesterday" })
}

// dropLabels cuts what is left of menus around the prose: lines of one or
// two words.
func (c *column) dropLabels() {
	for i := range c.lines {
		l := &c.lines[i]
		if i >= c.first && i <= c.last {
			continue
		}
		if c.last >= 0 && l.kept() && !l.prose && len(l.words) <= 2 && !l.ends(".!?\"") {
			l.drop(c.labelRule(i))
		}
	}
}

// labelRule tells a name over the article from a menu's word.
func (c *column) labelRule(i int) string {
	l := &c.lines[i]
	if i < c.first && author.IsName(c.text, l.words) {
		return "byline"
	}
	return "menu"
}

// dropShown cuts the names over a picture's credit: who is to be seen on it.
func (c *column) dropShown() {
	for i := range c.lines {
		if l := &c.lines[i]; l.kept() && !l.prose && len(l.words) <= 8 && c.overCredit(i) && word.Capped(l.words) {
			l.drop("credit")
		}
	}
}
