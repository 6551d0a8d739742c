package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/named"
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

// splitCommand is synoptic split.
type splitCommand struct {
	Reports []string `arg:"" name:"report" help:"Ids of reports, or the beginnings of them."`
	From    string   `given:"" placeholder:"STORY|REPORT" help:"What they are not of; the story they are in if not given."`
	said
}

// Run takes reports out of a story, into one of their own.
func (c splitCommand) Run(d *console.Desk) error {
	return c.say(d, "split", func(v store.View) (out store.Said, err error) {
		if out.Reports, err = named.Reports(v, c.Reports); err != nil {
			return out, err
		}
		from := c.From
		if from == "" {
			from = out.Reports[0]
		}
		out.From, err = other(v, from, out.Reports)
		return out, err
	})
}

// other is a report of a story that is none of these: the one that was named,
// if one was.
func other(v store.View, name string, reports []string) (string, error) {
	if id, err := named.Report(v, name); err == nil && !slices.Contains(reports, id) {
		return id, nil
	}
	s, err := named.Story(v, name)
	if err != nil {
		return "", err
	}
	for _, m := range s.Members {
		if !slices.Contains(reports, m.Report) {
			return m.Report, nil
		}
	}
	return "", fmt.Errorf("story %s has no other reports; there is nothing to split", s.ID)
}

// joinCommand is synoptic join.
type joinCommand struct {
	Names []string `arg:"" name:"report|story" help:"Ids of reports or stories."`
	said
}

// Run makes one story of the stories of reports.
func (c joinCommand) Run(d *console.Desk) error {
	return c.say(d, "join", func(v store.View) (out store.Said, err error) {
		for _, name := range c.Names {
			id, err := anyOf(v, name)
			if err != nil {
				return out, err
			}
			if !slices.Contains(out.Reports, id) {
				out.Reports = append(out.Reports, id)
			}
		}
		return out, several(out.Reports, "join")
	})
}

// anyOf is a report that a person names, or the first of a story.
func anyOf(v store.View, name string) (string, error) {
	if m, err := v.Membership(name); err == nil {
		return m.Report, nil
	}
	s, err := named.Story(v, name)
	if err == nil && len(s.Members) > 0 {
		return s.Members[0].Report, nil
	}
	if id, err := named.Report(v, name); err == nil {
		return id, nil
	}
	return "", err
}

// apartCommand is synoptic apart.
type apartCommand struct {
	Reports []string `arg:"" name:"report" help:"Ids of reports, or the beginnings of them."`
	said
}

// Run keeps reports in stories of their own, each.
func (c apartCommand) Run(d *console.Desk) error {
	return c.say(d, "apart", func(v store.View) (out store.Said, err error) {
		if out.Reports, err = named.Reports(v, c.Reports); err != nil {
			return out, err
		}
		return out, several(out.Reports, "keep apart")
	})
}

// pinCommand is synoptic pin.
type pinCommand struct {
	Reports []string `arg:"" name:"report" help:"Ids of reports, or the beginnings of them."`
	To      string   `given:"" required:"" placeholder:"STORY|REPORT" help:"The story they belong to, or a report in it."`
	said
}

// Run moves reports to a story.
func (c pinCommand) Run(d *console.Desk) error {
	return c.say(d, "pin", func(v store.View) (out store.Said, err error) {
		if out.Reports, err = named.Reports(v, c.Reports); err != nil {
			return out, err
		}
		out.From, err = other(v, c.To, out.Reports)
		return out, err
	})
}

func several(reports []string, what string) error {
	if len(reports) < 2 {
		return fmt.Errorf("%s names %s: there is nothing to %s", strings.Join(reports, " "), web.Count(len(reports), "report"), what)
	}
	return nil
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
