package main

import (
	"fmt"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/named"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/news"
	"synoptic/store"
)

// showCommand is synoptic show.
type showCommand struct {
	sheet.Forms
	At      int      `given:"" placeholder:"N" help:"As it was then: 1 is the first synopsis of the story."`
	Stories []string `arg:"" name:"story" help:"Ids of stories (or the beginnings of them), or of reports in them."`
	house.Flag
}

// Run prints the synopses of kept stories as compare prints those it makes.
func (c showCommand) Run(d *console.Desk, code *int) error {
	if err := c.Check(); err != nil {
		return err
	}
	doc := news.Document{Schema: news.Schema, Stories: []news.Synopsis{}, Rejected: []news.Rejected{}}
	err := c.Look(func(v store.View) error {
		for _, name := range c.Stories {
			s, fault, err := c.synopsis(v, name)
			if err != nil {
				return err
			}
			doc.Stories = append(doc.Stories, s)
			if fault != "" {
				why := "not compared as it is now: " + fault + "; what is shown is from before"
				doc.Rejected = append(doc.Rejected, news.Rejected{Input: "story " + s.ID, Reason: why})
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := c.Write(d.Out, d.Paper, d.Plain, doc); err != nil {
		return err
	}
	*code = d.Refuse(doc.Rejected)
	return nil
}

// synopsis is that of a story, and why the story could not be compared since.
func (c showCommand) synopsis(v store.View, name string) (out news.Synopsis, fault string, err error) {
	s, err := named.Story(v, name)
	switch {
	case err != nil:
		return out, "", err
	case s.Version == 0 && s.Fault != "":
		return out, "", fmt.Errorf("story %s could not be compared: %s", s.ID, s.Fault)
	case s.Version == 0:
		return out, "", fmt.Errorf("story %s is still to be compared, as synoptic serve does by itself and any synoptic add before it ends; ask again in a moment", s.ID)
	case c.At < 0 || c.At > s.Version:
		return out, "", fmt.Errorf("--at %d: story %s has the synopses 1 to %d", c.At, s.ID, s.Version)
	case c.At == 0:
		fault = s.Fault
	}
	out, err = v.Synopsis(s.ID, c.At)
	return out, fault, err
}
