package main

import (
	"bufio"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/news"
	"synoptic/web"
)

// readCommand is synoptic read.
type readCommand struct {
	JSONL bool `name:"jsonl" help:"JSON lines; this is the only form."`
	source
}

// Run prints each report with its marks, in order of input.
func (c readCommand) Run(d *console.Desk, code *int) error {
	out := bufio.NewWriterSize(d.Out, 1<<16)
	n := 0
	var failed error
	refused := c.reports(d, func(r news.Report) {
		n++
		if err := sheet.Encode(out, reportLine{"report", whole(r), sealed(r)}); err != nil && failed == nil {
			failed = err
		}
	})
	for _, r := range refused {
		if err := sheet.Encode(out, rejectedLine{"rejected", r}); err != nil && failed == nil {
			failed = err
		}
	}
	if failed != nil {
		return failed
	}
	*code = d.Refuse(refused)
	d.Close("%s read, %s refused", web.Count(n, "report"), web.Count(len(refused), "input"))
	return out.Flush()
}

// whole is the report with no list nil, so that JSON shows an empty one as
// empty.
func whole(r news.Report) news.Report {
	m := &r.Marks
	fill(&r.Cuts)
	fill(&m.Sentences)
	fill(&m.Names)
	fill(&m.Mentions)
	fill(&m.Quotes)
	fill(&m.Moments)
	fill(&m.Figures)
	fill(&m.Credits)
	fill(&m.Clauses)
	return r
}

func fill[T any](list *[]T) {
	if *list == nil {
		*list = []T{}
	}
}
