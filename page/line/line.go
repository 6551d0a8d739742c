// Package line parts a text into lines and judges each: whether it is of the
// article, what it is there (a paragraph, a heading, the words under a picture),
// or by which rule it is cut. By which words a line is residue wherever it stands
// package residue knows; here it counts what stands around it, and where.
package line

import (
	"strings"

	"synoptic/page/word"
)

// Kind is what a line was judged to be.
type Kind int

const (
	Body    Kind = iota // of the article, or blank
	Cut                 // none of it
	Caption             // stands under a picture
	Heading             // stands over prose
)

// Line is a line of a text without its end, with what is needed to judge it.
type Line struct {
	Start, End int // in the text; both are its end if it is blank
	Words      []word.Word
	Prose      bool // a sentence or more, long enough to be told
	Kind       Kind
	Rule       string // that judged it, "" of a line of the article's body
	Parts      []Part // stretches cut out of a line that stays
}

// Part is a stretch of the text that is cut out of a line that stays.
type Part struct {
	Start, End int
	Rule       string
}

// Text is the line as it stands in the whole text.
func (l *Line) Text(all string) string { return all[l.Start:l.End] }

// Kept says whether the line stays, and is no blank one.
func (l *Line) Kept() bool { return l.Kind != Cut && !l.blank() }

func (l *Line) blank() bool            { return len(l.Words) == 0 && l.Start == l.End }
func (l *Line) drop(rule string)       { l.Kind, l.Rule, l.Parts = Cut, rule, nil }
func (l *Line) is(k Kind, rule string) { l.Kind, l.Rule = k, rule }
func (l *Line) ends(signs string) bool {
	return l.last() != 0 && strings.IndexByte(signs, l.last()) >= 0
}

func (l *Line) last() byte {
	if n := len(l.Words); n > 0 {
		return l.Words[n-1].After
	}
	return 0
}

// linesOf splits text at line ends. A line of white space only is blank.
func linesOf(text string) []Line {
	out := make([]Line, 0, strings.Count(text, "\n")+1)
	for at := 0; at <= len(text); {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			n = len(text) - at
		}
		l := Line{Start: at, End: at + n}
		if strings.TrimSpace(text[l.Start:l.End]) == "" {
			l.Start = l.End
		} else {
			l.Words = word.Of(text, l.Start, l.End)
			l.Prose = word.IsProse(text[l.Start:l.End], l.Words)
		}
		out = append(out, l)
		at += n + 1
	}
	return out
}
