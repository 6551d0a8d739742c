package page

import "strings"

// cutParts cuts what stands on a line with prose but is none: a date the
// file opens with, and credits or rights behind the last sentence.
func (d *draft) cutParts() {
	for i := range d.lines {
		l := &d.lines[i]
		if !l.kept() || len(l.words) < 4 {
			continue
		}
		if i == d.first {
			d.cutDate(l)
		}
		d.cutEnd(l)
	}
}

// cutDate cuts "date 2031-05-04" off the front of the first paragraph.
func (d *draft) cutDate(l *line) {
	w := l.words
	if w[0].low != "date" || !w[1].num || len(w[1].low) != 10 {
		return
	}
	l.parts = append(l.parts, part{l.start, w[2].start, "posted"})
}

// endMarks open the small print that may follow the last sentence on its
// line.
var endMarks = []string{"(reporting by ", "(additional reporting ", "reporting by ", "(writing by ", "(editing by ", "(copyright ", "copyright ", "copyright", "advertisement continue reading", "(photo by "}

// cutEnd cuts small print behind the last sentence of a line.
func (d *draft) cutEnd(l *line) {
	t := table()
	for k := 3; k < len(l.words); k++ {
		w := l.words[k]
		switch w.low {
		case "reporting", "additional", "writing", "editing", "copyright", "advertisement", "compiled":
		default:
			continue
		}
		if a := l.words[k-1].after; strings.IndexByte(".!?\")", a) < 0 || a == 0 {
			continue
		}
		row := t.find(l.words[k:])
		if row == nil || row.place != foot && row.rule != "advert" {
			continue
		}
		from := w.start
		for from > l.words[k-1].end && strings.IndexByte("( ", d.text[from-1]) >= 0 {
			from--
		}
		l.parts = append(l.parts, part{from, l.end, row.rule})
		return
	}
}
