package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"synoptic/cmd/synoptic/console"
	newsroom "synoptic/desk"
	"synoptic/store"
	"synoptic/store/postgres"
)

// room is a store with the desk that works on it. The desk is nil where
// another program has the store in hand (synoptic serve), which takes up
// whatever is kept and said.
type room struct {
	*house
	desk *newsroom.Desk
}

// room opens the store to work on it, and makes it if there is none.
func (h housed) room(d *console.Desk) (*room, error) {
	has, err := openHouse(h.Store, true)
	if errors.Is(err, errBusy) {
		has, err = openHouse(h.Store, false)
		return &room{house: has}, err
	}
	if err != nil {
		return nil, err
	}
	desk, err := has.desk(context.Background(), newsroom.Options{Fetch: d.Client})
	if err != nil {
		return nil, errors.Join(err, has.Close())
	}
	return &room{has, desk}, nil
}

// work does something in the room of the store.
func (h housed) work(d *console.Desk, do func(*room) error) error {
	r, err := h.room(d)
	if err != nil {
		return err
	}
	return errors.Join(do(r), r.Close())
}

// alone does something that no other program may meet with.
func (h housed) alone(d *console.Desk, do func(*room) error) error {
	return h.there(func() error {
		return h.work(d, func(r *room) error {
			if r.desk == nil {
				return r.busy()
			}
			return do(r)
		})
	})
}

// look reads in a store that is there.
func (h housed) look(do func(store.View) error) error {
	return h.open(func(has *house) error { return has.Read(context.Background(), do) })
}

// open does something with a store that is there, without a desk.
func (h housed) open(do func(*house) error) error {
	return h.there(func() error {
		has, err := openHouse(h.Store, false)
		if err != nil {
			return err
		}
		return errors.Join(do(has), has.Close())
	})
}

// there does something if there is a store: who only looks makes none.
func (h housed) there(do func() error) error {
	path := h.Store
	if path == "" {
		var err error
		if path, err = usualStore(); err != nil {
			return err
		}
	}
	there, err := storeAt(path)
	if err != nil {
		return err
	}
	if !there {
		return fmt.Errorf("there is no store at %s yet; synoptic add FILE makes one, and --store names another", shownPath(path))
	}
	return do()
}

// storeAt says whether there is a store, or what may be one.
func storeAt(path string) (bool, error) {
	if postgres.Meant(path) {
		return postgres.There(context.Background(), path)
	}
	_, err := os.Stat(path)
	return !errors.Is(err, fs.ErrNotExist), nil
}

// shownPath is where a store is, as it may be told.
func shownPath(path string) string {
	if postgres.Meant(path) {
		return postgres.Shown(path)
	}
	return path
}

// grown is the stories that were compared again, by id, each with the number
// of its newest synopsis.
type grown map[string]int

// settle reads, groups and compares all that waits, and tells which stories
// that made grow. Where there is no desk, another program does so.
func (r *room) settle(d *console.Desk) (grown, error) {
	if r.desk == nil {
		return nil, nil
	}
	changes, stop := r.desk.Listen()
	defer stop()
	out, show := grown{}, settling(d)
	_, err := r.desk.Settle(context.Background(), func(p newsroom.Progress) {
		show(p)
		for len(changes) > 0 { // fewer come between two calls than wait
			if c := <-changes; c.Fault == "" {
				out[c.Story] = c.Version
			} else {
				fmt.Fprintf(d.Err, "synoptic: story %s could not be compared: %s\n", c.Story, c.Fault)
			}
		}
	})
	d.Wipe()
	return out, err
}

// settling shows how far a desk is.
func settling(d *console.Desk) func(newsroom.Progress) {
	return func(p newsroom.Progress) {
		d.Progress("%d read, %d grouped, %d compared", p.Read, p.Grouped, p.Compared)
	}
}
