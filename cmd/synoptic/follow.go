package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/named"
	"synoptic/cmd/synoptic/sheet"
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
	house.Flag
}

// glance is how often the store is looked at.
const glance = 500 * time.Millisecond

// Run prints each change of a story until it is interrupted. The store is read
// anew, whoever works on it; where nobody does, this program asks the feeds.
func (c followCommand) Run(d *console.Desk, code *int) error {
	return c.There(func() error {
		return c.Work(d, func(r *house.Room) error {
			id, version, err := c.begin(r)
			if err != nil {
				return err
			}
			if c.Now {
				_, err = c.tell(d, r, id, version)
				return err
			}
			signal.Reset(os.Interrupt) // what is being done is brought to an end
			ctx, stop := signal.NotifyContext(d.While(), os.Interrupt)
			defer stop()
			*code = console.ExitInterrupted
			d.Close("follows %s from its synopsis %d on; stop it with Ctrl-C", id, version)
			return c.follow(ctx, d, r, id, version)
		})
	})
}

// follow works on the store if nobody else does, and tells of changes, until
// ctx ends.
func (c followCommand) follow(ctx context.Context, d *console.Desk, r *house.Room, id string, version int) (err error) {
	ctx, stop := context.WithCancel(ctx)
	worked := make(chan error, 1)
	if r.Desk != nil {
		go func() { worked <- r.Desk.Run(ctx) }()
	} else {
		worked <- nil
	}
	for ctx.Err() == nil && err == nil {
		version, err = c.tell(d, r, id, version)
		select {
		case <-ctx.Done():
		case <-time.After(glance):
		}
	}
	stop()
	return errors.Join(err, <-worked)
}

// begin is the story, and the synopsis since which changes are told.
func (c followCommand) begin(r *house.Room) (id string, version int, err error) {
	err = r.Read(context.Background(), func(v store.View) error {
		s, err := named.Story(v, c.Story)
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
func (c followCommand) tell(d *console.Desk, r *house.Room, id string, version int) (newest int, err error) {
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
	out := bufio.NewWriter(d.Out)
	change := synopsis.Changed(old, now)
	if c.JSON {
		err = sheet.Encode(out, change)
	} else {
		sheet.WriteChange(web.Plain(out), now, change)
	}
	if err != nil {
		return newest, err
	}
	return newest, out.Flush()
}
