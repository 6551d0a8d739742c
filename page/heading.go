package page

// findHeadings marks the short lines without an end that stand over prose.
func (d *draft) findHeadings() {
	for i := range d.lines {
		l := &d.lines[i]
		if l.kind != body || !l.kept() || l.prose || len(l.words) > 14 || l.ends(".!\",;:") || i > d.last {
			continue
		}
		if first := l.words[0]; !first.cap && !first.num {
			continue
		}
		if j := d.next(i); j >= 0 && d.lines[j].kind == body {
			l.is(heading, "heading")
		}
	}
}

// next is the next line that stays, -1 if there is none.
func (d *draft) next(i int) int {
	for j := i + 1; j < len(d.lines); j++ {
		if d.lines[j].kept() {
			return j
		}
	}
	return -1
}
