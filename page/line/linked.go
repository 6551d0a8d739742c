package line

import (
	"strings"

	"synoptic/page/clean"
	"synoptic/page/outlet"
)

// dropLinked cuts links to other articles out of a page's article: two lines
// or more that are links almost wholly, one after the other; one alone that
// is no heading and no sentence; and those over the first paragraph. A
// sentence of the article may be a link too.
func (j *judge) dropLinked() {
	run := []int{}
	flush := func() {
		if len(run) >= linkRun || len(run) == 1 && (run[0] < j.First || j.teases(run[0])) {
			for _, i := range run {
				j.Lines[i].drop("related")
			}
		}
		run = run[:0]
	}
	for i := range j.Lines {
		l := &j.Lines[i]
		if !l.Kept() {
			continue
		}
		s := strings.TrimSpace(l.Text(j.Text))
		if p, is := j.Linked[s]; is && (!p.Sentence() || j.Beside[s]) {
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
func (j *judge) teases(i int) bool {
	l := &j.Lines[i]
	if j.Linked[strings.TrimSpace(l.Text(j.Text))].Head() > 0 || len(l.Words) < 4 || l.ends(".!?\":") {
		return false
	}
	return j.closed(j.near(i, -1)) && j.closed(j.near(i, 1))
}

// owner is who holds the rights by the first line that says so, "" if none does.
func (j *judge) owner() string {
	for i := range j.Lines {
		if l := &j.Lines[i]; l.Kind == Cut && l.Rule == "copyright" {
			return outlet.Owner(j.Text, l.Words)
		}
	}
	return ""
}

// dropOutlet cuts lines around the prose that are the name of its outlet alone.
func (c *Column) dropOutlet(of string) {
	name := clean.OneLine(of)
	for i := range c.Lines {
		if l := &c.Lines[i]; name != "" && l.Kept() && (i < c.First || i > c.Last) && clean.OneLine(l.Text(c.Text)) == name {
			l.drop("nameplate")
		}
	}
}
