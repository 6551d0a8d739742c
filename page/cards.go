package page

// dropCards cuts the cards of other articles behind the article where nothing
// announces them: a headline, under it a number of comments or a day, under
// that a sentence; two cards or more, and no article that goes on.
func (d *draft) dropCards(found []*residue) {
	first, cards := -1, 0
	for i := d.firstProse(found) + 1; i < len(d.lines); i++ {
		if !d.cardMark(i) {
			continue
		}
		if cards++; first < 0 {
			first = i
		}
	}
	if cards < 2 || d.goesOn(first, found) {
		return
	}
	for i := d.cardTop(first); i < len(d.lines); i++ {
		if l := &d.lines[i]; l.kept() {
			l.drop(tailRule(found[i]))
		}
	}
}

// cardMark says whether line i is a number or a day alone under a line of a
// headline's length.
func (d *draft) cardMark(i int) bool {
	l := &d.lines[i]
	if l.blank() || len(l.words) == 0 || len(l.words) > 4 {
		return false
	}
	_, n := dayIn(l.words)
	count := len(l.words) == 1 && l.words[0].num && len(l.words[0].low) <= 4 && l.words[0].after == 0
	if !count && n != len(l.words) {
		return false
	}
	over := d.near(i, -1)
	return over >= 0 && d.lines[over].headline() && !d.lines[over].prose
}

// cardTop is the first line of the card whose mark is line i: its headline and
// at most two short lines over it.
func (d *draft) cardTop(i int) int {
	top := i
	for n := 0; n < 3; n++ {
		j := d.near(top, -1)
		if j < 0 || d.lines[j].prose || d.lines[j].ends(".") {
			break
		}
		top = j
	}
	return top
}
