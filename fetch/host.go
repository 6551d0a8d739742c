package fetch

import (
	"context"
	"errors"
	"net/url"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

var errHeld = errors.New("the host asked to be left alone")

// host is what is remembered of one server.
type host struct {
	turn  *rate.Limiter
	conns chan struct{} // one in it for each request under way

	asking  chan struct{} // one in it while robots.txt is asked for or looked at
	robots  *robots
	expires time.Time // when robots.txt is asked for again

	mu    sync.Mutex
	until time.Time // before this it is left alone
}

// host is the server that u names, by scheme, name and port.
func (c *Client) host(u *url.URL) *host {
	name := u.Scheme + "://" + u.Host
	c.mu.Lock()
	defer c.mu.Unlock()
	if h := c.hosts[name]; h != nil {
		return h
	}
	if len(c.hosts) >= c.limits.Hosts {
		c.forget()
	}
	h := &host{
		turn:  rate.NewLimiter(rate.Limit(c.limits.Pace), c.limits.Burst),
		conns: make(chan struct{}, c.limits.Conns), asking: make(chan struct{}, 1),
	}
	c.hosts[name] = h
	return h
}

// forget makes room: hosts that are idle and owe no wait go first, and all of
// them if that is not half.
func (c *Client) forget() {
	now := c.now()
	for name, h := range c.hosts {
		if len(h.conns) == 0 && h.turn.TokensAt(now) >= float64(h.turn.Burst()) && h.heldFor(now) == 0 {
			delete(c.hosts, name)
		}
	}
	if len(c.hosts) > c.limits.Hosts/2 {
		clear(c.hosts)
	}
}

// enter waits until a request may be made; done ends it.
func (h *host) enter(ctx context.Context, now func() time.Time) (done func(), err error) {
	select {
	case h.conns <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	done = func() { <-h.conns }
	if err := h.turn.Wait(ctx); err != nil {
		done()
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, context.DeadlineExceeded // its turn comes after the deadline
	}
	if h.heldFor(now()) > 0 {
		done()
		return nil, errHeld
	}
	return done, nil
}

// hold leaves the host alone until then.
func (h *host) hold(until time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if until.After(h.until) {
		h.until = until
	}
}

// heldFor is for how long the host is still left alone.
func (h *host) heldFor(now time.Time) time.Duration {
	h.mu.Lock()
	defer h.mu.Unlock()
	return max(h.until.Sub(now), 0)
}

// pace has the host asked no more often than we ask anyone, nor than it says.
func (h *host) pace(l Limits, delay time.Duration) {
	limit, burst := rate.Limit(l.Pace), l.Burst
	if slower := rate.Every(min(delay, l.Slowest)); delay > 0 && slower < limit {
		limit, burst = slower, 1
	}
	h.turn.SetLimit(limit)
	h.turn.SetBurst(burst)
}
