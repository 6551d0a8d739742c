package main

import (
	"bufio"
	"fmt"
	"slices"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/named"
	"synoptic/reference"
	"synoptic/store"
	"synoptic/web"
)

// citeCommand is synoptic cite.
type citeCommand struct {
	BibTeX bool     `xor:"form" name:"bibtex" help:"BibTeX; this is what is written if nothing else is asked for."`
	RIS    bool     `xor:"form" name:"ris" help:"RIS, which reference managers take."`
	CSL    bool     `xor:"form" name:"csl" help:"CSL-JSON, which Zotero and Pandoc take."`
	Things []string `arg:"" name:"story" help:"Ids of stories, all of whose reports are cited, or of reports."`
	house.Flag
}

// Run writes the references of reports.
func (c citeCommand) Run(d *console.Desk) error {
	out := bufio.NewWriter(web.Plain(d.Out))
	return c.Look(func(v store.View) error {
		var all []reference.Reference
		for _, name := range c.Things {
			refs, err := references(v, name)
			if err != nil {
				return err
			}
			all = append(all, refs...)
		}
		write := reference.BibTeX
		switch {
		case c.RIS:
			write = reference.RIS
		case c.CSL:
			write = reference.CSL
		}
		if err := write(out, all); err != nil {
			return err
		}
		d.Close("%s", web.Count(len(all), "reference"))
		return out.Flush()
	})
}

// referred are the ids of the reports that a name stands for: that of a report,
// or those of a story.
func referred(v store.View, name string) (ids []string, err error) {
	if _, err := v.Report(name); err == nil {
		return []string{name}, nil
	}
	s, err := named.Story(v, name)
	if err != nil {
		return nil, err
	}
	if id, err := named.Report(v, name); err == nil && !strings.HasPrefix(s.ID, name) {
		return []string{id}, nil
	}
	for _, m := range s.Members {
		ids = append(ids, m.Report)
	}
	return ids, nil
}

// references are those of the reports of a story, or of a report.
func references(v store.View, name string) (out []reference.Reference, err error) {
	ids, err := referred(v, name)
	if err != nil {
		return nil, err
	}
	for _, id := range slices.Compact(ids) {
		r, err := v.Report(id)
		if err != nil {
			return nil, fmt.Errorf("report %s: %w", id, err)
		}
		raw, err := v.Raw(r.Raw)
		if err != nil {
			return nil, err
		}
		r.Published = r.Day()
		ref := reference.Of(r.Report)
		if !raw.Fetched.IsZero() {
			ref.Accessed = raw.Fetched.UTC().Format("2006-01-02")
		}
		out = append(out, ref)
	}
	return out, nil
}
