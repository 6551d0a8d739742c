package page

import (
	"strings"

	"synoptic/page/word"
)

// kind is what a line was judged to be.
type kind int

const (
	body kind = iota
	cut
	caption
	heading
)

// line is a line of a text without its end, with what is needed to judge it.
type line struct {
	start, end int
	words      []word.Word
	prose      bool // a sentence or more, long enough to be told
	kind       kind
	rule       string
	parts      []part // stretches cut out of a line that stays
}

// part is a stretch of the text that is cut out of a line that stays.
type part struct {
	start, end int
	rule       string
}

func (l *line) blank() bool            { return len(l.words) == 0 && l.start == l.end }
func (l *line) text(all string) string { return all[l.start:l.end] }
func (l *line) drop(rule string)       { l.kind, l.rule, l.parts = cut, rule, nil }
func (l *line) is(k kind, rule string) { l.kind, l.rule = k, rule }
func (l *line) kept() bool             { return l.kind != cut && !l.blank() }
func (l *line) ends(signs string) bool {
	return l.last() != 0 && strings.IndexByte(signs, l.last()) >= 0
}

func (l *line) last() byte {
	if n := len(l.words); n > 0 {
		return l.words[n-1].After
	}
	return 0
}

// linesOf splits text at line ends. A line of white space only is blank.
func linesOf(text string) []line {
	out := make([]line, 0, strings.Count(text, "\n")+1)
	for at := 0; at <= len(text); {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			n = len(text) - at
		}
		l := line{start: at, end: at + n}
		if strings.TrimSpace(text[l.start:l.end]) == "" {
			l.start = l.end
		} else {
			l.words = word.Of(text, l.start, l.end)
			l.prose = word.IsProse(text[l.start:l.end], l.words)
		}
		out = append(out, l)
		at += n + 1
	}
	return out
}
