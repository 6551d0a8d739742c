package text

import (
	"strings"

	"synoptic/news"
)

// transcripts gives the quotations that open with a label in capitals, as
// transcripts do ("WHITLOW: The bridge is safe."), the speaker it names, and
// drops the label from the words spoken.
func (s *speakers) transcripts() {
	for i := range s.marks.Quotes {
		q := &s.marks.Quotes[i]
		content := q.In(s.text)
		n := strings.Index(content[:min(len(content), 32)], ": ")
		if n < 2 || strings.ToUpper(content[:n]) != content[:n] || !isUpper(content[0]) {
			continue
		}
		label := news.Span{Start: q.Start, End: q.Start + n}
		speaker := news.Maybe(label.In(s.text))
		for k := range min(len(s.who), 200) {
			if w := &s.who[k]; w.kind == "person" && strings.EqualFold(lastWord(w.name), lastWord(string(speaker))) {
				speaker = news.Maybe(w.name)
			}
		}
		q.Start = skipSpace(s.text, label.End+1, q.End)
		q.Speaker, q.Source, q.Cue, q.Rule = speaker, &label, &news.Span{Start: label.End, End: label.End + 1}, q.Rule+", label of a transcript"
		s.given[i] = true
	}
}

// terms flags the quotations nobody says: words in marks because they are a
// term, a title or held at arm’s length.
func (s *speakers) terms() {
	for i := range s.marks.Quotes {
		q := &s.marks.Quotes[i]
		if q.Kind == "direct" {
			continue
		}
		if s.given[i] {
			if named[wordBefore(s.text, q.Start)] {
				q.Scare = true
				q.Rule += ", name"
			}
			continue
		}
		words := strings.Count(q.In(s.text), " ") + 1
		if words <= 6 {
			q.Scare = true
			q.Rule += ", term"
		}
	}
}

// named are words after which marks hold a name or title.
var named = wordSet(`renamed named titled entitled headlined dubbed nicknamed codenamed subtitled captioned headline titled`)

// wordBefore is the word before the marks that open at start, an article
// passed over.
func wordBefore(text string, start int) string {
	at := trimRight(text, 0, openMark(text, start))
	for range 2 {
		from := wordStart(text, 0, at)
		switch w := text[from:at]; w {
		case "the", "a", "an", "The":
			at = trimRight(text, 0, from)
		default:
			return w
		}
	}
	return ""
}
