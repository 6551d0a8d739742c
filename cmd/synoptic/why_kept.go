package main

import (
	"bufio"
	"fmt"
	"io"

	"synoptic/cmd/synoptic/named"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/stage"
	"synoptic/news"
	"synoptic/store"
	"synoptic/story"
	"synoptic/web"
)

// joinedLine says how a kept report came into its story.
type joinedLine struct {
	Type  string      `json:"type"`
	ID    string      `json:"id"`
	Story string      `json:"story"`
	Copy  string      `json:"copy,omitempty"`
	Why   []stage.Why `json:"why"`
}

// kept tells of two kept reports: if they are of one story, by which steps the
// one hangs on the other; if not, what speaks for and against it.
func (c whyCommand) kept(out *bufio.Writer) error {
	return c.Look(func(v store.View) error {
		ids, err := named.Reports(v, []string{c.A, c.B})
		if err != nil {
			return err
		}
		if len(ids) < 2 {
			return fmt.Errorf("%s and %s are one report", c.A, c.B)
		}
		reasons, err := store.Why(v, ids[0], ids[1])
		if err != nil {
			return err
		}
		if reasons.One() {
			return c.path(out, reasons)
		}
		if !c.JSONL {
			fmt.Fprintf(web.Plain(out), "%s is in story %s, %s in story %s\n", ids[0], reasons.Stories[0], ids[1], reasons.Stories[1])
		}
		return c.strangers(out, v, ids, reasons.Stories)
	})
}

// path prints each step that leads from one report to the other.
func (c whyCommand) path(out *bufio.Writer, reasons store.Reasons) error {
	for _, m := range reasons.Path {
		if c.JSONL {
			if err := sheet.Encode(out, joinedLine{"joined", m.Report, m.Story, m.Copy, stage.Reasons(m.Joins)}); err != nil {
				return err
			}
			continue
		}
		writeStep(web.Plain(out), m)
	}
	return nil
}

func writeStep(out io.Writer, m store.Membership) {
	if len(m.Joins) == 0 {
		fmt.Fprintf(out, "%s opened story %s\n", m.Report, m.Story)
	}
	for _, j := range m.Joins {
		with := " with " + j.With
		if j.With == "" {
			with = ""
		}
		fmt.Fprintf(out, "%s came into story %s%s\n", m.Report, m.Story, with)
		for _, e := range j.Evidence {
			writeEvidence(out, e)
		}
	}
}

// strangers weighs two reports of different stories, among the reports of both.
func (c whyCommand) strangers(out *bufio.Writer, v store.View, ids []string, stories [2]string) error {
	var reports []news.Report
	for _, s := range stories {
		for r, err := range v.Reports(store.ReportQuery{Story: s, Bare: true}) {
			if err != nil {
				return err
			}
			reports = append(reports, r.Report)
		}
	}
	a, err := pick(reports, ids[0])
	if err != nil {
		return err
	}
	b, err := pick(reports, ids[1])
	if err != nil {
		return err
	}
	among := story.New()
	for _, r := range reports {
		among.Add(r)
	}
	return c.tell(out, among.Why(a, b))
}
