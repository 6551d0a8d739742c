package outbox

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"time"

	"synoptic/desk"
	"synoptic/store"
)

// Letter is what is to be told to one, of one thing that happened.
type Letter struct {
	ID      string         `json:"id"`
	To      string         `json:"to"`
	Kind    desk.Happening `json:"kind"`
	Story   string         `json:"story"`
	Version int            `json:"version"`
	At      time.Time      `json:"at"` // when it happened
	Rule    string         `json:"rule,omitempty"`
	Tries   int            `json:"tries,omitempty"`
	Next    time.Time      `json:"next,omitzero"`
	Error   string         `json:"error,omitempty"` // of the last try

	over bool // that was the last
}

// box is the letters as they are kept.
type box struct {
	Begun bool     `json:"begun"`
	After int64    `json:"after"` // the last entry of the journal that was looked at
	Due   []Letter `json:"due"`
	Dead  []Letter `json:"dead"` // the newest last
}

// Bounds of what is kept.
const (
	mostDue  = 10_000
	mostDead = 200
	atOnce   = 200 // entries of the journal that are looked at in one write
)

const boxState = store.Lasting + "outbox"

// write writes letters of what happened since it was looked last. What happened
// before there was an outbox is told to nobody.
func (b *Outbox) write(ctx context.Context) error {
	for {
		more, err := b.writeSome(ctx)
		if err != nil || !more {
			return err
		}
	}
}

// news says whether something happened, without a write.
func (b *Outbox) news(ctx context.Context) (is bool, err error) {
	err = b.store.Read(ctx, func(v store.View) error {
		kept, err := store.Recall[box](v, boxState)
		if err != nil {
			return err
		}
		list, _, _, err := desk.Journal(v, kept.After, 1)
		is = !kept.Begun || len(list) > 0
		return err
	})
	return is, err
}

func (b *Outbox) writeSome(ctx context.Context) (more bool, err error) {
	if is, err := b.news(ctx); err != nil || !is {
		return false, err
	}
	err = b.store.Write(ctx, func(batch store.Batch) error {
		kept, err := store.Recall[box](batch, boxState)
		if err != nil {
			return err
		}
		list, last, missed, err := desk.Journal(batch, kept.After, atOnce)
		if err != nil {
			return err
		}
		if !kept.Begun {
			kept.Begun, kept.After = true, last
			return store.Remember(batch, boxState, kept)
		}
		if missed > 0 {
			b.o.Log.Warn("outbox", "missed", missed)
		}
		for _, e := range list {
			letters, err := b.lettersOf(batch, e)
			if err != nil {
				return err
			}
			kept.Due, kept.After = append(kept.Due, letters...), e.Number
		}
		for over := len(kept.Due) - mostDue; over > 0; over-- {
			kept.bury(kept.Due[0], "too many letters wait")
			kept.Due = kept.Due[1:]
		}
		more = kept.After < last
		return store.Remember(batch, boxState, kept)
	})
	return more, err
}

// lettersOf are the letters that follow from one thing that happened.
func (b *Outbox) lettersOf(batch store.Batch, e desk.Entry) (out []Letter, err error) {
	y, err := batch.Synopsis(e.Story, e.Version)
	if errors.Is(err, store.ErrNone) {
		return nil, nil // made anew meanwhile, or joined to another
	}
	if err != nil {
		return nil, err
	}
	y.ID = e.Story
	for _, w := range b.o.Watches {
		kinds, err := w.tells(batch, e, y)
		if err != nil {
			return nil, err
		}
		for _, kind := range kinds {
			for _, to := range w.To {
				if b.gone[to] {
					continue
				}
				l := Letter{To: to, Kind: kind, Story: e.Story, Version: e.Version, At: e.At, Rule: w.Rule}
				l.ID = idOf(l, e.Number)
				out = append(out, l)
			}
		}
	}
	return out, nil
}

// idOf is the id of a letter: the same thing told to the same by the same rule.
func idOf(l Letter, number int64) string {
	return hash(fmt.Sprint(number, "\x00", l.To, "\x00", l.Kind, "\x00", l.Rule))
}

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:12])
}

func (k *box) bury(l Letter, why string) {
	l.Error = cmp.Or(why, l.Error)
	k.Dead = append(k.Dead, l)
	k.Dead = k.Dead[max(0, len(k.Dead)-mostDead):]
}

// Undelivered are the letters that are dead, the newest first, and those that
// were tried and wait to be tried again.
func Undelivered(v store.View) (dead, due []Letter, err error) {
	kept, err := store.Recall[box](v, boxState)
	slices.Reverse(kept.Dead)
	due = slices.DeleteFunc(kept.Due, func(l Letter) bool { return l.Tries == 0 })
	return kept.Dead, due, err
}
