// Package feeds is the commands over feeds: which are followed and how they do, one
// more or one less, asked now, and lists of them for other readers and from them.
package feeds

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/named"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/store"
	"synoptic/web"
)

// Command is synoptic feeds.
type Command struct {
	List   listCommand   `cmd:"" default:"withargs" help:"List the feeds that are followed, and how they do."`
	Add    addCommand    `cmd:"" help:"Follow a feed, or the feed of a page, and read it now."`
	Remove removeCommand `cmd:"" help:"Follow a feed no longer; what it gave stays."`
	Check  checkCommand  `cmd:"" help:"Ask feeds now, and tell how they do."`
	Import importCommand `cmd:"" help:"Follow the feeds of a list (OPML); they are asked by serve, or by check."`
	Export exportCommand `cmd:"" help:"Write the list of feeds as OPML, which any reader of feeds takes."`
}

// listCommand is synoptic feeds list.
type listCommand struct {
	JSONL bool `xor:"form" name:"jsonl" help:"One JSON object a feed."`
	CSV   bool `xor:"form" name:"csv" help:"A table with its columns in the first row."`
	house.Flag
}

// feedLine is a feed in a list.
type feedLine struct {
	Type string `json:"type"`
	store.Feed
}

// Run lists the feeds by address.
func (c listCommand) Run(d *console.Desk) error {
	out := bufio.NewWriter(d.Out)
	return c.Look(func(v store.View) error {
		feeds, err := v.Feeds()
		if err != nil {
			return err
		}
		if c.CSV {
			_, err = store.CSV(v, "feeds", out, web.Harmless)
		}
		for _, f := range feeds {
			switch {
			case c.CSV:
			case c.JSONL:
				err = errors.Join(err, sheet.Encode(out, feedLine{"feed", f}))
			default:
				setFeed(sheet.New(out, d.Paper, d.Plain), f)
			}
		}
		d.Close("%s", web.Count(len(feeds), "feed"))
		return errors.Join(err, out.Flush())
	})
}

// setFeed sets a feed with how it does, in UTC.
func setFeed(s *sheet.Sheet, f store.Feed) {
	sign, how := " ", "not asked yet"
	switch {
	case f.Error != "":
		sign, how = s.Paint(sheet.Red, "!"), fmt.Sprintf("%s (%s)", sheet.Flat(f.Error), web.Count(f.Failures, "failure"))
	case !f.OK.IsZero():
		how = "read " + f.OK.UTC().Format(time.DateTime)
	}
	if f.Off {
		how += "; not asked any more"
	}
	title := sheet.Flat(f.Title)
	if title != "" {
		title += "  "
	}
	s.Line(sign, 2, s.Paint(sheet.Bold, sheet.Flat(f.URL))+"  "+title+how, "")
}

// removeCommand is synoptic feeds remove.
type removeCommand struct {
	URLs []string `arg:"" name:"url" help:"Addresses of feeds, as list prints them."`
	house.Flag
}

// Run drops feeds, all or none.
func (c removeCommand) Run(d *console.Desk) error {
	return c.Open(func(h *house.House) error {
		return h.Write(context.Background(), func(b store.Batch) error {
			for _, url := range c.URLs {
				f, err := named.Feed(b, url)
				if err != nil {
					return err
				}
				if err := b.DropFeed(f.URL); err != nil {
					return err
				}
			}
			return nil
		})
	})
}
