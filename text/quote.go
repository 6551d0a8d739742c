package text

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// quoteSpans finds what stands between quotation marks, paragraph by
// paragraph. A quotation that is not closed ends with its paragraph: it is
// Open, unless the next paragraph repeats the opening mark or closes it.
// A quotation inside another is listed after it, with Within set.
func (d *doc) quoteSpans() {
	var m matcher
	m.text = d.text
	for i := 0; i < len(d.marks.Sentences); {
		j := i + 1
		for j < len(d.marks.Sentences) && d.marks.Sentences[j].Paragraph == d.marks.Sentences[i].Paragraph && d.marks.Sentences[j].Kind == d.marks.Sentences[i].Kind {
			j++
		}
		for over := d.runsOver(i, j); j < over; j++ {
			d.marks.Sentences[j].Paragraph = d.marks.Sentences[i].Paragraph
		}
		m.paragraph(d.marks.Sentences[i].Start, d.marks.Sentences[j-1].End)
		i = j
	}
	m.closeAll(len(d.text), false)
	posts := d.posts()
	m.found = append(slices.DeleteFunc(m.found, func(q news.Quote) bool {
		return slices.ContainsFunc(posts, func(p news.Quote) bool { return p.Span == q.Span })
	}), posts...)
	sort.SliceStable(m.found, func(i, j int) bool {
		a, b := m.found[i], m.found[j]
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	d.marks.Quotes = within(d.unnicked(m.found))
	for i := range d.marks.Quotes {
		if q := &d.marks.Quotes[i]; q.Source == nil {
			q.Kind = kindOf(d.text, *q)
		}
	}
}

// within sets the quotation each one stands inside.
func within(list []news.Quote) []news.Quote {
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

// unnicked drops the quotations that are nicknames inside a name.
func (d *doc) unnicked(list []news.Quote) []news.Quote {
	return slices.DeleteFunc(list, func(q news.Quote) bool {
		i := d.nameFrom(q.Start)
		return i < len(d.marks.Names) && d.marks.Names[i].Start < q.Start && d.marks.Names[i].End > q.End && d.marks.Names[i].Kind == "person"
	})
}
