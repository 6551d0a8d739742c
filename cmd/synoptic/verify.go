package main

import (
	"bufio"
	"encoding/json"
	"fmt"

	"synoptic/news"
	"synoptic/synopsis/verify"
	"synoptic/web"
)

// verifyCommand is synoptic verify.
type verifyCommand struct {
	Files []string `arg:"" name:"file" help:"Synopses as compare --json saved them, or - for standard input."`
}

// Run names every fault of the saved synopses on standard output, one a line,
// and ends with what was not checked.
func (c verifyCommand) Run(d *desk, code *int) error {
	out := bufio.NewWriter(d.out)
	faults, doubts := 0, 0
	for _, name := range c.Files {
		body, _, err := d.saved(name)
		if err != nil {
			return err
		}
		found, err := verify.Saved(body)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		for _, f := range found.Faults {
			fmt.Fprintf(out, "%s: %s: %s\n", name, f.Where, f.What)
		}
		for _, f := range found.Doubts {
			fmt.Fprintf(out, "%s: doubt: %s: %s\n", name, f.Where, f.What)
		}
		faults, doubts = faults+len(found.Faults), doubts+len(found.Doubts)
	}
	fmt.Fprintln(out, verify.Unchecked)
	if faults > 0 {
		*code = exitNone
	}
	d.close("%s, %s in %s", web.Count(faults, "fault"), web.Count(doubts, "doubt"), web.Count(len(c.Files), "file"))
	return out.Flush()
}

// saved reads a document that compare --json wrote, with its bytes.
func (d *desk) saved(name string) (body []byte, doc news.Document, err error) {
	raw, err := d.open(name)
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
