package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/named"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/step"
	newsroom "synoptic/desk"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// asking is a desk that asks feeds, also where another program groups: what
// they give is only kept then.
func asking(d *console.Desk, r *house.Room) (*newsroom.Desk, error) {
	if r.Desk != nil {
		return r.Desk, nil
	}
	return newsroom.Open(context.Background(), r.Store, newsroom.Options{Fetch: d.Client})
}

// answered is what came of asking for a feed.
type answered struct {
	url  string // as it was given
	feed store.Feed
	err  error
}

// follow takes up a feed.
func follow(desk *newsroom.Desk, given string) answered {
	url := given
	if plain, err := fetch.Plain(given); err == nil {
		url = plain
	}
	f, err := desk.Follow(context.Background(), store.Feed{URL: url})
	return answered{given, f, err}
}

// feedsCheckCommand is synoptic feeds check.
type feedsCheckCommand struct {
	URLs []string `arg:"" optional:"" name:"url" help:"Addresses of feeds; all that are followed if not given."`
	house.Flag
}

// Run asks feeds, several side by side, and prints how each does.
func (c feedsCheckCommand) Run(d *console.Desk, code *int) error {
	return c.There(func() error {
		return c.Work(d, func(r *house.Room) error {
			feeds, err := c.feeds(r)
			if err != nil {
				return err
			}
			desk, err := asking(d, r)
			if err != nil {
				return err
			}
			var failed []news.Rejected
			n := 0
			for got := range step.InOrderBy(input.SideBySide, feeds, func(f store.Feed) answered {
				f, err := desk.Ask(context.Background(), f.URL)
				return answered{f.URL, f, err}
			}) {
				if got.err != nil {
					return got.err
				}
				f := got.feed
				n++
				d.Wipe()
				setFeed(sheet.New(d.Out, d.Paper, d.Plain), f)
				d.Progress("%d of %d", n, len(feeds))
				if f.Error != "" {
					failed = append(failed, news.Rejected{Input: f.URL, Reason: f.Error})
					d.Unmet[f.URL] = kindOf(f.Error).Network()
				}
			}
			d.Wipe()
			*code = d.Refuse(failed)
			return grow(d, r)
		})
	})
}

// kindOf is the kind of a refusal by its words, "kind: why".
func kindOf(words string) fetch.Kind {
	kind, _, _ := strings.Cut(words, ":")
	return fetch.Kind(kind)
}

func (c feedsCheckCommand) feeds(r *house.Room) (out []store.Feed, err error) {
	err = r.Read(context.Background(), func(v store.View) error {
		if len(c.URLs) == 0 {
			out, err = v.Feeds()
			return err
		}
		for _, url := range c.URLs {
			f, err := named.Feed(v, url)
			if err != nil {
				return err
			}
			out = append(out, f)
		}
		return nil
	})
	return out, err
}

// feedsImportCommand is synoptic feeds import.
type feedsImportCommand struct {
	File string `arg:"" help:"A list of feeds (OPML), or - for standard input."`
	house.Flag
}

// Run follows the feeds of a list. Those that are followed already stay as
// they are; lines that lead elsewhere are named.
func (c feedsImportCommand) Run(d *console.Desk, code *int) error {
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

// feedsExportCommand is synoptic feeds export.
type feedsExportCommand struct{ house.Flag }

// Run writes the list of feeds.
func (c feedsExportCommand) Run(d *console.Desk) error {
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
