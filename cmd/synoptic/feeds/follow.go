package feeds

import (
	"bufio"
	"context"
	"errors"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/step"
	newsroom "synoptic/desk"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// addCommand is synoptic feeds add.
type addCommand struct {
	URLs []string `arg:"" name:"url" help:"Addresses of feeds, or of pages that name theirs."`
	house.Flag
}

// Run follows feeds and reads what they hold.
func (c addCommand) Run(d *console.Desk, code *int) error {
	return c.Work(d, func(r *house.Room) error {
		desk, err := asking(d, r)
		if err != nil {
			return err
		}
		asked := make(chan answered)
		go func() {
			defer close(asked)
			for got := range step.InOrderBy(input.SideBySide, c.URLs, func(url string) answered { return follow(desk, url) }) {
				asked <- got
			}
		}()
		refused, err := following(d, r, asked)
		if err != nil {
			return err
		}
		*code = d.Refuse(refused)
		return grow(d, r)
	})
}

// patience is how long a person waits for a feed before the stories that its
// items made are shown: its articles may take longer.
const patience = 3 * time.Second

// following tells of feeds as they answer, and meanwhile of the stories that
// form.
func following(d *console.Desk, r *house.Room, asked <-chan answered) (refused []news.Rejected, err error) {
	tick := time.NewTicker(patience)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if _, err := tellGrown(d, r); err != nil {
				return refused, err
			}
		case got, more := <-asked:
			switch {
			case !more:
				return refused, nil
			case got.err != nil && !errors.As(got.err, new(*fetch.Refusal)):
				return refused, got.err
			case got.err != nil:
				refused = append(refused, input.Unopened(d, got.url, got.err))
			default:
				setFeed(sheet.New(d.Out, d.Paper, d.Plain), got.feed)
			}
		}
	}
}

// tellGrown settles, and prints the stories that grew.
func tellGrown(d *console.Desk, r *house.Room) (int, error) {
	stories, err := r.Settle(d)
	if err != nil {
		return 0, err
	}
	out := bufio.NewWriter(d.Out)
	n, err := r.TellGrown(out, stories, false)
	return n, errors.Join(err, out.Flush())
}

// grow settles, prints the stories that grew, and says how many.
func grow(d *console.Desk, r *house.Room) error {
	n, err := tellGrown(d, r)
	switch {
	case err != nil:
		return err
	case r.Desk != nil:
		d.Close("%s grew", web.Count(n, "story"))
	default:
		d.Close("the synoptic that has this store in hand reads and groups what came")
	}
	return nil
}

// asking is a desk that asks feeds, also where another program groups: what
// they give is only kept then.
func asking(d *console.Desk, r *house.Room) (*newsroom.Desk, error) {
	if r.Desk != nil {
		return r.Desk, nil
	}
	return newsroom.Open(context.Background(), r.Store, newsroom.Options{Fetch: d.Client})
}

// answered is what came of asking for a feed.
type answered struct {
	url  string // as it was given
	feed store.Feed
	err  error
}

// follow takes up a feed.
func follow(desk *newsroom.Desk, given string) answered {
	url := given
	if plain, err := fetch.Plain(given); err == nil {
		url = plain
	}
	f, err := desk.Follow(context.Background(), store.Feed{URL: url})
	return answered{given, f, err}
}
