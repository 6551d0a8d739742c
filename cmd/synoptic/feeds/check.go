package feeds

import (
	"context"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/named"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/step"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
)

// checkCommand is synoptic feeds check.
type checkCommand struct {
	URLs []string `arg:"" optional:"" name:"url" help:"Addresses of feeds; all that are followed if not given."`
	house.Flag
}

// Run asks feeds, several side by side, and prints how each does.
func (c checkCommand) Run(d *console.Desk, code *int) error {
	return c.There(func() error {
		return c.Work(d, func(r *house.Room) error {
			feeds, err := c.feeds(r)
			if err != nil {
				return err
			}
			desk, err := asking(d, r)
			if err != nil {
				return err
			}
			var failed []news.Rejected
			n := 0
			for got := range step.InOrderBy(input.SideBySide, feeds, func(f store.Feed) answered {
				f, err := desk.Ask(context.Background(), f.URL)
				return answered{f.URL, f, err}
			}) {
				if got.err != nil {
					return got.err
				}
				f := got.feed
				n++
				d.Wipe()
				setFeed(sheet.New(d.Out, d.Paper, d.Plain), f)
				d.Progress("%d of %d", n, len(feeds))
				if f.Error != "" {
					failed = append(failed, news.Rejected{Input: f.URL, Reason: f.Error})
					d.Unmet[f.URL] = kindOf(f.Error).Network()
				}
			}
			d.Wipe()
			*code = d.Refuse(failed)
			return grow(d, r)
		})
	})
}

// kindOf is the kind of a refusal by its words, "kind: why".
func kindOf(words string) fetch.Kind {
	kind, _, _ := strings.Cut(words, ":")
	return fetch.Kind(kind)
}

func (c checkCommand) feeds(r *house.Room) (out []store.Feed, err error) {
	err = r.Read(context.Background(), func(v store.View) error {
		if len(c.URLs) == 0 {
			out, err = v.Feeds()
			return err
		}
		for _, url := range c.URLs {
			f, err := named.Feed(v, url)
			if err != nil {
				return err
			}
			out = append(out, f)
		}
		return nil
	})
	return out, err
}
