package console

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"synoptic/cmd/synoptic/sheet"
	"synoptic/news"
	"synoptic/web"
)

// Tell says which input is being read, for those who asked to hear it.
func (d *Desk) Tell(raw news.Raw) {
	if d.Verbose && !d.Quiet {
		fmt.Fprintf(d.Err, "reading %s, %d bytes\n", raw.Input, len(raw.Body))
	}
}

// Twice says that an input was named more than once.
func (d *Desk) Twice(path string) {
	if !d.Quiet {
		fmt.Fprintf(d.Err, "%s is given more than once, and read once\n", path)
	}
}

// SameReport says that two inputs hold one report, for the first few such.
func (d *Desk) SameReport(input, before string, n int) {
	if !d.Quiet && n <= sheet.Shown {
		fmt.Fprintf(d.Err, "%s holds the same report as %s\n", input, before)
	}
}

// Refuse names the inputs that held no report and gives the exit code.
func (d *Desk) Refuse(list []news.Rejected) int {
	if len(list) == 0 {
		return ExitDone
	}
	for i, r := range list {
		if i == sheet.Shown {
			fmt.Fprintf(d.Err, "synoptic: and %d more refused%s\n", len(list)-sheet.Shown, d.Lists)
			break
		}
		fmt.Fprintf(d.Err, "synoptic: %s: %s\n", r.Input, web.Refusal(r.Reason))
	}
	if slices.ContainsFunc(list, func(r news.Rejected) bool { return !d.Unmet[r.Input] }) {
		return ExitPartly
	}
	return ExitNetwork
}

// Close says in one line what was done.
func (d *Desk) Close(format string, args ...any) {
	if !d.Quiet {
		fmt.Fprintf(d.Err, format+"\n", args...)
	}
}

// Reason is an error of the file system without the path, which stands beside
// it already.
func Reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}
