package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/synopsis/saying"
	"synoptic/web"
)

// quoteCommand is synoptic quote.
type quoteCommand struct {
	Words string `arg:"" help:"The words to look for."`
	JSONL bool   `name:"jsonl" help:"One JSON object a report."`
	input.Source
}

// matchLine is how one report has the words.
type matchLine struct {
	Type  string `json:"type"`
	Input string `json:"input"`
	saying.Match
}

// Run tells of each report whether it has the words: verbatim, as part of a
// longer quotation, altered, or not at all.
func (c quoteCommand) Run(d *console.Desk, code *int) error {
	reports, _, refused := c.List(d)
	inputs := map[string]string{}
	for _, r := range reports {
		inputs[r.ID] = r.Input
	}
	matches, defeats := step.Spared(reports, func(reports []news.Report) []saying.Match { return saying.Find(c.Words, reports) })
	refused = append(refused, defeats...)
	out := bufio.NewWriter(d.Out)
	for _, m := range matches {
		if c.JSONL {
			if err := sheet.Encode(out, matchLine{"match", inputs[m.Report], m}); err != nil {
				return err
			}
			continue
		}
		writeMatch(web.Plain(out), inputs[m.Report], m)
	}
	*code = d.Refuse(refused)
	if *code == console.ExitDone && !saying.Found(matches) {
		*code = console.ExitNone
	}
	d.Close("%s looked through", web.Count(len(reports)-len(defeats), "report"))
	return out.Flush()
}

func writeMatch(out io.Writer, input string, m saying.Match) {
	line := []string{m.Kind, input}
	if m.Speaker != "" {
		line = append(line, sheet.Flat(string(m.Speaker)))
	}
	if m.Denied {
		line = append(line, "(denied)")
	}
	switch {
	case m.Whole != nil:
		line = append(line, "“"+sheet.Flat(m.Whole.Text)+"”")
	case m.Cite != nil:
		line = append(line, "“"+sheet.Flat(m.Cite.Text)+"”")
	}
	if len(m.Edits) > 0 {
		line = append(line, differences(m.Edits))
	}
	fmt.Fprintln(out, strings.Join(line, "  "))
}

// differences lead from the words asked for to those of the report: what to
// replace, what to leave out (-), what to put in (+).
func differences(edits []news.Edit) string {
	var out []string
	for _, e := range edits {
		switch {
		case e.Base == "":
			out = append(out, "-"+sheet.Flat(e.Text))
		case e.Text == "":
			out = append(out, "+"+sheet.Flat(e.Base))
		default:
			out = append(out, sheet.Flat(e.Text)+" > "+sheet.Flat(e.Base))
		}
	}
	return "(" + strings.Join(out, "; ") + ")"
}
