package page

import "strings"

// bylineName is the name of who wrote the report, without offices and
// addresses: as the input states it, else as its byline does.
func (d *draft) bylineName() string {
	if d.byline != "" {
		return authorName(oneLine(d.byline))
	}
	for i := range d.lines {
		l := &d.lines[i]
		if l.kind != cut || l.rule != "byline" {
			continue
		}
		if d.person(l.words) {
			return d.span(l.words)
		}
		if len(l.words) < 3 || l.words[0].low != "by" {
			continue
		}
		if name := d.nameIn(l.words[1:]); name != "" {
			return name
		}
	}
	return ""
}

// authorName takes "By" off the front.
func authorName(s string) string {
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		s = s[3:]
	}
	return clip(strings.TrimSpace(s))
}

// nameIn is the person in a byline: the capitalised words behind the last
// word of office, or those it opens with.
func (d *draft) nameIn(w []word) string {
	from := 0
	for i := range w {
		switch w[i].low {
		case "writer", "reporter", "correspondent", "editor":
			if i+1 < len(w) && w[i+1].cap {
				from = i + 1
			}
		}
	}
	to := from
	for to < len(w) && (w[to].cap || w[to].low == "and" || particle(w[to].low)) && !w[to].num {
		to++
		if a := w[to-1].after; a == ',' || a == '|' || a == '(' || a == '.' && len(w[to-1].low) > 2 {
			break
		}
	}
	if to-from < 2 || agencyOf(d.span(w[from:to])) != "" {
		return ""
	}
	return d.span(w[from:to])
}

// particle is the small words inside names.
func particle(s string) bool {
	switch s {
	case "de", "da", "di", "del", "la", "le", "van", "von", "der", "den", "al", "el", "bin", "ibn":
		return true
	}
	return false
}
