package page

// hasArticle says whether anything is left that tells something: a sentence,
// or a dozen words.
func (d *draft) hasArticle() bool {
	total := 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.kept() && (l.prose || len(l.words) >= 12 || len(l.words) >= 4 && l.ends(".!?\"") || l.end-l.start > 60 && len(l.words) < 4 && !isASCII(l.text(d.text))) {
			return true
		}
		if l.kept() && d.extracted {
			total += len(l.words)
		}
	}
	return total >= 12
}

// restore takes back the lines under pictures where nothing else is left: a
// page of pictures tells what it tells under them.
func (d *draft) restore() {
	for i := range d.lines {
		l := &d.lines[i]
		if l.kind == cut && len(l.words) >= 12 && (l.rule == "slideshow" || l.rule == "credit" || l.rule == "player") {
			l.is(caption, "caption")
		}
	}
}

// dropAll cuts what is left.
func (d *draft) dropAll(rule string) {
	for i := range d.lines {
		if l := &d.lines[i]; l.kept() {
			l.drop(rule)
		}
	}
}
