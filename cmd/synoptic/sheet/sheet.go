// Package sheet sets a synopsis in the forms in which people and programs read
// it: a document to lines of a terminal, Markdown, JSON and a page, each whole or
// with as many lines as it has room for; and what other commands list, in the same
// hand.
package sheet

import (
	"fmt"
	"io"
	"os"
	"strings"

	"charm.land/lipgloss/v2"
	"golang.org/x/term"

	"synoptic/web"
)

// Sheet is the paper a synopsis is set on: as wide as the terminal and in
// colour there; without colour and without wrapping, one record a line, where
// the output goes to a file or a pipe.
type Sheet struct {
	out   io.Writer
	width int // 0: no wrapping
	color bool
}

// Shown is how many refused inputs are named one by one, and how many reports
// set aside.
const Shown = 20

// widest is the width beyond which lines are hard to read.
const widest = 110

// New is a sheet for what is written to out: of the terminal that this is,
// if it is one, in colour unless it is to be plain.
func New(out io.Writer, paper *os.File, plain bool) *Sheet {
	s := &Sheet{out: web.Plain(out)}
	if paper == nil {
		return s
	}
	if s.color = !plain && os.Getenv("TERM") != "dumb"; s.color {
		s.out = out // its signs are the program's own
	}
	s.width = 80
	if w, _, err := term.GetSize(int(paper.Fd())); err == nil && w > 0 {
		s.width = min(w, widest)
	}
	return s
}

// Colours only help: the signs carry the meaning. The four are those of the
// terminal's own scheme.
var (
	Bold   = lipgloss.NewStyle().Bold(true)
	Faint  = lipgloss.NewStyle().Faint(true)
	green  = lipgloss.NewStyle().Foreground(lipgloss.Green)
	Red    = lipgloss.NewStyle().Foreground(lipgloss.Red).Bold(true)
	yellow = lipgloss.NewStyle().Foreground(lipgloss.Yellow)
	blue   = lipgloss.NewStyle().Foreground(lipgloss.Blue)
)

// Paint is a text in a style, on a sheet in colour.
func (s *Sheet) Paint(style lipgloss.Style, text string) string {
	if !s.color || text == "" {
		return text
	}
	return style.Render(text)
}

// Line sets one record: a margin of the given width, the text beside it, and
// letters of reports at its end.
func (s *Sheet) Line(margin string, indent int, text, letters string) {
	pad := max(indent-lipgloss.Width(margin), 0)
	release := func(text string) string { return text }
	if s.width > 0 {
		text, release = held(text)
		letters = strings.ReplaceAll(letters, " ", noBreak)
	}
	if letters != "" {
		text += "  " + s.Paint(Faint, letters)
	}
	if s.width > 0 {
		text = lipgloss.Wrap(text, max(s.width-indent, 20), " ")
		text = strings.ReplaceAll(release(text), "\n", "\n"+strings.Repeat(" ", indent))
	}
	fmt.Fprintln(s.out, margin+strings.Repeat(" ", pad)+text)
}

// head sets the heading of a part.
func (s *Sheet) head(text string) {
	fmt.Fprintln(s.out)
	fmt.Fprintln(s.out, s.Paint(Faint, text))
}
