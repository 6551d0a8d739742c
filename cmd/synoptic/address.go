package main

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"sync"

	"synoptic/cmd/synoptic/console"
	"synoptic/fetch"
	"synoptic/page"
)

// sideBySide is how many addresses are fetched at once; each host has its own
// pace besides.
const sideBySide = 16

// opened is what came of an address.
type opened struct {
	document
	err error
}

// fetched opens the addresses among the names, each once.
func (s source) fetched(d *console.Desk, names []string) map[string]opened {
	names = slices.Compact(slices.Sorted(slices.Values(slices.DeleteFunc(slices.Clone(names), func(n string) bool { return !isURL(n) }))))
	out := make([]opened, len(names))
	busy := make(chan struct{}, sideBySide)
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
func (s source) address(d *console.Desk, name string) (out opened) {
	if s.AsIs {
		a, err := d.Client.Get(context.Background(), name, fetch.Validators{})
		return opened{document{Raw: a.Raw}, err}
	}
	reader := fetch.Reader{Client: d.Client, Read: s.page, IsFeed: page.IsFeed}
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

// networks are the addresses and networks that a person allows.
func networks(names []string) (out []netip.Prefix, err error) {
	for _, name := range names {
		p, err := netip.ParsePrefix(name)
		if ip, single := netip.ParseAddr(name); err != nil && single == nil {
			p, err = ip.Prefix(ip.BitLen())
		}
		if err != nil {
			return nil, fmt.Errorf("--private %q is neither an address nor a network; write 127.0.0.1 or 10.0.0.0/8", name)
		}
		out = append(out, p)
	}
	return out, nil
}
