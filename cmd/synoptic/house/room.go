package house

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

// Room is a store with the desk that works on it. The desk is nil where
// another program has the store in hand (synoptic serve), which takes up
// whatever is kept and said.
type Room struct {
	*House
	Desk *newsroom.Desk
}

// room opens the store to work on it, and makes it if there is none.
func (h Flag) room(d *console.Desk) (*Room, error) {
	has, err := Open(h.Store, true)
	if errors.Is(err, errBusy) {
		has, err = Open(h.Store, false)
		return &Room{House: has}, err
	}
	if err != nil {
		return nil, err
	}
	desk, err := has.Desk(context.Background(), newsroom.Options{Fetch: d.Client})
	if err != nil {
		return nil, errors.Join(err, has.Close())
	}
	return &Room{has, desk}, nil
}

// Work does something in the room of the store.
func (h Flag) Work(d *console.Desk, do func(*Room) error) error {
	r, err := h.room(d)
	if err != nil {
		return err
	}
	return errors.Join(do(r), r.Close())
}

// Alone does something that no other program may meet with.
func (h Flag) Alone(d *console.Desk, do func(*Room) error) error {
	return h.There(func() error {
		return h.Work(d, func(r *Room) error {
			if r.Desk == nil {
				return r.busy()
			}
			return do(r)
		})
	})
}

// Look reads in a store that is there.
func (h Flag) Look(do func(store.View) error) error {
	return h.Open(func(has *House) error { return has.Read(context.Background(), do) })
}

// Open does something with a store that is there, without a desk.
func (h Flag) Open(do func(*House) error) error {
	return h.There(func() error {
		has, err := Open(h.Store, false)
		if err != nil {
			return err
		}
		return errors.Join(do(has), has.Close())
	})
}

// There does something if there is a store: who only looks makes none.
func (h Flag) There(do func() error) error {
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

// Grown is the stories that were compared again, by id, each with the number
// of its newest synopsis.
type Grown map[string]int

// Settle reads, groups and compares all that waits, and tells which stories
// that made grow. Where there is no desk, another program does so.
func (r *Room) Settle(d *console.Desk) (Grown, error) {
	if r.Desk == nil {
		return nil, nil
	}
	changes, stop := r.Desk.Listen()
	defer stop()
	out, show := Grown{}, Settling(d)
	_, err := r.Desk.Settle(context.Background(), func(p newsroom.Progress) {
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

// Settling shows how far a desk is.
func Settling(d *console.Desk) func(newsroom.Progress) {
	return func(p newsroom.Progress) {
		d.Progress("%d read, %d grouped, %d compared", p.Read, p.Grouped, p.Compared)
	}
}
