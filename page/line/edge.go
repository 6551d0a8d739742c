package line

import (
	"slices"

	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/residue"
	"synoptic/page/word"
)

// dropEdges cuts what its row cuts only outside the prose.
func (c *Column) dropEdges(found []*residue.Row) {
	first, last := c.underStrays(c.firstProse(found), found), c.lastProse(found)
	left := 0 // paragraphs of prose after line i
	for i := len(c.Lines) - 1; i >= 0; i-- {
		l := &c.Lines[i]
		if !l.Kept() {
			continue
		}
		if row := found[i]; row != nil && (i < first || i > last || row.Place == residue.Foot && left <= 2) {
			l.drop(row.Rule)
		} else if l.Prose {
			left++
		}
	}
	c.First, c.Last = first, last
}

// dropDates cuts lines that are nothing but a day, outside the prose: the
// masthead, if it opens the text; the day of the article, under its headline;
// those of a template, behind it.
func (c *Column) dropDates() {
	opens := true
	for i := range c.Lines {
		l := &c.Lines[i]
		if l.blank() {
			continue
		}
		if l.Kept() && (i < c.First || i > c.Last) {
			c.dropDate(i, opens)
		}
		opens = opens && l.Kind == Cut && l.Rule == "menu"
	}
}

// dropDate cuts line i, outside the prose, if it tells nothing but a day; opens
// says whether only menus stand before it.
func (c *Column) dropDate(i int, opens bool) {
	l := &c.Lines[i]
	_, n := calendar.In(l.Words)
	alone := n > 0 && n == len(l.Words)
	switch {
	case !alone && !calendar.IsPosted(l.Words):
		if i < c.First && calendar.IsPlaceAndDay(l.Words) {
			l.drop("dateline")
		} else if i < c.First && l.dayOfWeek() {
			l.drop("posted")
		}
	case i > c.Last:
		l.drop("template-date")
	case alone && opens:
		l.drop("masthead")
	default:
		l.drop("posted")
	}
}

// dayOfWeek says whether a line is the name of a day and no more.
func (l *Line) dayOfWeek() bool {
	return len(l.Words) > 0 && len(l.Words) <= 2 && !slices.ContainsFunc(l.Words, func(w word.Word) bool { return !word.IsWeekday(w.Low) && w.Low != "today" && w.Low != "yesterday" })
}

// dropLabels cuts what is left of menus around the prose: lines of one or
// two words.
func (c *Column) dropLabels() {
	for i := range c.Lines {
		l := &c.Lines[i]
		if i >= c.First && i <= c.Last {
			continue
		}
		if c.Last >= 0 && l.Kept() && !l.Prose && len(l.Words) <= 2 && !l.ends(".!?\"") {
			l.drop(c.labelRule(i))
		}
	}
}

// labelRule tells a name over the article from a menu's word.
func (c *Column) labelRule(i int) string {
	l := &c.Lines[i]
	if i < c.First && author.IsName(c.Text, l.Words) {
		return "byline"
	}
	return "menu"
}

// dropShown cuts the names over a picture's credit: who is to be seen on it.
func (c *Column) dropShown() {
	for i := range c.Lines {
		if l := &c.Lines[i]; l.Kept() && !l.Prose && len(l.Words) <= 8 && c.overCredit(i) && word.Capped(l.Words) {
			l.drop("credit")
		}
	}
}
