package page

import "strings"

// judge decides of every line whether it is article, and what kind. Sure
// things first: words that stand in no article; lines that return; then what
// stands at the edges of the prose; last the title, captions and headings.
func (d *draft) judge() {
	d.findNameplate()
	d.dropClips()
	found := d.match()
	if !d.extracted {
		d.dropRepeated(found)
	}
	d.dropTail(found)
	d.dropCards(found)
	d.dropReaders(found)
	d.dropEdges(found)
	d.dropDates()
	d.dropShown()
	d.dropByline()
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
	d.dropOutlet()
	d.cutParts()
	d.findCaptions()
	d.findHeadings()
}

// match finds the residue row of each line, and cuts those that may be cut
// anywhere.
func (d *draft) match() []*residue {
	t := table()
	found := make([]*residue, len(d.lines))
	title := titleWords(d.title)
	for i := range d.lines {
		l := &d.lines[i]
		if l.blank() || l.kind == cut {
			continue
		}
		if len(l.words) == 0 {
			l.drop("rule-line")
			continue
		}
		if len(title) > 3 && d.titleIn(l, title) == len(l.words) {
			continue
		}
		if l.prose && isPosted(l.words) {
			l.prose = false
		}
		row := t.find(l.words)
		if row == nil || row.loose && l.sentence() || row.rule == "contributed" && d.fromAgency(l) {
			continue
		}
		found[i] = row
		if row.place == anywhere {
			l.drop(row.rule)
		}
	}
	return found
}

// fromAgency says whether a line owns that an agency had a part in the
// report: that is a source, and stays.
func (d *draft) fromAgency(l *line) bool {
	for i := range l.words {
		if l.words[i].low == "contributed" {
			return agencyOf(d.span(l.words[:i])) != ""
		}
	}
	return false
}

// sentence says whether the line is a sentence of the length articles have.
func (l *line) sentence() bool { return l.prose && l.ends(".\"") }

// dropRepeated cuts short lines that stand three times or more outside the
// prose: menus and the dates of a template. Inside it they may tell who
// speaks.
func (d *draft) dropRepeated(found []*residue) {
	first, last := d.firstProse(found), d.lastProse(found)
	times := map[string]int{}
	for i := range d.lines {
		if l := &d.lines[i]; d.short(i) {
			times[strings.TrimSpace(l.text(d.text))]++
		}
	}
	for i := range d.lines {
		if l := &d.lines[i]; (i < first || i > last) && d.short(i) && times[strings.TrimSpace(l.text(d.text))] >= 3 {
			l.drop("repeated")
		}
	}
}

func (d *draft) short(i int) bool {
	l := &d.lines[i]
	return l.kept() && !l.prose && len(l.words) <= 12 && !l.ends(".!?\"")
}

// dropTail cuts from the first line that says the article is over, if none
// goes on after it.
func (d *draft) dropTail(found []*residue) {
	first := d.firstProse(found)
	for i := first + 1; i < len(d.lines); i++ {
		row := found[i]
		if row == nil || !row.ends || d.lines[i].prose && row.place != foot || d.goesOn(i, found) {
			continue
		}
		for j := i; j < len(d.lines); j++ {
			if l := &d.lines[j]; l.kept() {
				l.drop(tailRule(found[j]))
			}
		}
		return
	}
}

func tailRule(row *residue) string {
	if row != nil {
		return row.rule
	}
	return "teaser"
}

// goesOn says whether an article goes on after line i: three paragraphs of
// prose in a row. Lists of other articles have headlines between theirs.
func (d *draft) goesOn(i int, found []*residue) bool {
	run := 0
	for j := i + 1; j < len(d.lines); j++ {
		switch l := &d.lines[j]; {
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
func (d *draft) firstProse(found []*residue) int {
	for i := range d.lines {
		if l := &d.lines[i]; l.kept() && l.prose && found[i] == nil {
			return i
		}
	}
	return len(d.lines)
}

func (d *draft) lastProse(found []*residue) int {
	for i := len(d.lines) - 1; i >= 0; i-- {
		if l := &d.lines[i]; l.kept() && l.prose && found[i] == nil {
			return i
		}
	}
	return -1
}
