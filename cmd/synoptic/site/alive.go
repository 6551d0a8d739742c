package site

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/store"
)

// Healthcheck is synoptic healthcheck.
type Healthcheck struct {
	Listen string        `default:"127.0.0.1:8787" placeholder:"ADDRESS" help:"Where the site listens."`
	Within time.Duration `default:"10s" placeholder:"TIME" help:"How long it may take to answer."`
}

// Run asks a site whether it answers and can read its store. The exit code is 1
// if not.
func (c Healthcheck) Run(d *console.Desk, code *int) error {
	if _, _, err := net.SplitHostPort(c.Listen); err != nil {
		return fmt.Errorf("--listen %q is no address; write 127.0.0.1:8787", c.Listen)
	}
	if c.Within <= 0 {
		return fmt.Errorf("--within %s: give a time, such as 10s", c.Within)
	}
	ctx, stop := context.WithTimeout(d.While(), c.Within)
	defer stop()
	if err := well(ctx, c.Listen); err != nil {
		*code = console.ExitNone
		_, err = fmt.Fprintln(d.Out, err)
		return err
	}
	_, err := fmt.Fprintln(d.Out, "well")
	return err
}

// well says whether the site that listens at an address answers as one does
// that is well. One that has no room for another who asks is well.
func well(ctx context.Context, listens string) error {
	host, port, err := net.SplitHostPort(listens)
	if err != nil {
		return err
	}
	if everywhere(host) {
		host = "127.0.0.1"
	}
	ask, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+net.JoinHostPort(host, port)+"/healthz", nil)
	if err != nil {
		return fmt.Errorf("ask %s: %w", listens, err)
	}
	ask.Close = true
	answer, err := direct.RoundTrip(ask)
	if err != nil {
		return fmt.Errorf("%s does not answer: %w", listens, err)
	}
	defer answer.Body.Close()
	said, err := io.ReadAll(io.LimitReader(answer.Body, 1<<10))
	if err != nil {
		return fmt.Errorf("%s breaks off: %w", listens, err)
	}
	full := answer.StatusCode == http.StatusServiceUnavailable && answer.Header.Get("Retry-After") != ""
	if answer.StatusCode == http.StatusOK || full {
		return nil
	}
	return fmt.Errorf("%s answers %s: %s", listens, answer.Status, strings.TrimSpace(string(said)))
}

// direct asks this machine, by no proxy.
var direct = &http.Transport{DisableKeepAlives: true}

// readable says whether a store can be read.
func readable(ctx context.Context, s store.Store) error {
	return s.Read(ctx, func(v store.View) error {
		_, err := v.Work(1)
		return err
	})
}
