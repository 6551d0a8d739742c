package page

import (
	"strings"

	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/residue"
	"synoptic/page/word"
)

// judge decides of every line whether it is article, and what kind. Sure
// things first: words that stand in no article; lines that return; then what
// stands at the edges of the prose; last the title, captions and headings.
func (d *draft) judge() {
	d.findNameplate()
	d.dropClips()
	found := d.match(d.title)
	if !d.extracted {
		d.dropRepeated(found)
	}
	d.dropTail(found)
	d.dropCards(found)
	d.dropReaders(found)
	d.dropEdges(found)
	d.dropDates()
	d.dropShown()
	d.dropByline(d.byline)
	d.findTitle()
	if !d.extracted {
		d.dropLabels()
	}
	d.dropEmbedded()
	d.dropPosts()
	d.dropBracketed()
	d.dropSlides()
	d.dropTrailers()
	d.dropListed()
	d.dropLinked()
	d.dropLed()
	d.dropOutlet(d.outlet)
	d.cutParts()
	d.findCaptions()
	d.findHeadings()
}

// match finds the residue row of each line, and cuts those that may be cut
// anywhere; a line that is the title is no residue.
func (c *column) match(title string) []*residue.Row {
	found := make([]*residue.Row, len(c.lines))
	heading := titleWords(title)
	for i := range c.lines {
		l := &c.lines[i]
		if l.blank() || l.kind == cut {
			continue
		}
		if len(l.words) == 0 {
			l.drop("rule-line")
			continue
		}
		if len(heading) > 3 && l.opensWith(heading) == len(l.words) {
			continue
		}
		if l.prose && calendar.IsPosted(l.words) {
			l.prose = false
		}
		row := residue.Find(l.words)
		if row == nil || row.Loose && l.sentence() || row.Rule == "contributed" && fromAgency(c.text, l) {
			continue
		}
		found[i] = row
		if row.Place == residue.Anywhere {
			l.drop(row.Rule)
		}
	}
	return found
}

// fromAgency says whether a line of a text owns that an agency had a part in the
// report: that is a source, and stays.
func fromAgency(text string, l *line) bool {
	for i := range l.words {
		if l.words[i].Low == "contributed" {
			return author.Agency(word.Span(text, l.words[:i])) != ""
		}
	}
	return false
}

// sentence says whether the line is a sentence of the length articles have.
func (l *line) sentence() bool { return l.prose && l.ends(".\"") }

// dropRepeated cuts short lines that stand three times or more outside the
// prose: menus and the dates of a template. Inside it they may tell who
// speaks.
func (c *column) dropRepeated(found []*residue.Row) {
	first, last := c.firstProse(found), c.lastProse(found)
	times := map[string]int{}
	for i := range c.lines {
		if l := &c.lines[i]; c.short(i) {
			times[strings.TrimSpace(l.text(c.text))]++
		}
	}
	for i := range c.lines {
		if l := &c.lines[i]; (i < first || i > last) && c.short(i) && times[strings.TrimSpace(l.text(c.text))] >= 3 {
			l.drop("repeated")
		}
	}
}

func (all lines) short(i int) bool {
	l := &all[i]
	return l.kept() && !l.prose && len(l.words) <= 12 && !l.ends(".!?\"")
}

// dropTail cuts from the first line that says the article is over, if none
// goes on after it.
func (all lines) dropTail(found []*residue.Row) {
	first := all.firstProse(found)
	for i := first + 1; i < len(all); i++ {
		row := found[i]
		if row == nil || !row.Ends || all[i].prose && row.Place != residue.Foot || all.goesOn(i, found) {
			continue
		}
		for j := i; j < len(all); j++ {
			if l := &all[j]; l.kept() {
				l.drop(tailRule(found[j]))
			}
		}
		return
	}
}

func tailRule(row *residue.Row) string {
	if row != nil {
		return row.Rule
	}
	return "teaser"
}

// goesOn says whether an article goes on after line i: three paragraphs of
// prose in a row. Lists of other articles have headlines between theirs.
func (all lines) goesOn(i int, found []*residue.Row) bool {
	run := 0
	for j := i + 1; j < len(all); j++ {
		switch l := &all[j]; {
		case !l.kept() || found[j] != nil:
		case !l.prose:
			run = 0
		default:
			if run++; run == 3 {
				return true
			}
		}
	}
	return false
}

// firstProse and lastProse are the first and last line of prose that no row
// knows; len(d.lines) and -1 if there is none.
func (all lines) firstProse(found []*residue.Row) int {
	for i := range all {
		if l := &all[i]; l.kept() && l.prose && found[i] == nil {
			return i
		}
	}
	return len(all)
}

func (all lines) lastProse(found []*residue.Row) int {
	for i := len(all) - 1; i >= 0; i-- {
		if l := &all[i]; l.kept() && l.prose && found[i] == nil {
			return i
		}
	}
	return -1
}
