package line

import (
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/header"
	"synoptic/page/residue"
)

// Between the headline of a plain text and the line that tells who wrote it and when may
// stand sentences that are not its first paragraph: a standfirst, a link to another
// article, what stands for a picture. They must not hide that line.

const (
	mostStrays   = 8   // lines from the first of them to the credits
	mostTold     = 2   // sentences among them
	longestStray = 180 // bytes of one
)

// underStrays is the first paragraph of a plain text behind the credits, where first is
// a stray sentence over these; else first.
func (c *Column) underStrays(first int, found []*residue.Row) int {
	c.over = first
	if c.extracted || !c.headlined(first) {
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

// dropStrays cuts the links among what stands between headline and credits: a browser
// copies the entries of a list with blanks before them, which no paragraph has.
func (c *Column) dropStrays() {
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
func (c *Column) dropGreeting() {
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
func (c *Column) letter(from, to int) {
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
