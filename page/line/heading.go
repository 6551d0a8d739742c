package line

// findHeadings marks the short lines without an end that stand over prose.
func (c *Column) findHeadings() {
	for i := range c.Lines {
		l := &c.Lines[i]
		if l.Kind != Body || !l.Kept() || l.Prose || len(l.Words) > 14 || l.ends(".!\",;:") || i > c.Last {
			continue
		}
		if first := l.Words[0]; !first.Cap && !first.Num {
			continue
		}
		if j := c.near(i, 1); j >= 0 && c.Lines[j].Kind == Body {
			l.is(Heading, "heading")
		}
	}
}
