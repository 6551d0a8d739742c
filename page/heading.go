package page

// findHeadings marks the short lines without an end that stand over prose.
func (c *column) findHeadings() {
	for i := range c.lines {
		l := &c.lines[i]
		if l.kind != body || !l.kept() || l.prose || len(l.words) > 14 || l.ends(".!\",;:") || i > c.last {
			continue
		}
		if first := l.words[0]; !first.Cap && !first.Num {
			continue
		}
		if j := c.near(i, 1); j >= 0 && c.lines[j].kind == body {
			l.is(heading, "heading")
		}
	}
}
