// Package site is the commands that stay with a store until they are stopped, serve
// with its pages and the programs of others around them, work without; and what
// whoever keeps watch hears of both.
package site

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	newsdesk "synoptic/desk"
	"synoptic/web/serve"
)

// Serve is synoptic serve.
type Serve struct {
	Listen   string   `default:"127.0.0.1:8787" placeholder:"ADDRESS" help:"Where to listen; beyond this machine only with a password."`
	Host     []string `placeholder:"NAME" help:"A further name by which the site may be asked for."`
	Password string   `placeholder:"WORDS" help:"Asked of everybody; SYNOPTIC_PASSWORD keeps it out of the list of programs."`
	readers
	telling
	house.Flag
}

// Errors of sites that everybody could read and change, or nobody could open.
var (
	errOpen     = errors.New("others could reach the site there; give a password (SYNOPTIC_PASSWORD), or listen on 127.0.0.1")
	errNameless = errors.New("this is every address of this machine; say with --host by which name or address the site will be asked for")
)

// Run serves the store, and follows its feeds, until it is interrupted.
func (c Serve) Run(d *console.Desk, _ *int) error {
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("--listen %q is no address; write 127.0.0.1:8787", c.Listen)
	}
	switch {
	case serve.Loopback(host):
	case c.Password == "":
		return fmt.Errorf("--listen %s: %w", c.Listen, errOpen)
	case everywhere(host) && len(c.Host) == 0:
		return fmt.Errorf("--listen %s: %w", c.Listen, errNameless)
	}
	signal.Reset(os.Interrupt) // what is being done is brought to an end, unlike elsewhere
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	at, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("listen on %s: %w; another program may be there: choose another with --listen", c.Listen, err)
	}
	h, err := c.Stay()
	if err != nil {
		return errors.Join(err, at.Close())
	}
	log := slog.New(slog.NewTextHandler(d.Err, &slog.HandlerOptions{Level: d.Level()}))
	room, err := h.Desk(ctx, newsdesk.Options{Fetch: d.Client, Log: log})
	if err != nil {
		return errors.Join(err, at.Close(), h.Close())
	}
	others, err := c.bridges(h.Store, room, siteAt(at.Addr().String()), d.Version, log)
	if err != nil {
		return errors.Join(err, at.Close(), h.Close())
	}
	site := serve.New(ctx, room, serve.Options{Fetch: d.Client, Hosts: c.hosts(host), Password: c.Password, Version: d.Version, Log: log, Beside: others.beside, Within: others.within, Undelivered: undelivered})
	d.Close("Synoptic is at http://%s/ with the store %s; stop it with Ctrl-C", at.Addr(), h.Path)
	return errors.Join(c.both(ctx, at, site, room, others, log), h.Close())
}

// everywhere says whether an address stands for all of this machine.
func everywhere(host string) bool {
	ip := net.ParseIP(host)
	return host == "" || ip != nil && ip.IsUnspecified()
}

// hosts are the names of the site: those given, and the one it listens on.
func (c Serve) hosts(host string) (out []string) {
	for _, name := range append([]string{host}, c.Host...) {
		if name != "" {
			out = append(out, strings.ToLower(name))
		}
	}
	return out
}

// farewell is how long answers that are being given may still take.
const farewell = 10 * time.Second

// both runs the site and the desk until ctx ends or one of them fails. The
// site stops first: what it took in is kept.
func (c Serve) both(ctx context.Context, at net.Listener, site http.Handler, room *newsdesk.Desk, others bridges, log *slog.Logger) error {
	working, rest := context.WithCancel(context.WithoutCancel(ctx))
	defer rest()
	desk := make(chan error, 1)
	go func() { desk <- room.Run(working) }()
	ended := others.while(working)
	server := serve.Server(site)
	served := make(chan error, 1)
	go func() { served <- server.Serve(at) }()
	ending := ourKeeper().while(ctx, func(ctx context.Context) error {
		return errors.Join(well(ctx, at.Addr().String()), readable(ctx, room.Store()))
	}, "at "+siteAt(at.Addr().String())+"/", log)
	var failed error
	select {
	case <-ctx.Done():
	case failed = <-served:
	}
	ending()
	bye, stop := context.WithTimeout(working, farewell)
	defer stop()
	if err := server.Shutdown(bye); err != nil {
		failed = errors.Join(failed, err, server.Close())
	}
	rest()
	ended()
	return errors.Join(failed, <-desk)
}
