package line

import (
	"strings"

	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/residue"
	"synoptic/page/word"
)

// Judge decides of every line of a text, which is clean, whether it is article,
// and what kind.
func Judge(text string, about About) Column {
	j := judge{About: about, Column: Column{Text: text, Lines: linesOf(text), Headline: about.Title, extracted: about.Extracted}}
	j.all()
	return j.Column
}

// judge is a text while its lines are judged.
type judge struct {
	About
	Column
}

// all judges sure things first: words that stand in no article; lines that
// return; then what stands at the edges of the prose; last the title, captions
// and headings.
func (j *judge) all() {
	j.dropRunning()
	j.findNameplate()
	j.dropClips()
	found := j.match(j.Title)
	j.dropPlayed()
	j.dropForms()
	j.dropBoxes()
	if !j.Extracted {
		j.dropRepeated(found)
	}
	j.dropTail(found)
	j.dropCards(found)
	j.dropReaders(found)
	j.dropEdges(found)
	j.dropDates()
	j.dropShown()
	j.dropByline(j.Byline)
	j.findCredits(found)
	j.findTitle()
	overture{&j.Column}.dropLinks()
	overture{&j.Column}.dropGreeting()
	j.dropMenus()
	if !j.Extracted {
		j.dropLabels()
	}
	j.dropPullQuotes()
	j.dropEmbedded()
	j.dropPosts()
	j.dropBracketed()
	j.dropSlides()
	j.dropTrailers()
	j.dropListed()
	j.dropTopics()
	j.dropPicked()
	j.dropLinked()
	j.dropLed()
	j.dropOutlet(j.Outlet)
	j.dropOutlet(j.owner())
	j.cutParts()
	j.findCaptions()
	if !j.Extracted {
		j.dropLikely(found)
	}
	j.findHeadings(quotedHeads(j.About))
}

// match finds the residue row of each line, and cuts those that may be cut
// anywhere; a line that is the title is no residue.
func (c *Column) match(title string) []*residue.Row {
	found := make([]*residue.Row, len(c.Lines))
	heading := titleWords(title)
	for i := range c.Lines {
		l := &c.Lines[i]
		if l.blank() || l.Kind == Cut {
			continue
		}
		if len(l.Words) == 0 {
			l.drop("rule-line")
			continue
		}
		if len(heading) > 3 && l.opensWith(heading) == len(l.Words) {
			continue
		}
		if l.Prose && calendar.IsPosted(l.Words) {
			l.Prose = false
		}
		row := residue.Find(l.Words)
		if row == nil || row.Loose && l.sentence() || row.Rule == "contributed" && fromAgency(c.Text, l) {
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
func fromAgency(text string, l *Line) bool {
	for i := range l.Words {
		if l.Words[i].Low == "contributed" {
			return author.IsAgency(word.Span(text, l.Words[:i]))
		}
	}
	return false
}

// sentence says whether the line is a sentence of the length articles have.
func (l *Line) sentence() bool { return l.Prose && l.ends(".\"") }

// dropRepeated cuts short lines that stand three times or more outside the
// prose: menus and the dates of a template. Inside it they may tell who
// speaks.
func (c *Column) dropRepeated(found []*residue.Row) {
	first, last := c.firstProse(found), c.lastProse(found)
	times := map[string]int{}
	for i := range c.Lines {
		if l := &c.Lines[i]; c.short(i) {
			times[strings.TrimSpace(l.Text(c.Text))]++
		}
	}
	for i := range c.Lines {
		if l := &c.Lines[i]; (i < first || i > last) && c.short(i) && times[strings.TrimSpace(l.Text(c.Text))] >= 3 {
			l.drop("repeated")
		}
	}
}

func (all Lines) short(i int) bool {
	l := &all[i]
	return l.Kept() && !l.Prose && len(l.Words) <= 12 && !l.ends(".!?\"")
}

// dropTail cuts from the first line that says the article is over, if none
// goes on after it.
func (all Lines) dropTail(found []*residue.Row) {
	first := all.firstProse(found)
	for i := first + 1; i < len(all); i++ {
		row := found[i]
		if row == nil || !row.Ends || all[i].Prose && row.Place != residue.Foot || all.goesOn(i, found) {
			continue
		}
		for j := i; j < len(all); j++ {
			if l := &all[j]; l.Kept() {
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
func (all Lines) goesOn(i int, found []*residue.Row) bool {
	run := 0
	for j := i + 1; j < len(all); j++ {
		switch l := &all[j]; {
		case !l.Kept() || found[j] != nil:
		case !l.Prose:
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
// knows; len(all) and -1 if there is none.
func (all Lines) firstProse(found []*residue.Row) int {
	for i := range all {
		if l := &all[i]; l.Kept() && l.Prose && found[i] == nil {
			return i
		}
	}
	return len(all)
}

func (all Lines) lastProse(found []*residue.Row) int {
	for i := len(all) - 1; i >= 0; i-- {
		if l := &all[i]; l.Kept() && l.Prose && found[i] == nil {
			return i
		}
	}
	return -1
}
