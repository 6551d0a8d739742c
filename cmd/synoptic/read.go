package main

import (
	"bufio"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/stage"
	"synoptic/news"
	"synoptic/web"
)

// readCommand is synoptic read.
type readCommand struct {
	JSONL bool `name:"jsonl" help:"JSON lines; this is the only form."`
	input.Source
}

// Run prints each report with its marks, in order of input.
func (c readCommand) Run(d *console.Desk, code *int) error {
	out := bufio.NewWriterSize(d.Out, 1<<16)
	n := 0
	var failed error
	refused := c.Reports(d, func(r news.Report) {
		n++
		if err := sheet.Encode(out, stage.Read(r, d.Version)); err != nil && failed == nil {
			failed = err
		}
	})
	for _, r := range refused {
		if err := sheet.Encode(out, stage.Refused(r)); err != nil && failed == nil {
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
