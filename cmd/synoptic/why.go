package main

import (
	"bufio"
	"fmt"
	"io"
	"path"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/grouping"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/web"
)

// whyCommand is synoptic why.
type whyCommand struct {
	A     string `arg:"" help:"A report: its id, or part of its input's name; without inputs, the id of one that is kept, or its beginning."`
	B     string `arg:"" help:"Another."`
	JSONL bool   `name:"jsonl" help:"One JSON object a piece of evidence."`
	house.Flag
	input.Source
}

// Run prints what speaks for and against two reports telling of one event,
// the weightiest first: two of the inputs, or of those that are kept.
func (c whyCommand) Run(d *console.Desk, code *int) error {
	out := bufio.NewWriter(d.Out)
	if len(c.Inputs) == 0 {
		if err := c.kept(out); err != nil {
			return err
		}
		return out.Flush()
	}
	arrived := grouping.NewArrivals(nil)
	refused := c.Bare(d, arrived.Take)
	*code = d.Refuse(append(refused, arrived.Refused...))
	a, err := pick(arrived.Came, c.A)
	if err != nil {
		return err
	}
	b, err := pick(arrived.Came, c.B)
	if err != nil {
		return err
	}
	evidence, fault := step.Tried(func() []news.Evidence { return arrived.Why(a, b) })
	if fault != nil {
		*code = d.Refuse([]news.Rejected{step.Defeated(a.Input, fault)})
	}
	if err := c.tell(out, evidence); err != nil {
		return err
	}
	return out.Flush()
}

// tell prints evidence, a piece a line.
func (c whyCommand) tell(out *bufio.Writer, evidence []news.Evidence) error {
	for _, e := range evidence {
		if c.JSONL {
			if err := sheet.Encode(out, e); err != nil {
				return err
			}
			continue
		}
		writeEvidence(web.Plain(out), e)
	}
	return nil
}

func writeEvidence(out io.Writer, e news.Evidence) {
	sign := "+"
	if e.Weight < 0 {
		sign = "-"
	}
	fmt.Fprintf(out, "%s %.2f  %s: %s\n", sign, abs(e.Weight), e.Kind, sheet.Flat(e.Text))
}

func abs(x float64) float64 { return max(x, -x) }

// listed names the inputs of reports, as many as a person reads.
func listed(reports []news.Report) string {
	var names []string
	for _, r := range reports[:min(len(reports), sheet.Shown)] {
		names = append(names, sheet.Flat(path.Base(r.Input)))
	}
	if n := len(reports) - sheet.Shown; n > 0 {
		names = append(names, fmt.Sprintf("and %d more", n))
	}
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, ", ")
}

// pick is the one report a person means.
func pick(reports []news.Report, name string) (news.Report, error) {
	var found []news.Report
	for _, r := range reports {
		if r.ID == name || r.Input == name {
			return r, nil
		}
		if strings.Contains(r.Input, name) {
			found = append(found, r)
		}
	}
	if len(found) == 1 {
		return found[0], nil
	}
	if len(found) > 1 {
		return news.Report{}, fmt.Errorf("%q stands in the names of %s; give more of the one you mean, or its id", name, web.Count(len(found), "input"))
	}
	return news.Report{}, fmt.Errorf("no report has the id %q, and no input has it in its name; the inputs are %s", name, listed(reports))
}
