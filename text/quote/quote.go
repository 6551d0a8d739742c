// Package quote finds what stands between quotation marks in a text, and the posts
// of social networks in it.
package quote

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
	"synoptic/text/name"
	"synoptic/text/sentence"
)

// Found is what stands between quotation marks in a text.
type Found struct {
	Quotes    []news.Quote    // in order; one inside another is listed after it, with Within set
	Sentences []news.Sentence // those of the text; lines over which a quotation runs are one paragraph
}

// Find gives what stands between quotation marks in a text, and the posts in it,
// with the marks that were found in it before: sentences and names. It goes
// paragraph by paragraph. A quotation that is not closed ends with its paragraph:
// it is Open, unless the next paragraph repeats the opening mark or closes it.
func Find(text string, marks news.Marks) Found {
	d := lines{text, slices.Clone(marks.Sentences)}
	var m matcher
	m.text = text
	for i := 0; i < len(d.sentences); {
		j := i + 1
		for j < len(d.sentences) && d.sentences[j].Paragraph == d.sentences[i].Paragraph && (d.sentences[j].Kind == d.sentences[i].Kind || d.sentences[j].Kind == "signature") {
			j++
		}
		for over := d.runsOver(i, j); j < over; j++ {
			d.sentences[j].Paragraph = d.sentences[i].Paragraph
		}
		m.paragraph(d.sentences[i].Start, d.sentences[j-1].End)
		i = j
	}
	m.closeAll(len(text), false)
	posts := postsIn(text)
	m.found = append(slices.DeleteFunc(m.found, func(q news.Quote) bool {
		return slices.ContainsFunc(posts, func(p news.Quote) bool { return p.Span == q.Span })
	}), posts...)
	sort.SliceStable(m.found, func(i, j int) bool {
		a, b := m.found[i], m.found[j]
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	quotes := Within(slices.DeleteFunc(m.found, func(q news.Quote) bool { return name.IsNickname(marks.Names, q.Span) }))
	for i := range quotes {
		q := &quotes[i]
		q.End = q.Start + sentence.Unlinked(q.In(text))
		if q.Source == nil {
			q.Kind = kindOf(text, *q)
		}
	}
	return Found{quotes, d.sentences}
}

// Within gives the quotations of a list in order, each with the one it stands
// inside.
func Within(list []news.Quote) []news.Quote {
	var open []int
	for i := range list {
		for len(open) > 0 && !list[open[len(open)-1]].Holds(list[i].Span) {
			open = open[:len(open)-1]
		}
		if len(open) > 0 {
			outer := list[open[len(open)-1]].Span
			list[i].Within = &outer
		}
		open = append(open, i)
	}
	return list
}

// kindOf tells an utterance (direct) from a part of the reporter's own
// sentence (mixed): an utterance begins a sentence or follows a comma or
// colon, with a capital or at some length, or is a sentence by itself.
func kindOf(text string, q news.Quote) string {
	content := q.In(text)
	long := strings.Count(content, " ") >= 4
	capital := opensAsSentence(content)
	switch before := lastBefore(text, q.Start); {
	case before == 0 || before == '.' || before == '!' || before == '?' || before == '\n':
		if capital || long {
			return "direct"
		}
	case before == ',' || before == ':' || before == '-':
		if long || capital {
			return "direct"
		}
	}
	if capital && long && strings.ContainsRune(".!?,", rune(content[len(content)-1])) && sentenceInside(content) {
		return "direct"
	}
	return "mixed"
}

// lastBefore is the sign before the opening mark at start, marks and spaces
// left out: '\n' at the start of a line, 0 at the start of the text.
func lastBefore(text string, start int) byte {
	i := start
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(text[:i])
		switch {
		case r == '\n':
			return '\n'
		case unicode.IsSpace(r) || strings.ContainsRune("“‘\"'„«‹”’»›([`", r):
			i -= n
		case r == '—' || r == '–' || r == '―':
			return '-'
		case r > 0x7F:
			return 'x'
		default:
			return byte(r)
		}
	}
	return 0
}

// opensAsSentence says whether the first letter or digit of s is a capital.
func opensAsSentence(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.IsUpper(r)
		}
	}
	return false
}

// sentenceInside says whether content ends or holds the end of a sentence, or
// stops in a comma as speech does before "he said".
func sentenceInside(content string) bool {
	last := content[len(content)-1]
	return last == '.' || last == '!' || last == '?' || last == ',' && strings.Contains(content, " ") || strings.Contains(content, ". ")
}
