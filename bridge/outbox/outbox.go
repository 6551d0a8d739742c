// Package outbox tells others, unasked, what happens to stories: by signed
// webhooks and by mail, of everything or of what a rule watches for, at once or
// as a digest at its hour.
//
//	journal of the desk -> letters -> delivered, or dead
//
// A letter lies in the store until it is delivered: whatever is ended between,
// it is sent, in the worst case twice under one id. One that was refused too
// often is dead, and is shown on the page of health.
package outbox

import (
	"context"
	"log/slog"
	"time"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/store"
)

// Options are what is told, to whom and how.
type Options struct {
	Watches []Watch
	Digests []Digest
	Secret  string           // that webhooks are signed with
	Site    string           // address of the pages of stories
	Caller  *fetch.Caller    // connects to those that the rules name
	Mail    Mailer           // sends mail
	Log     *slog.Logger     // nil: nothing is told
	Now     func() time.Time // time.Now if nil
}

// Outbox is the letters of one store.
type Outbox struct {
	store store.Store
	o     Options
	heard <-chan desk.Change
	gone  map[string]bool // who answered that he is gone for good: told nothing more until the program starts anew
}

// New is the outbox of what a desk does.
func New(d *desk.Desk, o Options) *Outbox {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	heard, _ := d.Listen()
	return &Outbox{d.Store(), o, heard, map[string]bool{}}
}

// idle is how long it waits at most before it looks for letters that are due.
const idle = time.Second

// Run writes letters and delivers them until ctx ends. What fails is told and
// tried again.
func (b *Outbox) Run(ctx context.Context) {
	for ctx.Err() == nil {
		if err := b.Turn(ctx); err != nil && ctx.Err() == nil {
			b.o.Log.Error("outbox", "error", err)
		}
		t := time.NewTimer(idle)
		select {
		case <-ctx.Done():
		case <-b.heard:
		case <-t.C:
		}
		t.Stop()
	}
}

// Turn writes the letters that follow from what happened, and sends those that
// are due.
func (b *Outbox) Turn(ctx context.Context) error {
	if err := b.write(ctx); err != nil {
		return err
	}
	if err := b.send(ctx); err != nil {
		return err
	}
	return b.digests(ctx)
}
