package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/named"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/step"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// feedsCommand is synoptic feeds.
type feedsCommand struct {
	List   feedsListCommand   `cmd:"" default:"withargs" help:"List the feeds that are followed, and how they do."`
	Add    feedsAddCommand    `cmd:"" help:"Follow a feed, or the feed of a page, and read it now."`
	Remove feedsRemoveCommand `cmd:"" help:"Follow a feed no longer; what it gave stays."`
	Check  feedsCheckCommand  `cmd:"" help:"Ask feeds now, and tell how they do."`
	Import feedsImportCommand `cmd:"" help:"Follow the feeds of a list (OPML); they are asked by serve, or by check."`
	Export feedsExportCommand `cmd:"" help:"Write the list of feeds as OPML, which any reader of feeds takes."`
}

// feedsListCommand is synoptic feeds list.
type feedsListCommand struct {
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
func (c feedsListCommand) Run(d *console.Desk) error {
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

// feedsAddCommand is synoptic feeds add.
type feedsAddCommand struct {
	URLs []string `arg:"" name:"url" help:"Addresses of feeds, or of pages that name theirs."`
	house.Flag
}

// Run follows feeds and reads what they hold.
func (c feedsAddCommand) Run(d *console.Desk, code *int) error {
	return c.Work(d, func(r *house.Room) error {
		desk, err := asking(d, r)
		if err != nil {
			return err
		}
		asked := make(chan answered)
		go func() {
			defer close(asked)
			for got := range step.InOrderBy(input.SideBySide, c.URLs, func(url string) answered { return follow(desk, url) }) {
				asked <- got
			}
		}()
		refused, err := following(d, r, asked)
		if err != nil {
			return err
		}
		*code = d.Refuse(refused)
		return grow(d, r)
	})
}

// patience is how long a person waits for a feed before the stories that its
// items made are shown: its articles may take longer.
const patience = 3 * time.Second

// following tells of feeds as they answer, and meanwhile of the stories that
// form.
func following(d *console.Desk, r *house.Room, asked <-chan answered) (refused []news.Rejected, err error) {
	tick := time.NewTicker(patience)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if _, err := tellGrown(d, r); err != nil {
				return refused, err
			}
		case got, more := <-asked:
			switch {
			case !more:
				return refused, nil
			case got.err != nil && !errors.As(got.err, new(*fetch.Refusal)):
				return refused, got.err
			case got.err != nil:
				refused = append(refused, input.Unopened(d, got.url, got.err))
			default:
				setFeed(sheet.New(d.Out, d.Paper, d.Plain), got.feed)
			}
		}
	}
}

// tellGrown settles, and prints the stories that grew.
func tellGrown(d *console.Desk, r *house.Room) (int, error) {
	stories, err := r.Settle(d)
	if err != nil {
		return 0, err
	}
	out := bufio.NewWriter(d.Out)
	n, err := r.TellGrown(out, stories, false)
	return n, errors.Join(err, out.Flush())
}

// grow settles, prints the stories that grew, and says how many.
func grow(d *console.Desk, r *house.Room) error {
	n, err := tellGrown(d, r)
	switch {
	case err != nil:
		return err
	case r.Desk != nil:
		d.Close("%s grew", web.Count(n, "story"))
	default:
		d.Close("the synoptic that has this store in hand reads and groups what came")
	}
	return nil
}

// feedsRemoveCommand is synoptic feeds remove.
type feedsRemoveCommand struct {
	URLs []string `arg:"" name:"url" help:"Addresses of feeds, as list prints them."`
	house.Flag
}

// Run drops feeds, all or none.
func (c feedsRemoveCommand) Run(d *console.Desk) error {
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
