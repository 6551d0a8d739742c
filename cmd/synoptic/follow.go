package main

import (
	"bufio"
	"context"
	"fmt"
	"time"

	"synoptic/news"
	"synoptic/store"
	"synoptic/synopsis"
	"synoptic/web"
)

// followCommand is synoptic follow.
type followCommand struct {
	JSON  bool   `help:"One JSON object a change."`
	Since int    `given:"" placeholder:"N" help:"First what changed since the Nth synopsis of the story."`
	Now   bool   `given:"" help:"End with what is known now, and wait for nothing."`
	Story string `arg:"" help:"The id of a story (or the beginning of it), or of a report in it."`
	housed
}

// glance is how often the store is looked at.
const glance = 500 * time.Millisecond

// Run prints each change of a story until it is interrupted. The store is read
// anew, whoever works on it; where nobody does, this program asks the feeds.
func (c followCommand) Run(d *desk) error {
	return c.there(func() error {
		return c.work(d, func(r *room) error {
			id, version, err := c.begin(r)
			if err != nil {
				return err
			}
			ctx, stop := context.WithCancel(context.Background())
			defer stop()
			if r.desk != nil && !c.Now {
				go func() { _ = r.desk.Run(ctx) }() // what fails is tried again
			}
			for {
				newest, err := c.tell(d, r, id, version)
				if err != nil || c.Now {
					return err
				}
				version = newest
				time.Sleep(glance)
			}
		})
	})
}

// begin is the story, and the synopsis since which changes are told.
func (c followCommand) begin(r *room) (id string, version int, err error) {
	err = r.Read(context.Background(), func(v store.View) error {
		s, err := storyNamed(v, c.Story)
		if err != nil {
			return err
		}
		if c.Since < 0 || c.Since > s.Version {
			return fmt.Errorf("--since %d: story %s has the synopses 1 to %d", c.Since, s.ID, s.Version)
		}
		id, version = s.ID, s.Version
		if c.Since > 0 {
			version = c.Since
		}
		return nil
	})
	return id, version, err
}

// tell prints what changed since a synopsis, if anything did, and gives the
// number of the newest.
func (c followCommand) tell(d *desk, r *room, id string, version int) (newest int, err error) {
	var old, now news.Synopsis
	err = r.Read(context.Background(), func(v store.View) error {
		s, err := v.Story(id)
		if newest = max(s.Version, version); err != nil || newest == version {
			return err
		}
		if version > 0 {
			if old, err = v.Synopsis(s.ID, version); err != nil {
				return err
			}
		}
		now, err = v.Synopsis(s.ID, newest)
		return err
	})
	if err != nil || newest == version {
		return newest, err
	}
	out := bufio.NewWriter(d.out)
	change := synopsis.Changed(old, now)
	if c.JSON {
		err = encode(out, change)
	} else {
		writeChange(web.Plain(out), now, change)
	}
	if err != nil {
		return newest, err
	}
	return newest, out.Flush()
}
