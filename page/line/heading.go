package line

import "strings"

// findHeadings marks the short lines without an end that stand over prose, and those
// that end in a quotation where they are known as headings, or are a few words and no
// more: “It was stuck”.
func (c *Column) findHeadings(known map[string]bool) {
	for i := range c.Lines {
		l := &c.Lines[i]
		if l.Kind != Body || !l.Kept() || l.Prose && !l.ends("\"") || len(l.Words) > 14 || l.ends(".!,;:") || i > c.Last {
			continue
		}
		if s := strings.TrimSpace(l.Text(c.Text)); l.ends("\"") && !known[s] && (len(l.Words) > mostQuoted || !strings.ContainsAny(s[:1], "\"'") && !strings.HasPrefix(s, "“") && !strings.HasPrefix(s, "‘")) {
			continue
		}
		if first := l.Words[0]; !first.Cap && !first.Num {
			continue
		}
		if k := c.near(i, 1); k >= 0 && c.Lines[k].Kind == Body {
			l.is(Heading, "heading")
		}
	}
}

// quotedHeads is the headings of the page or the text that may end in a quotation.
func quotedHeads(a About) map[string]bool {
	out := map[string]bool{}
	for _, p := range a.Page {
		if p.Head() > 1 && !strings.HasSuffix(strings.TrimRight(p.Text, "\"”’'»"), ".") {
			out[p.Text] = true
		}
	}
	for _, h := range a.Heads {
		out[h] = true
	}
	return out
}

// mostQuoted is how many words a heading has that is all quotation.
const mostQuoted = 8
