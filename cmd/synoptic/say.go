package main

import (
	"fmt"
	"slices"

	"synoptic/cmd/synoptic/sheet"

	"synoptic/news"
	"synoptic/web"
)

// tell says which input is being read, for those who asked to hear it.
func (d *desk) tell(raw news.Raw) {
	if d.verbose && !d.quiet {
		fmt.Fprintf(d.err, "reading %s, %d bytes\n", raw.Input, len(raw.Body))
	}
}

// twice says that an input was named more than once.
func (d *desk) twice(path string) {
	if !d.quiet {
		fmt.Fprintf(d.err, "%s is given more than once, and read once\n", path)
	}
}

// sameReport says that two inputs hold one report, for the first few such.
func (d *desk) sameReport(input, before string, n int) {
	if !d.quiet && n <= sheet.Shown {
		fmt.Fprintf(d.err, "%s holds the same report as %s\n", input, before)
	}
}

// refuse names the inputs that held no report and gives the exit code.
func (d *desk) refuse(list []news.Rejected) int {
	if len(list) == 0 {
		return exitDone
	}
	for i, r := range list {
		if i == sheet.Shown {
			fmt.Fprintf(d.err, "synoptic: and %d more refused%s\n", len(list)-sheet.Shown, d.lists)
			break
		}
		fmt.Fprintf(d.err, "synoptic: %s: %s\n", r.Input, web.Refusal(r.Reason))
	}
	if slices.ContainsFunc(list, func(r news.Rejected) bool { return !d.unmet[r.Input] }) {
		return exitPartly
	}
	return exitNetwork
}

// close says in one line what was done.
func (d *desk) close(format string, args ...any) {
	if !d.quiet {
		fmt.Fprintf(d.err, format+"\n", args...)
	}
}
