// Package markup takes out of a plain text the marks of the program that wrote it: those
// of Markdown, with the block of fields that clippers of pages put over it, and the
// numbers that browsers of text put before links. What the text says it leaves as it is.
package markup

import (
	"regexp"
)

// Text is a text without its marks.
type Text struct {
	Fields
	Plain  string
	Links  []Link
	Heads  []string // lines that are headings
	Linked []string // lines that are links and nothing else
	Aside  []string // what stood in it and is no text: pictures, boxes to tick, lists of addresses
	missed int
}

// Link is an address with the words that carry it.
type Link struct{ Text, URL string }

// Read is a text without the marks in it, and whether it had any.
func Read(text string) (t Text, marked bool) {
	fields, rest, fielded := front(text)
	if fielded {
		t.Fields = fields
		t.Aside = append(t.Aside, text[:len(text)-len(rest)])
	}
	switch {
	case fielded || markdownLink.MatchString(text):
		t.readMarkdown(rest)
	case numbersLinks(text):
		t.readNumbered(text)
	default:
		return Text{}, false
	}
	return t, true
}

// markdownLink is a link or a picture in Markdown.
var markdownLink = regexp.MustCompile(`\[[^\]\n]*\]\(https?://[^)\s]+\)`)
