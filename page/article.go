package page

import "synoptic/page/clean"

// hasArticle says whether anything is left that tells something: a sentence,
// or a dozen words.
func (c *column) hasArticle() bool {
	total := 0
	for i := range c.lines {
		l := &c.lines[i]
		if l.kept() && (l.prose || len(l.words) >= 12 || len(l.words) >= 4 && l.ends(".!?\"") || l.end-l.start > 60 && len(l.words) < 4 && !clean.IsASCII(l.text(c.text))) {
			return true
		}
		if l.kept() && c.extracted {
			total += len(l.words)
		}
	}
	return total >= 12
}

// restore takes back the lines under pictures where nothing else is left: a
// page of pictures tells what it tells under them.
func (all lines) restore() {
	for i := range all {
		l := &all[i]
		if l.kind == cut && len(l.words) >= 12 && (l.rule == "slideshow" || l.rule == "credit" || l.rule == "player") {
			l.is(caption, "caption")
		}
	}
}

// dropAll cuts what is left.
func (all lines) dropAll(rule string) {
	for i := range all {
		if l := &all[i]; l.kept() {
			l.drop(rule)
		}
	}
}
