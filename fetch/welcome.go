package fetch

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"time"
)

// soon is how long the lack of a robots.txt that could not be had is believed.
const soon = 5 * time.Minute

// welcome says whether the robots.txt of a host lets u be asked for.
func (t *trip) welcome(ctx context.Context, u *url.URL) error {
	h := t.host(u)
	select {
	case h.asking <- struct{}{}:
	case <-ctx.Done():
		return t.failed(u, ctx.Err())
	}
	defer func() { <-h.asking }()
	if h.heldFor(t.now()) > 0 {
		return t.failed(u, errHeld)
	}
	if h.robots == nil || !t.now().Before(h.expires) {
		if err := t.readRobots(ctx, u, h); err != nil {
			return err
		}
	}
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	switch {
	case h.robots.all:
		return &Refusal{Kind: Robots, URL: u.String(), Why: "its robots.txt cannot be had, which means: leave it for now; try again later"}
	case !h.robots.allows(path):
		return &Refusal{Kind: Robots, URL: u.String(), Why: "its robots.txt asks programs to leave it; save the page in a browser and give the file"}
	}
	return nil
}

// readRobots asks a host for its robots.txt, where redirects may lead too
// (RFC 9309, 2.3.1). What is not there asks for nothing; a server that fails
// is left alone.
func (t *trip) readRobots(ctx context.Context, u *url.URL, h *host) error {
	way := &trip{Client: t.Client, asked: t.asked, left: t.left, chain: t.chain}
	defer func() { t.left = way.left }()
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}
	for hops := 0; ; hops++ {
		got, err := way.ask(ctx, at, http.Header{}, t.limits.Robots)
		if err != nil && got.status == 0 {
			return err
		}
		if !leadsOn(got.status) || hops == t.limits.Redirects {
			return t.keepRobots(u, h, got, err)
		}
		next, err := at.Parse(got.header.Get("Location"))
		if err == nil {
			next, err = parse(next.String(), t.limits.Address)
		}
		if err != nil {
			return t.keepRobots(u, h, got, nil)
		}
		at = next
	}
}

// keepRobots remembers what a host's robots.txt asks, and for how long.
func (t *trip) keepRobots(u *url.URL, h *host, got reply, broken error) error {
	var r *Refusal
	if errors.As(broken, &r) && r.Kind == Timeout {
		return broken
	}
	h.robots, h.expires = &robots{}, t.now().Add(t.limits.RulesFor)
	switch {
	case got.status == http.StatusTooManyRequests || got.status == http.StatusServiceUnavailable:
		h.robots.all, h.expires = true, t.now().Add(soon)
		return t.refused(u, got)
	case got.status >= 500:
		h.robots.all, h.expires = true, t.now().Add(soon)
	case got.status == http.StatusOK:
		h.robots = robotsOf(got.body, t.limits.Rules) // as far as it came, if it is cut or long
	}
	h.pace(t.limits, h.robots.delay)
	return nil
}
