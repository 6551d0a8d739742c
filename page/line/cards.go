package line

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
func (j *judge) dropCards(found []*residue.Row) {
	first, cards := -1, 0
	for i := j.firstProse(found) + 1; i < len(j.Lines); i++ {
		if !j.cardMark(i) && !j.linkCard(i) {
			continue
		}
		if cards++; first < 0 {
			first = i
		}
	}
	if cards < 2 || j.goesOn(first, found) || j.linkCard(first) && j.ownProse(first) < 2 {
		return
	}
	for i := j.cardTop(first); i < len(j.Lines); i++ {
		if l := &j.Lines[i]; l.Kept() {
			l.drop(tailRule(found[i]))
		}
	}
}

// dropLed cuts the sentences of cards behind the article whose headlines the
// extractor left out: two or more at the end of the text, each right under a
// link to another article, or with a short line between.
func (j *judge) dropLed() {
	var led []int
	under := tree.UnderCards(j.Page)
	for i := len(j.Lines) - 1; i >= 0; i-- {
		l := &j.Lines[i]
		if !l.Kept() {
			continue
		}
		if !l.Prose || !under[strings.TrimSpace(l.Text(j.Text))] {
			break
		}
		led = append(led, i)
	}
	if len(led) < linkRun || j.ownProse(led[len(led)-1]) < 2 {
		return
	}
	for _, i := range led {
		j.Lines[i].drop("teaser")
	}
}

// ownProse is how many paragraphs before line i stand beside no link to
// another article.
func (j *judge) ownProse(i int) (n int) {
	for k := range i {
		l := &j.Lines[k]
		n += count(l.Kept() && l.Prose && !j.Beside[strings.TrimSpace(l.Text(j.Text))])
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
func (all Lines) cardMark(i int) bool {
	l := &all[i]
	if l.blank() || len(l.Words) == 0 || len(l.Words) > 4 {
		return false
	}
	_, n := calendar.In(l.Words)
	alone := len(l.Words) == 1 && l.Words[0].Num && len(l.Words[0].Low) <= 4 && l.Words[0].After == 0
	if !alone && n != len(l.Words) {
		return false
	}
	over := all.near(i, -1)
	if over < 0 || !all[over].Prose {
		return over >= 0 && all[over].headline()
	}
	over = all.near(over, -1)
	return !alone && over >= 0 && !all[over].Prose && all[over].heads() && !all[over].isDay()
}

// linkCard says whether line i is a headline that is a link, with a sentence
// under it that is none.
func (j *judge) linkCard(i int) bool {
	l := &j.Lines[i]
	if !l.Kept() || l.Prose || !l.heads() {
		return false
	}
	p, is := j.Linked[strings.TrimSpace(l.Text(j.Text))]
	under := j.near(i, 1)
	return is && p.IsCard() && under >= 0 && j.Lines[under].Prose
}

// isDay says whether the line is a day and no more.
func (l *Line) isDay() bool {
	_, n := calendar.In(l.Words)
	return n > 0 && n == len(l.Words)
}

// heads says whether the line may be a headline, or a short one.
func (l *Line) heads() bool {
	return len(l.Words) >= 3 && len(l.Words) <= 25 && (l.Words[0].Cap || l.Words[0].Num) && !l.ends(".:;,")
}

// cardTop is the first line of the card whose mark is line i: its headline and
// at most two short lines over it.
func (all Lines) cardTop(i int) int {
	top := i
	if j := all.near(top, -1); j >= 0 && all[j].Prose && all.cardMark(i) {
		top = j
	}
	for n := 0; n < 3; n++ {
		j := all.near(top, -1)
		if j < 0 || all[j].Prose || all[j].ends(".") {
			break
		}
		top = j
	}
	return top
}

// dropReaders cuts what readers wrote behind the article, where no element is
// named after it: two heads or more that say who wrote when, each with a
// paragraph under it, and no article that goes on.
func (j *judge) dropReaders(found []*residue.Row) {
	first, heads := -1, 0
	for i := j.firstProse(found) + 1; i < len(j.Lines); i++ {
		if !j.readerHead(i) {
			continue
		}
		if heads++; first < 0 {
			first = i
		}
	}
	if heads < 2 || j.ownProse(first) < 2 || j.goesOn(first, found) {
		return
	}
	for i := first; i < len(j.Lines); i++ {
		if l := &j.Lines[i]; l.Kept() {
			l.drop("comments")
		}
	}
}

// readerHead says whether line i is the head of a reader's words: "Posted by
// Ode on 4 May 2031 at 10:05", or "Ode says:" over a day.
func (all Lines) readerHead(i int) bool {
	l := &all[i]
	n := len(l.Words)
	if l.blank() || l.Prose || n < 2 || n > calendar.MostPosted {
		return false
	}
	if low := l.Words[0].Low; (low == "posted" || low == "comment" || low == "commented") && l.Words[1].Low == "by" {
		for k := 3; k < min(n, 3+byline.MostBehind); k++ {
			if calendar.IsPosted(l.Words[k:]) {
				return true
			}
		}
		return false
	}
	under := i + 1
	for under < len(all) && all[under].blank() {
		under++
	}
	return n <= byline.MostBehind && l.Words[n-1].Low == "says" && under < len(all) && calendar.IsPosted(all[under].Words)
}

// mostCards is how many cards of other articles a page puts between the paragraphs of its
// own: where there are more, they are what it tells.
const mostCards = 2

// cardsWithin are the lines of a page that stand in such a card: an element with the
// headline of another article, which leads to it, and a sentence or two of that, with
// paragraphs before it and behind.
func cardsWithin(page []tree.Line) map[int]bool {
	out, cards := map[int]bool{}, 0
	for i := 1; i+2 < len(page); i++ {
		from, to := cardAt(page, i)
		if to == 0 {
			continue
		}
		cards++
		for k := from; k < to; k++ {
			out[k] = true
		}
	}
	if cards > mostCards {
		return nil
	}
	return out
}

// cardAt is the lines of such a card whose headline is line i; to is 0 if it is none.
func cardAt(page []tree.Line, i int) (from, to int) {
	p, lead := page[i], page[i+1]
	if p.Head() < 2 || !p.IsCard() || lead.Linked > 0 || lead.Head() > 0 || len(lead.Text) > longestBoxed {
		return 0, 0
	}
	around := p.Block.Parent
	for around != nil && !within(lead, around) {
		around = around.Parent
	}
	from, to = i, i+2
	for from > 0 && within(page[from-1], around) {
		from--
	}
	for to < len(page) && within(page[to], around) {
		to++
	}
	const mostLines = 4
	over := from == i || !page[from].Sentence() && strings.Count(page[from].Text, " ") < longestKicker
	if around == nil || to-from > mostLines || !over || from == 0 || to == len(page) || !page[from-1].Sentence() {
		return 0, 0
	}
	return from, to
}
