package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/store"
	"synoptic/store/tables"
	"synoptic/web"
)

// moveCommand is synoptic move.
type moveCommand struct {
	From string `arg:"" help:"The store to copy: a file, or postgres://USER@HOST/DATABASE."`
	To   string `arg:"" help:"Where there is no store yet, or an empty one: a file, or a database."`
}

// Run copies a store whole, while nobody groups on it, or leaves the other
// empty. The first stays as it is.
func (c moveCommand) Run(d *console.Desk) error {
	if c.From == c.To {
		return errors.New("a store is not moved onto itself; name another")
	}
	return house.Flag{Store: c.From}.There(func() error {
		from, err := house.Open(c.From, true)
		if err != nil {
			return err
		}
		return errors.Join(c.into(d, from), from.Close())
	})
}

// into copies a store into the other.
func (c moveCommand) into(d *console.Desk, from *house.House) error {
	to, err := house.Open(c.To, true)
	if err != nil {
		return err
	}
	ctx := context.Background()
	var n store.Counts
	err = from.Read(ctx, func(v store.View) error {
		return to.Write(ctx, func(b store.Batch) (err error) {
			if err := tables.Move(v, b); err != nil {
				return err
			}
			n, err = exportAlike(v, b)
			return err
		})
	})
	if err != nil {
		err = fmt.Errorf("move %s to %s: %w", from.Path, to.Path, err)
	} else {
		d.Close("%s, %s in %s are in %s, which exports the same as %s", web.Count(n.Raws, "document"), web.Count(n.Reports, "report"), web.Count(n.Stories, "story"), to.Path, from.Path)
	}
	return errors.Join(err, to.Close())
}

// exportAlike counts what two stores hold, and fails where one exports another
// byte than the other.
func exportAlike(a, b store.View) (n store.Counts, err error) {
	var sums [2][]byte
	for i, v := range []store.View{a, b} {
		h := sha256.New()
		if n, err = store.Export(v, h, store.Wanted{Bodies: true, Marks: true}); err != nil {
			return n, err
		}
		sums[i] = h.Sum(nil)
	}
	if !slices.Equal(sums[0], sums[1]) {
		return n, errors.New("what was copied does not export the same; nothing was kept of it. Run doctor on both, and report it")
	}
	return n, nil
}
