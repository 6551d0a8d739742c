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
		if j := d.near(i, 1); j >= 0 && d.lines[j].kind == body {
			l.is(heading, "heading")
		}
	}
}
