package page

import "strings"

// linkLines is the lines of a page that are links almost wholly.
func linkLines(page []pageLine) map[string]bool {
	out := map[string]bool{}
	for _, p := range page {
		if p.isLink() {
			out[p.text] = true
		}
	}
	return out
}

// dropLinked cuts lists of links to other articles out of a page's article:
// two lines or more that are links almost wholly, one after the other. A link
// alone may head a part of the article.
func (d *draft) dropLinked() {
	run := []int{}
	flush := func() {
		if len(run) >= linkRun {
			for _, i := range run {
				d.lines[i].drop("related")
			}
		}
		run = run[:0]
	}
	for i := range d.lines {
		l := &d.lines[i]
		switch {
		case !l.kept():
		case d.linked[strings.TrimSpace(l.text(d.text))]:
			run = append(run, i)
		default:
			flush()
		}
	}
	flush()
}

const linkRun = 2
