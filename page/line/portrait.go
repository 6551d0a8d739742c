package line

import (
	"strings"

	"synoptic/page/author"
	"synoptic/page/header"
	"synoptic/page/word"
)

// portraitWords open what stands for the picture of a writer where pictures are not
// shown.
var portraitWords = []string{"portrait of ", "headshot of ", "profile picture of ", "profile photo of ", "photo of ", "picture of ", "image of "}

// readPortrait takes the writer over a plain text from what stands for the picture of
// whoever it is, and the name under it: "Portrait of Helen Ode" over "Helen Ode".
func (j *judge) readPortrait(first int) {
	for i := range j.Lines[:min(first, len(j.Lines))] {
		name := portrayed(j.Lines[i].Text(j.Text))
		under := i + 1
		for under < first && j.Lines[under].blank() {
			under++
		}
		if name == "" || under >= first || j.Lines[under].Prose {
			continue
		}
		if l := &j.Lines[under]; word.Span(j.Text, l.Words) == name {
			j.Lines[i].drop("byline")
			l.drop("byline")
			j.Credits[under] = header.Credit{Names: []string{name}, Signed: true}
			return
		}
	}
}

// portrayed is the person whose picture a line stands for, "" if it stands for none.
func portrayed(line string) string {
	line = strings.TrimSpace(line)
	for _, front := range portraitWords {
		if len(line) > len(front) && strings.EqualFold(line[:len(front)], front) && author.IsPerson(line[len(front):]) {
			return line[len(front):]
		}
	}
	return ""
}
