package text

import (
	"strings"

	"synoptic/news"
)

// split finds sentences. A line is never part of two sentences.
func (d *doc) split() {
	at := 0
	for para, line := range strings.SplitAfter(d.text, "\n") {
		s := news.Span{Start: at, End: at + len(strings.TrimRight(line, "\n "))}
		at += len(line)
		if s.Len() > 0 {
			d.marks.Sentences = append(d.marks.Sentences, news.Sentence{Span: s, Paragraph: para})
		}
	}
}
