package page

import (
	"strings"

	"synoptic/gazetteer"
)

// judge decides of every line whether it is article, and what kind. Sure
// things first: words that stand in no article; lines that return; then what
// stands at the edges of the prose; last the title, captions and headings.
func (d *draft) judge() {
	found := d.match()
	if !d.extracted {
		d.dropRepeated(found)
	}
	d.dropTail(found)
	d.dropEdges(found)
	d.dropDates()
	d.dropShown()
	d.findTitle()
	if !d.extracted {
		d.dropLabels()
	}
	d.dropEmbedded()
	d.dropBracketed()
	d.dropSlides()
	d.dropTrailers()
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
		if l.blank() {
			continue
		}
		if len(l.words) == 0 {
			l.drop("rule-line")
			continue
		}
		if len(title) > 3 && d.titleIn(l, title) == len(l.words) {
			continue
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
		if _, n := dayIn(l.words); l.kept() && n > 0 && n == len(l.words) && (i < d.first || i > d.last) {
			switch {
			case i > d.last:
				l.drop("template-date")
			case opens:
				l.drop("masthead")
			default:
				l.drop("posted")
			}
		}
		opens = opens && l.kind == cut && l.rule == "menu"
	}
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

// dropShown cuts the names over a picture's credit: who is to be seen on it.
func (d *draft) dropShown() {
	for i := range d.lines {
		if l := &d.lines[i]; l.kept() && !l.prose && len(l.words) <= 8 && d.overCredit(i) && capped(l.words) {
			l.drop("credit")
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

// dropEmbedded cuts the title of a film or of another article that stands
// between paragraphs: it capitalises every word, small ones too, as no
// headline of the article's own parts does.
func (d *draft) dropEmbedded() {
	shouted := d.shouted()
	for i := d.first + 1; i < d.last; i++ {
		if l := &d.lines[i]; l.kept() && !l.prose && len(l.words) >= 8 && !l.ends(".!?\"") && (allCapped(l.words) || !shouted && upper(l.text(d.text))) {
			l.drop("embed")
		}
	}
}

// shouted says whether a fifth of the lines are in capitals throughout, as
// where a text was typed for reading aloud.
func (d *draft) shouted() bool {
	loud, all := 0, 0
	for i := range d.lines {
		if l := &d.lines[i]; l.kept() && len(l.words) > 3 {
			all++
			if upper(l.text(d.text)) {
				loud++
			}
		}
	}
	return loud*5 > all
}

// allCapped says whether every word has a capital, two small ones among them.
func allCapped(w []word) bool {
	small := 0
	for _, x := range w {
		if !x.cap && !x.num && x.low[0] < 0x80 || x.loud {
			return false
		}
		switch x.low {
		case "of", "the", "to", "on", "in", "and", "for", "a", "with", "from", "by", "at", "as":
			small++
		}
	}
	return small >= 2
}

// hasArticle says whether anything is left that tells something: a sentence,
// or a dozen words.
func (d *draft) hasArticle() bool {
	total := 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.kept() && (l.prose || len(l.words) >= 12 || len(l.words) >= 4 && l.ends(".!?\"") || l.end-l.start > 60 && len(l.words) < 4) {
			return true
		}
		if l.kept() && d.extracted {
			total += len(l.words)
		}
	}
	return total >= 12
}

// restore takes back the lines under pictures where nothing else is left: a
// page of pictures tells what it tells under them.
func (d *draft) restore() {
	for i := range d.lines {
		l := &d.lines[i]
		if l.kind == cut && len(l.words) >= 12 && (l.rule == "slideshow" || l.rule == "credit" || l.rule == "player") {
			l.is(caption, "caption")
		}
	}
}

// dropAll cuts what is left.
func (d *draft) dropAll(rule string) {
	for i := range d.lines {
		if l := &d.lines[i]; l.kept() {
			l.drop(rule)
		}
	}
}
