package feed

import (
	"html"
	"strings"
)

// Text is the text of an entry: blocks, each a line or a list under a heading.
// What comes from outside is in it as text, and stays text in every form.
type Text []Block

// Block is a heading with lines. One without a heading is a paragraph a line.
type Block struct {
	Heading string
	Lines   []string
}

// line adds a paragraph, if it says anything.
func (t *Text) line(s string) {
	if s = plain(s); s != "" {
		*t = append(*t, Block{Lines: []string{s}})
	}
}

// list adds lines under a heading, if there are any.
func (t *Text) list(heading string, lines []string) {
	if len(lines) > 0 {
		*t = append(*t, Block{heading, lines})
	}
}

// First is the first line.
func (t Text) First() string {
	for _, b := range t {
		for _, l := range b.Lines {
			return l
		}
	}
	return ""
}

// HTML is the text in the plainest HTML, which any reader shows.
func (t Text) HTML() string {
	var b strings.Builder
	for _, block := range t {
		if block.Heading == "" {
			for _, l := range block.Lines {
				b.WriteString("<p>" + html.EscapeString(plain(l)) + "</p>")
			}
			continue
		}
		b.WriteString("<h4>" + html.EscapeString(plain(block.Heading)) + "</h4><ul>")
		for _, l := range block.Lines {
			b.WriteString("<li>" + html.EscapeString(plain(l)) + "</li>")
		}
		b.WriteString("</ul>")
	}
	return b.String()
}

// Plain is the text without any markup.
func (t Text) Plain() string {
	var parts []string
	for _, block := range t {
		if block.Heading == "" {
			parts = append(parts, plainLines("", block.Lines))
			continue
		}
		parts = append(parts, plain(block.Heading)+"\n"+plainLines("- ", block.Lines))
	}
	return strings.Join(parts, "\n\n")
}

func plainLines(mark string, lines []string) string {
	var out []string
	for _, l := range lines {
		out = append(out, mark+plain(l))
	}
	return strings.Join(out, "\n")
}
