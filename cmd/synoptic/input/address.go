package input

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"synoptic/cmd/synoptic/console"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/page"
)

// SideBySide is how many addresses are fetched at once; each host has its own
// pace besides.
const SideBySide = 16

// opened is what came of an address.
type opened struct {
	document
	err error
}

// fetched opens the addresses among the names, each once.
func (s Source) fetched(d *console.Desk, names []string) map[string]opened {
	names = slices.Compact(slices.Sorted(slices.Values(slices.DeleteFunc(slices.Clone(names), func(n string) bool { return !IsURL(n) }))))
	out := make([]opened, len(names))
	busy := make(chan struct{}, SideBySide)
	var all sync.WaitGroup
	for i, name := range names {
		if d.Verbose && !d.Quiet {
			fmt.Fprintf(d.Err, "fetching %s\n", name)
		}
		busy <- struct{}{}
		all.Go(func() {
			defer func() { <-busy }()
			out[i] = s.address(d, name)
		})
	}
	all.Wait()
	byName := map[string]opened{}
	for i, name := range names {
		byName[name] = out[i]
		noteAddress(d, name, out[i])
	}
	return byName
}

// address opens one address. A text that is clean already is taken as it
// comes; of any other the reports are read, for they may lead on.
func (s Source) address(d *console.Desk, name string) (out opened) {
	if s.AsIs {
		a, err := d.Client.Get(context.Background(), name, fetch.Validators{})
		return opened{document{Raw: a.Raw}, err}
	}
	reader := fetch.Reader{Client: d.Client, Read: s.Page, IsFeed: page.IsFeed}
	got, err := reader.Open(context.Background(), name, fetch.Validators{})
	return opened{document{Raw: got.Raw, reports: got.Reports}, err}
}

// noteAddress remembers what the network did not give, and says where another
// address was read than the one given.
func noteAddress(d *console.Desk, name string, o opened) {
	var why *fetch.Refusal
	switch {
	case errors.As(o.err, &why):
		d.Unmet[name] = why.Kind.Network()
	case o.Input != name && !d.Quiet:
		fmt.Fprintf(d.Err, "%s only lists articles; its feed %s is read\n", name, o.Input)
	}
}

// Unopened is an input that could not be opened; whether the network is to
// blame is remembered.
func Unopened(d *console.Desk, path string, err error) news.Rejected {
	var why *fetch.Refusal
	if errors.As(err, &why) {
		d.Unmet[path] = why.Kind.Network()
	}
	return news.Rejected{Input: path, Reason: err.Error()}
}
