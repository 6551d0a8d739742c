package correction

import (
	"bufio"
	"context"
	"fmt"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/store"
	"synoptic/web"
)

// Undo is synoptic undo.
type Undo struct {
	Number int64 `arg:"" optional:"" help:"Of what was said; without it all that was said is listed."`
	said
}

// Run takes back what a person has said, as if it had never been said, or lists
// what was.
func (c Undo) Run(d *console.Desk) error {
	if c.Number == 0 {
		return c.Look(func(v store.View) error { return listSaid(v, d) })
	}
	return c.There(func() error {
		return c.Work(d, func(r *house.Room) error {
			err := takeBack(d, r, c.Number, c.Note)
			if err == nil {
				d.Close("correction %d is taken back", c.Number)
			}
			return err
		})
	})
}

// takeBack takes back a correction, and compares again what that changed. Where
// another program groups, that one does.
func takeBack(d *console.Desk, r *house.Room, number int64, note string) error {
	ctx := context.Background()
	if r.Desk == nil {
		return r.Write(ctx, func(b store.Batch) error { return store.Undo(b, number, note) })
	}
	if err := r.Desk.Undo(ctx, number, note); err != nil {
		return err
	}
	_, err := r.Settle(d)
	return err
}

// listSaid writes what people have said of reports, a line each.
func listSaid(v store.View, d *console.Desk) error {
	all, err := v.Corrections()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(d.Out)
	for _, c := range all {
		line := fmt.Sprintf("%d  %s %s", c.Number, c.Kind, strings.Join(c.Reports, " "))
		switch {
		case c.Kind == "undo":
			line = fmt.Sprintf("%d  undo %d", c.Number, c.Of)
		case c.From != "":
			line += map[string]string{"split": " from ", "pin": " to "}[c.Kind] + c.From
		}
		if store.TakenBack(all, c.Number) {
			line += "  (taken back)"
		}
		if c.Note != "" {
			line += "  " + sheet.Flat(c.Note)
		}
		fmt.Fprintln(web.Plain(out), line)
	}
	d.Close("%s", web.Count(len(all), "correction"))
	return out.Flush()
}
