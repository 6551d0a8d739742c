package correction

import (
	"context"
	"errors"
	"fmt"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/store"
	"synoptic/web"
)

// said is the flags of all commands by which a person says which reports are
// of one event. What is said holds from now on, and through a rebuild.
type said struct {
	Note string `given:"" help:"Why, in your words; it is kept with what was said."`
	house.Flag
}

// say keeps what a person says of reports, and prints where they are now.
func (c said) say(d *console.Desk, kind string, what func(store.View) (store.Said, error)) error {
	return c.There(func() error {
		return c.Work(d, func(r *house.Room) error {
			var one store.Said
			err := r.Read(context.Background(), func(v store.View) (err error) {
				one, err = what(v)
				return err
			})
			if err != nil {
				return err
			}
			one.Kind, one.Note = kind, c.Note
			return correct(d, r, one)
		})
	})
}

// correct keeps what a person says, and prints in which stories the reports are
// then. Where another program groups, it is only kept.
func correct(d *console.Desk, r *house.Room, one store.Said) error {
	ctx := context.Background()
	if r.Desk == nil {
		err := r.Write(ctx, func(b store.Batch) error { return b.Correct(one) })
		if err == nil {
			d.Close("kept; the synoptic that has this store in hand takes it up")
		}
		return err
	}
	if err := r.Desk.Correct(ctx, one); err != nil {
		return err
	}
	if _, err := r.Settle(d); err != nil {
		return err
	}
	return r.Read(ctx, func(v store.View) error {
		for _, id := range one.Reports {
			m, err := v.Membership(id)
			if err != nil {
				return err
			}
			s, err := v.Story(m.Story)
			if err != nil && !errors.Is(err, store.ErrNone) {
				return err
			}
			fmt.Fprintf(web.Plain(d.Out), "%s  is in %s (%s)  %s\n", id, m.Story, web.Count(s.Reports, "report"), sheet.Flat(s.Title))
		}
		return nil
	})
}
