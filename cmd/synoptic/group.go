package main

import (
	"bufio"

	"synoptic/news"
	"synoptic/web"
)

// groupCommand is synoptic group.
type groupCommand struct {
	JSONL bool `name:"jsonl" help:"JSON lines; this is the only form."`
	corrected
	source
}

// memberLine says which story a report is in, and why.
type memberLine struct {
	Type  string    `json:"type"`
	ID    string    `json:"id"`
	Input string    `json:"input"`
	Story string    `json:"story"`
	Why   []whyLine `json:"why"`

	Language string `json:"language,omitempty"` // of a report in a language that is not read
}

type whyLine struct {
	With     string          `json:"with"`
	Evidence []news.Evidence `json:"evidence"`
}

// Run takes the reports as a stream, in order of arrival, and prints where
// each ended: a later report may have shown two stories to be one.
func (c groupCommand) Run(d *desk, code *int) error {
	said, err := c.said(d)
	if err != nil {
		return err
	}
	a := newArrivals(said)
	refused := c.bare(d, a.take)
	refused = append(refused, a.refused...)
	if err := c.among(said, idsOf(a.came)); err != nil {
		return err
	}
	out := bufio.NewWriterSize(d.out, 1<<16)
	stories := map[string]bool{}
	for n, r := range a.came {
		m := memberLine{Type: "member", ID: r.ID, Input: r.Input, Story: a.story(a.at[n]), Why: why(a.at[n].Joins)}
		if r.Foreign() {
			m.Language = r.Language
		}
		stories[m.Story] = true
		if err := encode(out, m); err != nil {
			return err
		}
	}
	for _, r := range refused {
		if err := encode(out, rejectedLine{"rejected", r}); err != nil {
			return err
		}
	}
	*code = d.refuse(refused)
	d.close("%s in %s, %s refused", web.Count(len(a.came), "report"), web.Count(len(stories), "story"), web.Count(len(refused), "input"))
	return out.Flush()
}

func why(joins []news.Join) []whyLine {
	out := []whyLine{}
	for _, j := range joins {
		out = append(out, whyLine{j.With, j.Evidence})
	}
	return out
}
