package feeds

import (
	"context"
	"fmt"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/input"
	newsroom "synoptic/desk"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// importCommand is synoptic feeds import.
type importCommand struct {
	File string `arg:"" help:"A list of feeds (OPML), or - for standard input."`
	house.Flag
}

// Run follows the feeds of a list. Those that are followed already stay as
// they are; lines that lead elsewhere are named.
func (c importCommand) Run(d *console.Desk, code *int) error {
	raw, err := input.Open(d, c.File)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	feeds, skipped, err := fetch.ReadOPML(raw.Body)
	if err != nil {
		return fmt.Errorf("%s: %v", c.File, err) // a file's fault, and none of the network
	}
	return c.Work(d, func(r *house.Room) error {
		fresh, now := 0, time.Now()
		err := r.Write(context.Background(), func(b store.Batch) (err error) {
			fresh, err = newsroom.TakeUp(b, feeds, now)
			return err
		})
		if err != nil {
			return err
		}
		var refused []news.Rejected
		for _, s := range skipped {
			refused = append(refused, news.Rejected{Input: fmt.Sprintf("%s, line %d", c.File, s.Line), Reason: s.Why})
		}
		*code = d.Refuse(refused)
		d.Close("%s followed anew, %d followed before, %s skipped", web.Count(fresh, "feed"), len(feeds)-fresh, web.Count(len(skipped), "line"))
		return nil
	})
}

// exportCommand is synoptic feeds export.
type exportCommand struct{ house.Flag }

// Run writes the list of feeds.
func (c exportCommand) Run(d *console.Desk) error {
	return c.Look(func(v store.View) error {
		list, err := newsroom.Listed(v)
		if err != nil {
			return err
		}
		if err := fetch.WriteOPML(web.Plain(d.Out), list); err != nil {
			return err
		}
		d.Close("%s", web.Count(len(list), "feed"))
		return nil
	})
}
