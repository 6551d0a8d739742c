package main

import (
	"bufio"
	"fmt"
	"strings"

	"synoptic/news"
	"synoptic/web"
)

// whyCommand is synoptic why.
type whyCommand struct {
	A     string `arg:"" help:"A report: its id, or part of its input's name."`
	B     string `arg:"" help:"Another."`
	JSONL bool   `name:"jsonl" help:"One JSON object a piece of evidence."`
	source
}

// Run prints what speaks for and against two reports telling of one event,
// the weightiest first.
func (c whyCommand) Run(d *desk, code *int) error {
	arrived := newArrivals(nil)
	refused := c.bare(d, arrived.take)
	*code = d.refuse(append(refused, arrived.refused...))
	a, err := pick(arrived.came, c.A)
	if err != nil {
		return err
	}
	b, err := pick(arrived.came, c.B)
	if err != nil {
		return err
	}
	evidence, fault := tried(func() []news.Evidence { return arrived.stream.Why(a, b) })
	if fault != nil {
		*code = d.refuse([]news.Rejected{{Input: a.Input, Reason: defeated(a.Input, fault).Reason}})
	}
	out := bufio.NewWriter(d.out)
	for _, e := range evidence {
		if c.JSONL {
			if err := encode(out, e); err != nil {
				return err
			}
			continue
		}
		sign := "+"
		if e.Weight < 0 {
			sign = "-"
		}
		fmt.Fprintf(web.Plain(out), "%s %.2f  %s: %s\n", sign, abs(e.Weight), e.Kind, flat(e.Text))
	}
	return out.Flush()
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
