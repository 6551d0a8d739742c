package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"synoptic/news"
	"synoptic/story"
	"synoptic/web"
)

// whyCommand is synoptic why.
type whyCommand struct {
	A     string `arg:"" help:"A report: its id, or part of its input's name; without inputs, the id of one that is kept, or its beginning."`
	B     string `arg:"" help:"Another."`
	JSONL bool   `name:"jsonl" help:"One JSON object a piece of evidence."`
	housed
	source
}

// Run prints what speaks for and against two reports telling of one event,
// the weightiest first: two of the inputs, or of those that are kept.
func (c whyCommand) Run(d *desk, code *int) error {
	out := bufio.NewWriter(d.out)
	if len(c.Inputs) == 0 {
		if err := c.kept(out); err != nil {
			return err
		}
		return out.Flush()
	}
	var reports []news.Report
	refused := c.bare(d, func(r news.Report) { reports = append(reports, r) })
	a, err := pick(reports, c.A)
	if err != nil {
		return err
	}
	b, err := pick(reports, c.B)
	if err != nil {
		return err
	}
	if err := c.evidence(out, reports, a, b); err != nil {
		return err
	}
	*code = d.refuse(refused)
	return out.Flush()
}

// evidence weighs two reports among others.
func (c whyCommand) evidence(out *bufio.Writer, reports []news.Report, a, b news.Report) error {
	s := story.New()
	for _, r := range reports {
		s.Add(r)
	}
	for _, e := range s.Why(a, b) {
		if c.JSONL {
			if err := encode(out, e); err != nil {
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
	fmt.Fprintf(out, "%s %.2f  %s: %s\n", sign, abs(e.Weight), e.Kind, flat(e.Text))
}

func abs(x float64) float64 { return max(x, -x) }

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
	return news.Report{}, fmt.Errorf("%q names %s: give the id or more of the input's name", name, web.Count(len(found), "report"))
}
