package page

import (
	"strings"

	"synoptic/page/byline"
	"synoptic/page/calendar"
	"synoptic/page/residue"
	"synoptic/page/tree"
)

// dropCards cuts the cards of other articles behind the article where nothing
// announces them: a headline, under it a number of comments or a day, under
// that a sentence, or the sentence first; or a headline that is a link with a
// sentence under it. Two cards or more, and no article that goes on.
func (d *draft) dropCards(found []*residue.Row) {
	first, cards := -1, 0
	for i := d.firstProse(found) + 1; i < len(d.lines); i++ {
		if !d.cardMark(i) && !d.linkCard(i) {
			continue
		}
		if cards++; first < 0 {
			first = i
		}
	}
	if cards < 2 || d.goesOn(first, found) || d.linkCard(first) && d.ownProse(first) < 2 {
		return
	}
	for i := d.cardTop(first); i < len(d.lines); i++ {
		if l := &d.lines[i]; l.kept() {
			l.drop(tailRule(found[i]))
		}
	}
}

// dropLed cuts the sentences of cards behind the article whose headlines the
// extractor left out: two or more at the end of the text, each right under a
// link to another article, or with a short line between.
func (d *draft) dropLed() {
	var led []int
	under := tree.UnderCards(d.page)
	for i := len(d.lines) - 1; i >= 0; i-- {
		l := &d.lines[i]
		if !l.kept() {
			continue
		}
		if !l.prose || !under[strings.TrimSpace(l.text(d.text))] {
			break
		}
		led = append(led, i)
	}
	if len(led) < linkRun || d.ownProse(led[len(led)-1]) < 2 {
		return
	}
	for _, i := range led {
		d.lines[i].drop("teaser")
	}
}

// ownProse is how many paragraphs before line i stand beside no link to
// another article.
func (d *draft) ownProse(i int) (n int) {
	for j := range i {
		l := &d.lines[j]
		n += count(l.kept() && l.prose && !d.beside[strings.TrimSpace(l.text(d.text))])
	}
	return n
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}

// cardMark says whether line i is a number or a day alone under a line of a
// headline's length.
func (all lines) cardMark(i int) bool {
	l := &all[i]
	if l.blank() || len(l.words) == 0 || len(l.words) > 4 {
		return false
	}
	_, n := calendar.In(l.words)
	alone := len(l.words) == 1 && l.words[0].Num && len(l.words[0].Low) <= 4 && l.words[0].After == 0
	if !alone && n != len(l.words) {
		return false
	}
	over := all.near(i, -1)
	if over < 0 || !all[over].prose {
		return over >= 0 && all[over].headline()
	}
	over = all.near(over, -1)
	return !alone && over >= 0 && !all[over].prose && all[over].heads() && !all[over].isDay()
}

// linkCard says whether line i is a headline that is a link, with a sentence
// under it that is none.
func (d *draft) linkCard(i int) bool {
	l := &d.lines[i]
	if !l.kept() || l.prose || !l.heads() {
		return false
	}
	p, is := d.linked[strings.TrimSpace(l.text(d.text))]
	under := d.near(i, 1)
	return is && p.IsCard() && under >= 0 && d.lines[under].prose
}

// isDay says whether the line is a day and no more.
func (l *line) isDay() bool {
	_, n := calendar.In(l.words)
	return n > 0 && n == len(l.words)
}

// heads says whether the line may be a headline, or a short one.
func (l *line) heads() bool {
	return len(l.words) >= 3 && len(l.words) <= 25 && (l.words[0].Cap || l.words[0].Num) && !l.ends(".:;,")
}

// cardTop is the first line of the card whose mark is line i: its headline and
// at most two short lines over it.
func (all lines) cardTop(i int) int {
	top := i
	if j := all.near(top, -1); j >= 0 && all[j].prose && all.cardMark(i) {
		top = j
	}
	for n := 0; n < 3; n++ {
		j := all.near(top, -1)
		if j < 0 || all[j].prose || all[j].ends(".") {
			break
		}
		top = j
	}
	return top
}

// dropReaders cuts what readers wrote behind the article, where no element is
// named after it: two heads or more that say who wrote when, each with a
// paragraph under it, and no article that goes on.
func (d *draft) dropReaders(found []*residue.Row) {
	first, heads := -1, 0
	for i := d.firstProse(found) + 1; i < len(d.lines); i++ {
		if !d.readerHead(i) {
			continue
		}
		if heads++; first < 0 {
			first = i
		}
	}
	if heads < 2 || d.ownProse(first) < 2 || d.goesOn(first, found) {
		return
	}
	for i := first; i < len(d.lines); i++ {
		if l := &d.lines[i]; l.kept() {
			l.drop("comments")
		}
	}
}

// readerHead says whether line i is the head of a reader's words: "Posted by
// Ode on 4 May 2031 at 10:05", or "Ode says:" over a day.
func (all lines) readerHead(i int) bool {
	l := &all[i]
	n := len(l.words)
	if l.blank() || l.prose || n < 2 || n > calendar.MostPosted {
		return false
	}
	if low := l.words[0].Low; (low == "posted" || low == "comment" || low == "commented") && l.words[1].Low == "by" {
		for k := 3; k < min(n, 3+byline.MostBehind); k++ {
			if calendar.IsPosted(l.words[k:]) {
				return true
			}
		}
		return false
	}
	under := i + 1
	for under < len(all) && all[under].blank() {
		under++
	}
	return n <= byline.MostBehind && l.words[n-1].Low == "says" && under < len(all) && calendar.IsPosted(all[under].words)
}
