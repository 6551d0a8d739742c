package main

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/store"
	"synoptic/web"
)

// exportCommand is synoptic export.
type exportCommand struct {
	JSONL  bool   `xor:"form" name:"jsonl" help:"All that is kept, one JSON object a line; the last line counts them. This is what is written if nothing else is asked for."`
	CSV    bool   `xor:"form" name:"csv" help:"One table with its columns in the first row."`
	WARC   bool   `xor:"form" name:"warc" help:"The documents that came from addresses, as a web archive; packed if the name of --output ends in .gz."`
	Table  string `arg:"" optional:"" help:"With --csv: ${tables}; the first if not given."`
	Bodies bool   `help:"With the documents as they came."`
	Marks  bool   `help:"With what reading found in each report."`
	house.Flag
}

// Run writes all that is kept, or fails: nothing is left out silently.
func (c exportCommand) Run(d *console.Desk) error {
	if !c.CSV && c.Table != "" {
		return fmt.Errorf("%s is a table, and tables are written with --csv; JSON lines hold all that is kept", c.Table)
	}
	out := bufio.NewWriterSize(d.Out, 1<<16)
	return c.Look(func(v store.View) error {
		if c.WARC {
			return c.archive(d, out, v)
		}
		if c.CSV {
			return c.table(d, out, v)
		}
		n, err := store.Export(v, sheet.Gate{Out: out}, store.Wanted{Bodies: c.Bodies, Marks: c.Marks})
		if err != nil {
			return err
		}
		d.Close("%s, %s in %s, %s", web.Count(n.Raws, "document"), web.Count(n.Reports, "report"), web.Count(n.Stories, "story"), web.Count(n.Feeds, "feed"))
		return out.Flush()
	})
}

// archive writes a web archive.
func (c exportCommand) archive(d *console.Desk, out *bufio.Writer, v store.View) error {
	o, is := d.Out.(*console.Output)
	n, others, err := store.WARC(v, out, "synoptic/"+d.Version, time.Now(), is && strings.HasSuffix(o.Name, ".gz"))
	if err != nil {
		return err
	}
	d.Close("%s; %d others came from no address", web.Count(n, "document"), others)
	return out.Flush()
}

// tableNames are the tables there are.
func tableNames() string {
	var names []string
	for _, t := range store.Tables {
		names = append(names, t.Name)
	}
	return strings.Join(names, ", ")
}

// table writes one table.
func (c exportCommand) table(d *console.Desk, out *bufio.Writer, v store.View) error {
	name := cmp.Or(c.Table, store.Tables[0].Name)
	if !slices.ContainsFunc(store.Tables, func(t store.Table) bool { return t.Name == name }) {
		return fmt.Errorf("--csv %s: no such table; the tables are %s", name, tableNames())
	}
	n, err := store.CSV(v, name, out, web.Harmless)
	if err != nil {
		return err
	}
	d.Close("%s of %s", web.Count(n, "row"), name)
	return out.Flush()
}

// rebuildCommand is synoptic rebuild.
type rebuildCommand struct{ house.Flag }

// Run makes all that follows from the documents and corrections anew.
func (c rebuildCommand) Run(d *console.Desk) error {
	return c.Alone(d, func(r *house.Room) error {
		p, err := r.Desk.Rebuild(context.Background(), house.Settling(d))
		d.Wipe()
		if err != nil {
			return err
		}
		d.Close("%s read, %s compared", web.Count(p.Read, "document"), web.Count(p.Compared, "story"))
		return nil
	})
}

// backupCommand is synoptic backup.
type backupCommand struct {
	File string `arg:"" help:"Where there is no file yet."`
	house.Flag
}

// Run copies the store as it is now; others may go on with it meanwhile.
func (c backupCommand) Run(d *console.Desk) error {
	return c.Open(func(h *house.House) error {
		if err := h.Backup(context.Background(), c.File); err != nil {
			return err
		}
		d.Close("%s is a copy of %s", c.File, h.Path)
		return nil
	})
}

// doctorCommand is synoptic doctor.
type doctorCommand struct{ house.Flag }

// Run prints every fault, one a line.
func (c doctorCommand) Run(d *console.Desk, code *int) error {
	return c.Open(func(h *house.House) error {
		faults, err := h.Doctor(context.Background())
		if err != nil {
			return err
		}
		for _, f := range faults {
			fmt.Fprintf(web.Plain(d.Out), "%s: %s\n", f.Where, f.What)
		}
		d.Close("%s in %s", web.Count(len(faults), "fault"), h.Path)
		if len(faults) > 0 {
			*code = console.ExitDamaged
		}
		return nil
	})
}
