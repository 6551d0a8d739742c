package page

import (
	"slices"

	"synoptic/gazetteer"
)

// dropEdges cuts what its row cuts only outside the prose.
func (d *draft) dropEdges(found []*residue) {
	first, last := d.firstProse(found), d.lastProse(found)
	left := 0 // paragraphs of prose after line i
	for i := len(d.lines) - 1; i >= 0; i-- {
		l := &d.lines[i]
		if !l.kept() {
			continue
		}
		if row := found[i]; row != nil && (i < first || i > last || row.place == foot && left <= 2) {
			l.drop(row.rule)
		} else if l.prose {
			left++
		}
	}
	d.first, d.last = first, last
}

// dropDates cuts lines that are nothing but a day, outside the prose: the
// masthead, if it opens the text; the day of the article, under its headline;
// those of a template, behind it.
func (d *draft) dropDates() {
	opens := true
	for i := range d.lines {
		l := &d.lines[i]
		if l.blank() {
			continue
		}
		if l.kept() && (i < d.first || i > d.last) {
			d.dropDate(i, opens)
		}
		opens = opens && l.kind == cut && l.rule == "menu"
	}
}

// dropDate cuts line i, outside the prose, if it tells nothing but a day; opens
// says whether only menus stand before it.
func (d *draft) dropDate(i int, opens bool) {
	l := &d.lines[i]
	_, n := dayIn(l.words)
	alone := n > 0 && n == len(l.words)
	switch {
	case !alone && !isPosted(l.words):
		if i < d.first && placeAndDay(l.words) {
			l.drop("dateline")
		} else if i < d.first && l.dayOfWeek() {
			l.drop("posted")
		}
	case i > d.last:
		l.drop("template-date")
	case alone && opens:
		l.drop("masthead")
	default:
		l.drop("posted")
	}
}

// dayOfWeek says whether a line is the name of a day and no more.
func (l *line) dayOfWeek() bool {
	return len(l.words) > 0 && len(l.words) <= 2 && !slices.ContainsFunc(l.words, func(w word) bool { return !isWeekday(w.low) && w.low != "today" && w.low != "yesterday" })
}

// dropLabels cuts what is left of menus around the prose: lines of one or
// two words.
func (d *draft) dropLabels() {
	for i := range d.lines {
		l := &d.lines[i]
		if i >= d.first && i <= d.last {
			continue
		}
		if d.last >= 0 && l.kept() && !l.prose && len(l.words) <= 2 && !l.ends(".!?\"") {
			l.drop(d.labelRule(i))
		}
	}
}

// labelRule tells a name over the article from a menu's word.
func (d *draft) labelRule(i int) string {
	l := &d.lines[i]
	if i < d.first && d.person(l.words) {
		return "byline"
	}
	return "menu"
}

// person says whether words are a person's name: two, the first one given.
func (d *draft) person(w []word) bool {
	if len(w) != 2 || !w[0].cap || !w[1].cap || w[0].loud || w[1].loud {
		return false
	}
	_, given := gazetteer.GivenName(d.text[w[0].start:w[0].end])
	return given
}

// dropShown cuts the names over a picture's credit: who is to be seen on it.
func (d *draft) dropShown() {
	for i := range d.lines {
		if l := &d.lines[i]; l.kept() && !l.prose && len(l.words) <= 8 && d.overCredit(i) && capped(l.words) {
			l.drop("credit")
		}
	}
}
