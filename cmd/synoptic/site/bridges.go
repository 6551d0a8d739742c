package site

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"

	"synoptic/bridge/assistant"
	"synoptic/bridge/greader"
	"synoptic/bridge/reader"
	newsdesk "synoptic/desk"
	"synoptic/fetch"
	"synoptic/store"
)

// readers are the flags of readers of feeds that serve takes entries from.
type readers struct {
	Miniflux        string   `group:"Readers of feeds" placeholder:"ADDRESS" help:"Take entries from this Miniflux, wherever it is."`
	MinifluxToken   string   `group:"Readers of feeds" placeholder:"KEY" help:"One of its API keys; SYNOPTIC_MINIFLUX_TOKEN keeps it out of the list of programs."`
	MinifluxSecret  string   `group:"Readers of feeds" placeholder:"WORDS" help:"The secret of its webhook, which is sent to /bridge/miniflux here."`
	Greader         string   `group:"Readers of feeds" placeholder:"ADDRESS" help:"Take entries from this reader, which answers as Google Reader did."`
	GreaderUser     string   `group:"Readers of feeds" placeholder:"NAME" help:"The name by which it knows you."`
	GreaderPassword string   `group:"Readers of feeds" placeholder:"WORDS" help:"And the password; SYNOPTIC_GREADER_PASSWORD keeps it out of the list of programs."`
	SendBack        []string `group:"Readers of feeds" placeholder:"WHAT" help:"What is sent back to them: copies, rest, together, star, link."`
	LeaveFeed       []string `group:"Readers of feeds" placeholder:"FEED" help:"A feed of theirs that is left alone, by its number, address or title."`
	SiteAddress     string   `group:"Readers of feeds" placeholder:"ADDRESS" help:"The address of this site for links that are sent; where it listens if not given."`
}

// address is that of the site for links in what is sent.
func (c readers) address(site string) string { return cmp.Or(c.SiteAddress, site) }

// backs are what is sent back.
func (c readers) backs() (out []reader.Back, err error) {
	for _, name := range c.SendBack {
		if !slices.Contains(reader.Backs, reader.Back(name)) {
			return nil, fmt.Errorf("--send-back %s: that cannot be sent back; copies, rest, together, star and link can", name)
		}
		out = append(out, reader.Back(name))
	}
	return out, nil
}

// open are the readers that are set.
func (c readers) open(d *newsdesk.Desk, site, version string, log *slog.Logger) (list []*reader.Reader, miniflux *reader.Reader, err error) {
	back, err := c.backs()
	if err != nil {
		return nil, nil, err
	}
	o := reader.Options{Back: back, Leave: c.LeaveFeed, Site: c.address(site), Log: log}
	if c.Miniflux != "" {
		caller, err := fetch.NewCaller("synoptic/"+version, c.Miniflux)
		if err != nil {
			return nil, nil, fmt.Errorf("--miniflux %w", err)
		}
		miniflux = reader.Miniflux(c.Miniflux, c.MinifluxToken, caller, d, o)
		list = append(list, miniflux)
	}
	if c.Greader != "" {
		caller, err := fetch.NewCaller("synoptic/"+version, c.Greader)
		if err != nil {
			return nil, nil, fmt.Errorf("--greader %w", err)
		}
		list = append(list, reader.Google(c.Greader, c.GreaderUser, c.GreaderPassword, caller, d, o))
	}
	return list, miniflux, nil
}

// bridges are the programs of others that go on beside the site: those that
// ask it, and those that are asked.
type bridges struct {
	beside map[string]http.Handler // who ask by themselves who comes
	within map[string]http.Handler
	run    []func(context.Context)
}

// bridges are those that are set.
func (c Serve) bridges(s store.Store, d *newsdesk.Desk, site, version string, log *slog.Logger) (out bridges, err error) {
	answers := greader.New(s, greader.Options{Password: c.Password, Log: log})
	out.beside = map[string]http.Handler{"/accounts/": answers, "/reader/": answers}
	out.within = map[string]http.Handler{"/mcp": assistant.Handler(assistant.New(s, c.readers.address(site), version))}
	list, miniflux, err := c.readers.open(d, site, version, log)
	if err != nil {
		return out, err
	}
	for _, r := range list {
		out.run = append(out.run, r.Run)
	}
	tell, err := c.telling.open(d, c.readers.address(site), version, log)
	if err != nil {
		return out, err
	}
	out.run = append(out.run, tell...)
	if miniflux != nil && c.MinifluxSecret != "" {
		out.beside["/bridge/miniflux"] = miniflux.Hook(c.MinifluxSecret)
	}
	return out, nil
}

// while runs them until ctx ends.
func (b bridges) while(ctx context.Context) (wait func()) {
	var all sync.WaitGroup
	for _, run := range b.run {
		all.Go(func() { run(ctx) })
	}
	return all.Wait
}

// siteAt is the address of a site that listens there.
func siteAt(listens string) string { return "http://" + strings.ToLower(listens) }
