package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"charm.land/lipgloss/v2"
	"golang.org/x/term"

	"synoptic/web"
)

// sheet is the paper a synopsis is set on: as wide as the terminal and in
// colour there; without colour and without wrapping, one record a line, where
// the output goes to a file or a pipe.
type sheet struct {
	out   io.Writer
	width int // 0: no wrapping
	color bool
}

// widest is the width beyond which lines are hard to read.
const widest = 110

func newSheet(out io.Writer, d *desk) *sheet {
	s := &sheet{out: web.Plain(out)}
	if d.paper == nil {
		return s
	}
	if s.color = !d.plain && os.Getenv("TERM") != "dumb"; s.color {
		s.out = out // its signs are the program's own
	}
	s.width = 80
	if w, _, err := term.GetSize(int(d.paper.Fd())); err == nil && w > 0 {
		s.width = min(w, widest)
	}
	return s
}

// Colours only help: the signs carry the meaning. The four are those of the
// terminal's own scheme.
var (
	bold   = lipgloss.NewStyle().Bold(true)
	faint  = lipgloss.NewStyle().Faint(true)
	green  = lipgloss.NewStyle().Foreground(lipgloss.Green)
	red    = lipgloss.NewStyle().Foreground(lipgloss.Red).Bold(true)
	yellow = lipgloss.NewStyle().Foreground(lipgloss.Yellow)
	blue   = lipgloss.NewStyle().Foreground(lipgloss.Blue)
)

func (s *sheet) paint(style lipgloss.Style, text string) string {
	if !s.color || text == "" {
		return text
	}
	return style.Render(text)
}

// line sets one record: a margin of the given width, the text beside it, and
// letters of reports at its end.
func (s *sheet) line(margin string, indent int, text, letters string) {
	pad := max(indent-lipgloss.Width(margin), 0)
	if s.width > 0 { // letters stay together on one line
		letters = strings.ReplaceAll(letters, " ", "\u00a0")
	}
	if letters != "" {
		text += "  " + s.paint(faint, letters)
	}
	if s.width > 0 {
		text = lipgloss.Wrap(text, max(s.width-indent, 20), " ")
		text = strings.ReplaceAll(text, "\n", "\n"+strings.Repeat(" ", indent))
	}
	fmt.Fprintln(s.out, margin+strings.Repeat(" ", pad)+text)
}

// head sets the heading of a part.
func (s *sheet) head(text string) {
	fmt.Fprintln(s.out)
	fmt.Fprintln(s.out, s.paint(faint, text))
}
