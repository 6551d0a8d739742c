package main

import (
	"fmt"
	"io"
	"time"

	"synoptic/bridge/outbox"
	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/store"
	"synoptic/web"
)

// digestCommand is synoptic digest.
type digestCommand struct {
	HTML  bool   `xor:"form" name:"html" help:"One self-contained page."`
	Since string `placeholder:"DAY" help:"What changed since the beginning of this day: 2031-05-04; since yesterday if not given."`
	Site  string `default:"http://127.0.0.1:8787" placeholder:"ADDRESS" help:"The address of the site, for links."`

	Outlet  string `help:"With a report of this outlet."`
	Person  string `help:"With a report that names this person, by the whole name or the last."`
	Words   string `help:"With a report that has these words; \"several together\" in quotation marks."`
	Differs bool   `help:"Whose reports differ."`
	house.Flag
}

// Run prints the stories that changed, as serve sends them by mail.
func (c digestCommand) Run(d *console.Desk) error {
	now := time.Now()
	since := now.AddDate(0, 0, -1)
	if c.Since != "" {
		var err error
		if since, err = time.ParseInLocation(time.DateOnly, c.Since, time.Local); err != nil {
			return fmt.Errorf("--since %s is no day; write 2031-05-04", c.Since)
		}
	}
	return c.Look(func(v store.View) error {
		m, err := outbox.Gather(v, outbox.Watch{Outlet: c.Outlet, Person: c.Person, Words: c.Words, Differs: c.Differs}, since, now, c.Site)
		if err != nil {
			return err
		}
		text := m.Plain()
		if c.HTML {
			text = m.HTML()
		}
		if _, err := io.WriteString(web.Plain(d.Out), text); err != nil {
			return err
		}
		d.Close("%s changed", web.Count(len(m.Parts), "story"))
		return nil
	})
}
