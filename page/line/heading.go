package line

import "strings"

// findHeadings marks the short lines without an end that stand over prose, and those
// that end in a quotation where the page has them as headings.
func (j *judge) findHeadings() {
	heads := j.quotedHeads()
	for i := range j.Lines {
		l := &j.Lines[i]
		if l.Kind != Body || !l.Kept() || l.Prose && !l.ends("\"") || len(l.Words) > 14 || l.ends(".!,;:") || i > j.Last {
			continue
		}
		if l.ends("\"") && !heads[strings.TrimSpace(l.Text(j.Text))] {
			continue
		}
		if first := l.Words[0]; !first.Cap && !first.Num {
			continue
		}
		if k := j.near(i, 1); k >= 0 && j.Lines[k].Kind == Body {
			l.is(Heading, "heading")
		}
	}
}

// quotedHeads is the headings of the page that end in a quotation.
func (j *judge) quotedHeads() map[string]bool {
	out := map[string]bool{}
	for _, p := range j.Page {
		if p.Head() > 1 && !strings.HasSuffix(strings.TrimRight(p.Text, "\"”’'»"), ".") {
			out[p.Text] = true
		}
	}
	return out
}
