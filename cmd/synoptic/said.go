package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// saidCommand is synoptic said: the quotation book of a person.
type saidCommand struct {
	JSONL  bool   `xor:"form" name:"jsonl" help:"One JSON object an utterance."`
	MD     bool   `xor:"form" name:"md" help:"Markdown."`
	Person string `arg:"" help:"Who said it, by the whole name or the end of it."`
	house.Flag
}

// spokenLine is an utterance with all its wordings.
type spokenLine struct {
	Type    string       `json:"type"`
	Speaker news.Maybe   `json:"speaker"`
	Story   string       `json:"story"`
	Title   string       `json:"title"`
	Words   []wordedLine `json:"wordings"`
}

// wordedLine is a wording with who has it.
type wordedLine struct {
	Text    string      `json:"text"`
	Kind    string      `json:"kind"`
	Reports []citedLine `json:"reports"`
}

type citedLine struct {
	Report    string     `json:"report"`
	Outlet    news.Maybe `json:"outlet"`
	Published news.Maybe `json:"published"`
	Precision string     `json:"precision,omitempty"` // "about" where the day is inferred
	URL       news.Maybe `json:"url"`
	Start     int        `json:"start"`
	End       int        `json:"end"`
}

// Run prints what a person is told to have said, story by story.
func (c saidCommand) Run(d *console.Desk, code *int) error {
	out := bufio.NewWriter(d.Out)
	return c.Look(func(v store.View) error {
		n, story := 0, ""
		plain := web.Plain(out)
		for s, err := range store.SaidBy(v, c.Person) {
			if err != nil {
				return err
			}
			n++
			if c.JSONL {
				if err := sheet.Encode(out, spokenOf(s)); err != nil {
					return err
				}
				continue
			}
			if story != s.Story.ID {
				story = s.Story.ID
				headOf(plain, s, c.MD)
			}
			c.tell(plain, spokenOf(s))
		}
		if n == 0 {
			*code = console.ExitNone
		}
		d.Close("%s of %s", web.Count(n, "saying"), c.Person)
		return out.Flush()
	})
}

func headOf(out io.Writer, s store.Spoken, md bool) {
	title := sheet.Flat(s.Story.Title)
	if md {
		fmt.Fprintf(out, "\n## %s\n\n%s\n\n", sheet.Escape(title), web.Days(s.Story.First, s.Story.Last, s.Story.FirstAbout, s.Story.LastAbout))
		return
	}
	fmt.Fprintf(out, "%s  (%s, %s)\n", title, s.Story.ID, web.Days(s.Story.First, s.Story.Last, s.Story.FirstAbout, s.Story.LastAbout))
}

// tell prints an utterance, a wording a line, each with who has it and when.
func (c saidCommand) tell(out io.Writer, s spokenLine) {
	for i, w := range s.Words {
		var who []string
		for _, r := range w.Reports {
			name := string(r.Outlet)
			if name == "" {
				name = r.Report
			}
			if r.Published != "" {
				name += ", " + web.Published(news.Date{Date: r.Published, Precision: r.Precision})
			}
			if address := web.SafeURL(string(r.URL)); c.MD && address != "" {
				name = "[" + sheet.Escape(name) + "](<" + strings.ReplaceAll(address, ">", "%3E") + ">)"
			}
			who = append(who, sheet.Flat(name))
		}
		text, kind, mark := "“"+strings.Trim(sheet.Flat(w.Text), `“”"`)+"”", "", "  "
		if i > 0 {
			mark, kind = "  ~ ", " "+w.Kind
		}
		if c.MD {
			mark, text = map[bool]string{true: "- ", false: "  - "}[i == 0], sheet.Escape(text)
		}
		fmt.Fprintf(out, "%s%s%s (%s)\n", mark, text, kind, strings.Join(who, "; "))
	}
}

func spokenOf(s store.Spoken) spokenLine {
	out := spokenLine{Type: "saying", Speaker: s.Saying.Speaker, Story: s.Story.ID, Title: s.Story.Title}
	for _, w := range s.Saying.Variants {
		line := wordedLine{Text: w.Text, Kind: w.Kind, Reports: []citedLine{}}
		for _, c := range w.Cites {
			a := s.Reports[c.Report]
			if !slices.ContainsFunc(line.Reports, func(l citedLine) bool { return l.Report == c.Report }) {
				line.Reports = append(line.Reports, citedLine{c.Report, a.Outlet.Name, a.Published.Date, a.Published.Precision, a.URL, c.Start, c.End})
			}
		}
		out.Words = append(out.Words, line)
	}
	return out
}
