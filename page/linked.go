package page

import (
	"strings"

	"synoptic/page/clean"
)

// dropLinked cuts links to other articles out of a page's article: two lines
// or more that are links almost wholly, one after the other; one alone that
// is no heading and no sentence; and those over the first paragraph. A
// sentence of the article may be a link too.
func (d *draft) dropLinked() {
	run := []int{}
	flush := func() {
		if len(run) >= linkRun || len(run) == 1 && (run[0] < d.first || d.teases(run[0])) {
			for _, i := range run {
				d.lines[i].drop("related")
			}
		}
		run = run[:0]
	}
	for i := range d.lines {
		l := &d.lines[i]
		if !l.kept() {
			continue
		}
		s := strings.TrimSpace(l.text(d.text))
		if p, is := d.linked[s]; is && (!p.Sentence() || d.beside[s]) {
			run = append(run, i)
		} else {
			flush()
		}
	}
	flush()
}

const linkRun = 2

// teases says whether a line that is a link names another article between
// two paragraphs: it is no heading, long enough for a headline, and has no
// end.
func (d *draft) teases(i int) bool {
	l := &d.lines[i]
	if d.linked[strings.TrimSpace(l.text(d.text))].Head() > 0 || len(l.words) < 4 || l.ends(".!?\":") {
		return false
	}
	return d.closed(d.near(i, -1)) && d.closed(d.near(i, 1))
}

// dropOutlet cuts lines around the prose that are the name of its outlet alone.
func (c *column) dropOutlet(outlet string) {
	name := clean.OneLine(outlet)
	for i := range c.lines {
		if l := &c.lines[i]; name != "" && l.kept() && (i < c.first || i > c.last) && clean.OneLine(l.text(c.text)) == name {
			l.drop("nameplate")
		}
	}
}
