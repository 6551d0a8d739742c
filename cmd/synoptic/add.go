package main

import (
	"bufio"
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/step"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/page"
	"synoptic/store"
	"synoptic/web"
)

// addCommand is synoptic add.
type addCommand struct {
	JSONL  bool     `name:"jsonl" help:"One JSON object a story that grew."`
	Inputs []string `arg:"" name:"input" help:"Files, folders, addresses of pages and feeds, or - for standard input."`
	house.Flag
}

// arrival is what one input brought: documents, the feed they came through if
// it is one, and the articles of that which could not be fetched, by address.
type arrival struct {
	feed   string
	raws   []news.Raw
	missed map[string]error
}

// Run keeps the documents first. Then they are read, grouped and compared, by
// another program if that has the store in hand.
func (c addCommand) Run(d *console.Desk, code *int) error {
	return c.Work(d, func(r *house.Room) error {
		var a accepted
		refused, err := c.accept(d, r, &a)
		if err != nil {
			return err
		}
		stories, err := r.Settle(d)
		if err != nil {
			return err
		}
		more, err := a.refused(r)
		if err != nil {
			return err
		}
		d.Lists = "; synoptic export --csv refused lists what is kept of them"
		*code = d.Refuse(append(refused, more...))
		out := bufio.NewWriter(d.Out)
		n, err := r.TellGrown(out, stories, c.JSONL)
		if err != nil {
			return err
		}
		tellAccepted(d, a, len(refused)+len(more), n, r.Desk != nil)
		return out.Flush()
	})
}

// accept keeps the documents of each input, and tells which have none.
func (c addCommand) accept(d *console.Desk, r *house.Room, a *accepted) (refused []news.Rejected, err error) {
	var paths []string
	for _, name := range c.Inputs {
		paths = append(paths, input.Files(d, name, &refused)...)
	}
	for got := range step.InOrderBy(input.SideBySide, paths, func(path string) opening { return fetched(d, r, path) }) {
		d.Progress("%d kept, %s", len(a.ids), sheet.Flat(got.path))
		if !input.IsURL(got.path) { // not ahead of who takes it: a file may be large
			got.arrival, got.err = file(d, got.path)
		}
		if got.err != nil {
			refused = append(refused, input.Unopened(d, got.path, got.err))
			continue
		}
		for _, address := range slices.Sorted(maps.Keys(got.missed)) {
			refused = append(refused, input.Unopened(d, address, got.missed[address]))
		}
		d.Tell(got.raws[0])
		if err := a.take(r, got.arrival); err != nil {
			return refused, err
		}
	}
	return refused, a.keep(r)
}

// opening is what came of an input.
type opening struct {
	path string
	arrival
	err error
}

// fetched is what stands at an address, and nothing yet of a file. Several
// hosts are asked at once; each has its own pace.
func fetched(d *console.Desk, r *house.Room, path string) opening {
	if !input.IsURL(path) {
		return opening{path: path}
	}
	got, err := address(d, r, path)
	return opening{path, got, err}
}

// file is what a file brings. It is named by its whole path, for who asks
// later may stand in another folder.
func file(d *console.Desk, path string) (arrival, error) {
	raw, err := input.Open(d, path)
	if err != nil {
		return arrival{}, err
	}
	if whole, err := filepath.Abs(path); err == nil && path != "-" {
		raw.Input = whole
	}
	return arrival{raws: []news.Raw{raw}}, nil
}

// address is what stands at an address: a page, or a feed with the articles to
// which its items lead.
func address(d *console.Desk, r *house.Room, name string) (arrival, error) {
	ctx := context.Background()
	var mu sync.Mutex
	missed := map[string]error{}
	reader := fetch.Reader{Client: d.Client, Read: input.Source{}.Page, IsFeed: page.IsFeed, Known: func(address string) bool { return holds(r, address) }, Missed: func(address string, err error) {
		mu.Lock()
		defer mu.Unlock()
		missed[address] = err
	}}
	got, err := reader.Skim(ctx, name, fetch.Validators{})
	if err != nil {
		return arrival{}, err
	}
	out := arrival{feed: got.Feed, raws: []news.Raw{got.Raw}, missed: missed}
	if got.Feed != "" {
		out.raws[0].Input = got.Feed
		_, articles := reader.Articles(ctx, got.Feed, got.Reports)
		out.raws = slices.AppendSeq(out.raws, articles)
	}
	return out, nil
}

// holds says whether the article at an address is kept.
func holds(r *house.Room, address string) (kept bool) {
	_ = r.Read(context.Background(), func(v store.View) error {
		n, err := v.Newest(store.Page(address))
		kept = err == nil && !fetch.Teaser(n.Report)
		return err
	})
	return kept
}

// accepted is the documents that were kept, and those that wait for it: a
// commit costs the same for one and for many.
type accepted struct {
	ids     []string
	feeds   map[string]bool // ids of those that are feeds: their items lead to others
	known   int             // of them, those that were kept before
	waiting []arrival
	size    int
}

// togetherBytes and togetherMany are how many bytes, and how many inputs,
// are kept in one commit.
const (
	togetherBytes = 8 << 20
	togetherMany  = 100
)

// take keeps what an input brought, with others.
func (a *accepted) take(r *house.Room, got arrival) error {
	a.waiting = append(a.waiting, got)
	for _, raw := range got.raws {
		a.size += len(raw.Body)
	}
	if a.size < togetherBytes && len(a.waiting) < togetherMany {
		return nil
	}
	return a.keep(r)
}

// keep keeps what waits.
func (a *accepted) keep(r *house.Room) error {
	var ids []string
	feeds, known := map[string]bool{}, 0
	err := r.Write(context.Background(), func(b store.Batch) error {
		ids, feeds, known = nil, map[string]bool{}, 0
		for _, got := range a.waiting {
			for i, raw := range got.raws {
				id, fresh, err := b.KeepRaw(raw, got.feed)
				if err != nil {
					return err
				}
				ids, feeds[id] = append(ids, id), i == 0 && got.feed != ""
				if !fresh {
					known++
				}
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	a.ids, a.known = append(a.ids, ids...), a.known+known
	if a.feeds == nil {
		a.feeds = map[string]bool{}
	}
	maps.Copy(a.feeds, feeds)
	a.waiting, a.size = nil, 0
	return nil
}

// refused is what reading refused of the documents: a page, rows, records. What
// an item of a feed has no text of stands behind it, and is refused there.
func (a *accepted) refused(r *house.Room) (out []news.Rejected, err error) {
	err = r.Read(context.Background(), func(v store.View) error {
		for _, id := range a.ids {
			readings, err := v.Readings(id)
			if err != nil {
				return err
			}
			for _, one := range readings {
				item := a.feeds[id] && strings.Contains(one.Input, "#")
				if one.Report == "" && one.Reason != "" && !item {
					out = append(out, news.Rejected{Input: one.Input, Reason: one.Reason})
				}
			}
		}
		return nil
	})
	return out, err
}

// tellAccepted says in one line what came of adding.
func tellAccepted(d *console.Desk, a accepted, refused, stories int, worked bool) {
	what := fmt.Sprintf("%s kept, %d known before, %s refused", web.Count(len(a.ids)-a.known, "document"), a.known, web.Count(refused, "input"))
	if worked {
		d.Close("%s; %s grew", what, web.Count(stories, "story"))
		return
	}
	d.Close("%s; the synoptic that has this store in hand reads and groups them", what)
}
