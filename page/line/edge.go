package line

import (
	"slices"
	"strings"

	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/header"
	"synoptic/page/residue"
	"synoptic/page/word"
)

// dropEdges cuts what its row cuts only outside the prose.
func (c *Column) dropEdges(found []*residue.Row) {
	first, last := overture{c}.first(c.firstProse(found), found), c.lastProse(found)
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

// Between the headline of a plain text and the line that tells who wrote it and when may
// stand sentences that are not its first paragraph: a standfirst, a link to another
// article, what stands for a picture. They must not hide that line.

const (
	mostStrays   = 8   // lines from the first of them to the credits
	mostTold     = 2   // sentences among them
	longestStray = 180 // bytes of one
)

// overture is what stands in a plain text over its first paragraph.
type overture struct{ *Column }

// first is the first paragraph of a plain text behind the credits, where first is
// a stray sentence over these; else first.
func (c overture) first(first int, found []*residue.Row) int {
	c.over = first
	if c.extracted || c.Headline == "" && !c.headlined(first) {
		return first
	}
	seen, told, named := 0, 0, false
	for i := first; i < len(c.Lines) && seen < mostStrays; i++ {
		l := &c.Lines[i]
		if l.blank() {
			continue
		}
		seen++
		if l.Prose {
			if told++; told > mostTold || l.End-l.Start > longestStray {
				return first
			}
			continue
		}
		x, ok := header.Read(l.Text(c.Text))
		named = named || ok && len(x.Names) > 0
		if _, n := calendar.In(l.Words); !ok || !x.Sure() || n == len(l.Words) && !named { // a day alone may head a part of the article
			continue
		}
		for k := i + 1; k < len(c.Lines); k++ {
			if n := &c.Lines[k]; n.Kept() && n.Prose && found[k] == nil {
				return k
			}
		}
		return first
	}
	return first
}

// headlined says whether a line of a headline's length stands before line first.
func (all Lines) headlined(first int) bool {
	for i := range all[:min(first, len(all))] {
		if l := &all[i]; l.Kept() && !l.Prose && len(l.Words) >= leastHeadline {
			return true
		}
	}
	return false
}

// dropLinks cuts the links among what stands between headline and credits: a browser
// copies the entries of a list with blanks before them, which no paragraph has.
func (c overture) dropLinks() {
	if c.First >= len(c.Lines) || c.Lines[c.First].indented(c.Text) {
		return
	}
	for i := c.over; i < c.First; i++ {
		if l := &c.Lines[i]; l.Kept() && l.indented(c.Text) {
			l.drop("related")
		}
	}
}

// indented says whether a line opens with the blanks of a list.
func (l *Line) indented(all string) bool {
	return strings.HasPrefix(l.Text(all), "   ") || strings.HasPrefix(l.Text(all), "\t")
}

// mostGreeting is how many bytes the lines have in which a letter greets its readers.
const mostGreeting = 300

// dropGreeting cuts what a plain text holds between its headline and the headline again,
// with which a letter that has it in its head comes to its matter, and that line too.
func (c overture) dropGreeting() {
	want, from, bytes := titleWords(c.Headline), -1, 0
	if c.extracted || len(want) < leastHeadline {
		return
	}
	for i := range c.Lines {
		l := &c.Lines[i]
		switch {
		case l.blank():
		case from < 0:
			if l.Kind == Cut && l.Rule == "title" {
				from = i
			}
		case len(l.Words) == len(want) && l.opensWith(want) > 0 && (l.Kept() || l.Rule == "doubled-title" || l.Rule == "title"):
			c.letter(from, i)
			return
		case l.Kept():
			if bytes += l.End - l.Start; bytes > mostGreeting {
				return
			}
		}
	}
}

// letter cuts the lines between two, and the second, and looks for the first paragraph
// behind them.
func (c overture) letter(from, to int) {
	for i := from + 1; i < to; i++ {
		if l := &c.Lines[i]; l.Kept() {
			l.drop("greeting")
		}
	}
	c.Lines[to].drop("doubled-title")
	for c.First < len(c.Lines) && !(c.Lines[c.First].Kept() && c.Lines[c.First].Prose) {
		c.First++
	}
}

// subject is the line over the first paragraph that says of itself that it is the
// headline of a letter, -1 if none does.
func (c overture) subject() int {
	for i := range c.Lines[:min(c.First, len(c.Lines))] {
		if l := &c.Lines[i]; !c.extracted && l.Kept() && len(l.Words) > leastTitle && labelOf(l.Text(c.Text)) == "subject" {
			return i
		}
	}
	return -1
}
