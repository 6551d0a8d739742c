// Package saved is the commands over synopses that compare --json saved: what is
// wrong in one, by itself and against the inputs read anew, and what changed between
// two.
package saved

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/synopsis/verify"
	"synoptic/web"
)

// Verify is synoptic verify.
type Verify struct {
	Against []string `sep:"none" placeholder:"INPUT" help:"Read and compare this input anew, and name every difference; give it again for each input that compare was given."`
	AsIs    bool     `help:"The texts of --against are clean already, as for compare."`
	Files   []string `arg:"" name:"file" help:"Synopses as compare --json saved them, or - for standard input."`
}

// Run names every fault and doubt of the saved synopses on standard output,
// one a line, and ends with what was not checked.
func (c Verify) Run(d *console.Desk, code *int) error {
	if err := c.opens(); err != nil {
		return err
	}
	out := bufio.NewWriter(d.Out)
	faults, doubts, checked := 0, 0, 0
	for _, name := range c.Files {
		found, worst := c.check(d, name)
		if *code = max(*code, worst); worst > console.ExitNone {
			continue
		}
		list(web.Plain(out), name, found.Faults)
		list(web.Plain(out), name+": doubt", found.Doubts)
		faults, doubts, checked = faults+len(found.Faults), doubts+len(found.Doubts), checked+1
	}
	if checked == 0 {
		return nil // nothing was found out, and each file was refused by name
	}
	fmt.Fprintln(out, c.unchecked())
	d.Close("%s, %s in %s", web.Count(faults, "fault"), web.Count(doubts, "doubt"), web.Count(checked, "file"))
	return out.Flush()
}

// check is what is found in a file, and the exit code for it. A file that is no
// synopsis, or that defeats the check, is refused, and the others are checked.
func (c Verify) check(d *console.Desk, name string) (verify.Findings, int) {
	type checked struct {
		verify.Findings
		err error
	}
	done, fault := step.Tried(func() checked {
		found, err := c.findings(d, name)
		return checked{found, err}
	})
	switch {
	case fault != nil:
		return verify.Findings{}, d.Refuse([]news.Rejected{step.Defeated(name, fault)})
	case done.err != nil:
		fmt.Fprintln(d.Err, "synoptic:", done.err)
		return verify.Findings{}, console.ExitUsage
	case len(done.Faults) > 0:
		return done.Findings, console.ExitNone
	}
	return done.Findings, console.ExitDone
}

func (c Verify) findings(d *console.Desk, name string) (found verify.Findings, err error) {
	body, doc, err := document(d, name)
	if err != nil {
		return found, err
	}
	if found, err = verify.Saved(body); err != nil {
		return found, fmt.Errorf("%s: %w", name, err)
	}
	if len(c.Against) > 0 {
		more, err := c.against(d, body, doc)
		if err != nil {
			return found, fmt.Errorf("%s: %w", name, err)
		}
		found.Faults = append(found.Faults, more...)
	}
	return found, nil
}

func (c Verify) unchecked() string {
	if len(c.Against) > 0 {
		return verify.UncheckedAgainst
	}
	return verify.Unchecked
}

func list(out io.Writer, name string, faults []verify.Fault) {
	for _, f := range faults {
		fmt.Fprintf(out, "%s: %s: %s\n", name, f.Where, f.What)
	}
}

// document reads a document that compare --json wrote, with its bytes.
func document(d *console.Desk, name string) (body []byte, doc news.Document, err error) {
	raw, err := input.Open(d, name)
	if err != nil {
		return nil, doc, fmt.Errorf("%s: %w", name, err)
	}
	if err := json.Unmarshal(raw.Body, &doc); err != nil {
		return nil, doc, fmt.Errorf("%s: not a synopsis that compare --json saved: %w", name, err)
	}
	if doc.Schema != news.Schema {
		return nil, doc, fmt.Errorf("%s: not a synopsis that compare --json saved: its schema is %q, this program reads %q", name, doc.Schema, news.Schema)
	}
	return raw.Body, doc, nil
}
