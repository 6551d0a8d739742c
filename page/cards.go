package page

import "strings"

// dropCards cuts the cards of other articles behind the article where nothing
// announces them: a headline, under it a number of comments or a day, under
// that a sentence, or the sentence first; or a headline that is a link with a
// sentence under it. Two cards or more, and no article that goes on.
func (d *draft) dropCards(found []*residue) {
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
func (d *draft) cardMark(i int) bool {
	l := &d.lines[i]
	if l.blank() || len(l.words) == 0 || len(l.words) > 4 {
		return false
	}
	_, n := dayIn(l.words)
	alone := len(l.words) == 1 && l.words[0].num && len(l.words[0].low) <= 4 && l.words[0].after == 0
	if !alone && n != len(l.words) {
		return false
	}
	over := d.near(i, -1)
	if over < 0 || !d.lines[over].prose {
		return over >= 0 && d.lines[over].headline()
	}
	over = d.near(over, -1)
	return !alone && over >= 0 && !d.lines[over].prose && d.lines[over].heads() && !d.lines[over].isDay()
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
	return is && p.isCard() && under >= 0 && d.lines[under].prose
}

// isDay says whether the line is a day and no more.
func (l *line) isDay() bool {
	_, n := dayIn(l.words)
	return n > 0 && n == len(l.words)
}

// heads says whether the line may be a headline, or a short one.
func (l *line) heads() bool {
	return len(l.words) >= 3 && len(l.words) <= 25 && (l.words[0].cap || l.words[0].num) && !l.ends(".:;,")
}

// cardTop is the first line of the card whose mark is line i: its headline and
// at most two short lines over it.
func (d *draft) cardTop(i int) int {
	top := i
	if j := d.near(top, -1); j >= 0 && d.lines[j].prose && d.cardMark(i) {
		top = j
	}
	for n := 0; n < 3; n++ {
		j := d.near(top, -1)
		if j < 0 || d.lines[j].prose || d.lines[j].ends(".") {
			break
		}
		top = j
	}
	return top
}
