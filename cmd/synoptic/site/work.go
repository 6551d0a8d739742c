package site

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	newsroom "synoptic/desk"
)

// Work is synoptic work.
type Work struct {
	Workers int `placeholder:"N" help:"How many documents are read, and stories compared, side by side; as many as the machine has cores if not given."`
	house.Flag
}

// Run works on the store until it is interrupted: alone on a file, with all who
// do the same on a database.
func (c Work) Run(d *console.Desk) error {
	if c.Workers < 0 {
		return fmt.Errorf("--workers %d: give 1 or more", c.Workers)
	}
	signal.Reset(os.Interrupt) // what is being done is brought to an end
	ctx, stop := signal.NotifyContext(d.While(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	h, err := c.Stay()
	if err != nil {
		return err
	}
	return errors.Join(c.run(ctx, d, h), h.Close())
}

func (c Work) run(ctx context.Context, d *console.Desk, h *house.House) error {
	log := slog.New(slog.NewTextHandler(d.Err, &slog.HandlerOptions{Level: d.Level()}))
	room, err := h.Desk(context.WithoutCancel(ctx), newsroom.Options{Fetch: d.Client, Workers: c.Workers, Log: log})
	if err != nil {
		return err
	}
	d.Close("works on %s; stop it with Ctrl-C", h.Path)
	ending := ourKeeper().while(ctx, func(ctx context.Context) error { return readable(ctx, h.Store) }, "works on "+h.Path, log)
	context.AfterFunc(ctx, ending)
	defer ending()
	return room.Run(ctx)
}
