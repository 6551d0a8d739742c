// Package correction is the commands by which a person says which reports are of one
// event, and takes that back. They keep what is said; a desk groups by it.
package correction

import (
	"fmt"
	"slices"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/named"
	"synoptic/store"
	"synoptic/web"
)

// Split is synoptic split.
type Split struct {
	Reports []string `arg:"" name:"report" help:"Ids of reports, or the beginnings of them."`
	From    string   `given:"" placeholder:"STORY|REPORT" help:"What they are not of; the story they are in if not given."`
	said
}

// Run takes reports out of a story, into one of their own.
func (c Split) Run(d *console.Desk) error {
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

// Join is synoptic join.
type Join struct {
	Names []string `arg:"" name:"report|story" help:"Ids of reports or stories."`
	said
}

// Run makes one story of the stories of reports.
func (c Join) Run(d *console.Desk) error {
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

// Apart is synoptic apart.
type Apart struct {
	Reports []string `arg:"" name:"report" help:"Ids of reports, or the beginnings of them."`
	said
}

// Run keeps reports in stories of their own, each.
func (c Apart) Run(d *console.Desk) error {
	return c.say(d, "apart", func(v store.View) (out store.Said, err error) {
		if out.Reports, err = named.Reports(v, c.Reports); err != nil {
			return out, err
		}
		return out, several(out.Reports, "keep apart")
	})
}

// Pin is synoptic pin.
type Pin struct {
	Reports []string `arg:"" name:"report" help:"Ids of reports, or the beginnings of them."`
	To      string   `given:"" required:"" placeholder:"STORY|REPORT" help:"The story they belong to, or a report in it."`
	said
}

// Run moves reports to a story.
func (c Pin) Run(d *console.Desk) error {
	return c.say(d, "pin", func(v store.View) (out store.Said, err error) {
		if out.Reports, err = named.Reports(v, c.Reports); err != nil {
			return out, err
		}
		out.From, err = other(v, c.To, out.Reports)
		return out, err
	})
}

// several is the error of what can only be said of two or more.
func several(reports []string, what string) error {
	if len(reports) < 2 {
		return fmt.Errorf("%s names %s: there is nothing to %s", strings.Join(reports, " "), web.Count(len(reports), "report"), what)
	}
	return nil
}
