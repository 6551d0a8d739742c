package main

import (
	"fmt"

	"synoptic/news"
	"synoptic/store"
)

// showCommand is synoptic show.
type showCommand struct {
	printed
	At      int      `given:"" placeholder:"N" help:"As it was then: 1 is the first synopsis of the story."`
	Stories []string `arg:"" name:"story" help:"Ids of stories (or the beginnings of them), or of reports in them."`
	housed
}

// Run prints the synopses of kept stories as compare prints those it makes.
func (c showCommand) Run(d *desk) error {
	if err := c.check(); err != nil {
		return err
	}
	doc := news.Document{Schema: news.Schema, Stories: []news.Synopsis{}, Rejected: []news.Rejected{}}
	err := c.look(func(v store.View) error {
		for _, name := range c.Stories {
			s, err := c.synopsis(v, name)
			if err != nil {
				return err
			}
			doc.Stories = append(doc.Stories, s)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return c.write(d, doc)
}

func (c showCommand) synopsis(v store.View, name string) (news.Synopsis, error) {
	s, err := storyNamed(v, name)
	if err != nil {
		return news.Synopsis{}, err
	}
	if s.Version == 0 {
		return news.Synopsis{}, fmt.Errorf("story %s has not been compared yet; synoptic serve and any synoptic add do so", s.ID)
	}
	if c.At < 0 || c.At > s.Version {
		return news.Synopsis{}, fmt.Errorf("--at %d: story %s has the synopses 1 to %d", c.At, s.ID, s.Version)
	}
	return v.Synopsis(s.ID, c.At)
}
