package line

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/page/calendar"
	"synoptic/page/residue"
)

// cutParts cuts what stands on a line with prose but is none: a date the
// file opens with, and credits or rights behind the last sentence.
func (c *Column) cutParts() {
	for i := range c.Lines {
		l := &c.Lines[i]
		if !l.Kept() {
			continue
		}
		l.cutOverlong(c.Text)
		if len(l.Words) < 4 || len(l.Parts) > 0 {
			continue
		}
		if i == c.First {
			l.cutDate()
		}
		l.cutBoxes(c.Text)
		l.cutEnd(c.Text)
	}
}

// Limits of what a reader could take for a word.
const (
	longestWord = 1000 // letters
	mostMarks   = 64   // marks over one letter
)

// cutOverlong cuts what goes on beyond the length of any word, and marks
// piled on one letter beyond any script's need.
func (l *Line) cutOverlong(all string) {
	if l.End-l.Start < mostMarks*2 {
		return
	}
	letters, marks, from := 0, 0, -1
	for i, r := range all[l.Start:l.End] {
		switch {
		case r < utf8.RuneSelf:
			letters, marks = letters+1, 0
			if !unicode.IsLetter(r) {
				letters = 0
			}
		case unicode.IsMark(r):
			marks++
		case unicode.IsLetter(r) && !unicode.Is(unicode.Han, r) && !unicode.Is(unicode.Thai, r) && !unicode.Is(unicode.Hiragana, r):
			letters, marks = letters+1, 0
		default:
			letters, marks = 0, 0
		}
		over := letters > longestWord || marks > mostMarks
		if over && from < 0 {
			from = l.Start + i
		} else if !over && from >= 0 {
			l.Parts = append(l.Parts, Part{from, l.Start + i, "overlong"})
			from = -1
		}
	}
	if from >= 0 {
		l.Parts = append(l.Parts, Part{from, l.End, "overlong"})
	}
}

// cutDate cuts "date 2031-05-04" off the front of the first paragraph.
func (l *Line) cutDate() {
	w, n := l.Words, 1
	if w[0].Low == "date" || w[0].Low == "published" || w[0].Low == "updated" {
		x, k := calendar.In(w[1:])
		if x.Y == 0 && calendar.Figures(w[1].Low).Y > 0 {
			k = 1
		}
		n += k
	}
	if n == 1 {
		return
	}
	for n < len(w)-1 && w[n].Num && strings.Contains(w[n].Low, ":") { // the hour
		n++
	}
	l.Parts = append(l.Parts, Part{l.Start, w[n].Start, "posted"})
}

// cutEnd cuts small print behind the last sentence of a line.
func (l *Line) cutEnd(all string) {
	for k := 3; k < len(l.Words); k++ {
		w := l.Words[k]
		switch w.Low {
		case "reporting", "additional", "writing", "editing", "copyright", "advertisement", "compiled", "you":
		default:
			continue
		}
		if a := l.Words[k-1].After; strings.IndexByte(".!?\")", a) < 0 || a == 0 {
			continue
		}
		row := residue.Find(l.Words[k:])
		if row == nil || row.Place != residue.Foot && row.Rule != "advert" && row.Rule != "pointer" || row.Rule != "pointer" && w.Low == "you" {
			continue
		}
		from := w.Start
		for from > l.Words[k-1].End && strings.IndexByte("( ", all[from-1]) >= 0 {
			from--
		}
		l.Parts = append(l.Parts, Part{from, l.End, row.Rule})
		return
	}
}

// CutHyphens cuts the hyphens at which the words of a wrapped text were parted, out of
// the lines that stay.
func (all Lines) CutHyphens(at []int) {
	for i := range all {
		l := &all[i]
		n := 0
		for n < len(at) && at[n] < l.End {
			if l.Kept() && at[n] >= l.Start {
				l.Parts = append(l.Parts, Part{at[n], at[n] + 1, "hyphen"})
			}
			n++
		}
		if at = at[n:]; n > 0 {
			slices.SortStableFunc(l.Parts, func(a, b Part) int { return a.Start - b.Start })
		}
	}
}
