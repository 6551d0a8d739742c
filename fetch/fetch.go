// Package fetch turns an address into the bytes that stand there, politely
// and safely: it asks no host more often than it may, leaves what robots.txt
// asks to leave, comes back when a server says, connects to no internal
// address whatever leads there, and takes no more bytes or time than one
// table (Limits) allows. Of a feed that holds teasers it fetches the articles,
// and of a page that holds none, its feed.
//
// It looks at bytes only as far as it must to go on; what is in a document is
// for package page, which a Reader is handed.
package fetch

import (
	"cmp"
	"context"
	"net"
	"net/http"
	"sync"
	"time"

	"synoptic/news"
)

// Client asks servers for documents. It remembers each host's pace, robots.txt
// and wish to be left alone, and is safe to use side by side.
type Client struct {
	agent  string
	limits Limits
	send   *http.Transport
	now    func() time.Time

	mu    sync.Mutex
	hosts map[string]*host
}

// New is a client that behaves as c says.
func New(c Config) *Client {
	limits := c.Limits.filled()
	if len(c.Ports) == 0 {
		c.Ports = ports
	}
	dialer := &net.Dialer{Timeout: limits.Dial, Resolver: c.Resolver, Control: newGuard(c.Private, c.Ports).control}
	return &Client{
		agent:  cmp.Or(c.Agent, "synoptic"),
		limits: limits,
		now:    time.Now,
		hosts:  map[string]*host{},
		send: &http.Transport{
			Proxy:                  nil, // a proxy looks names up where no guard stands
			DialContext:            dialer.DialContext,
			TLSHandshakeTimeout:    limits.Dial,
			ResponseHeaderTimeout:  limits.FirstByte,
			MaxResponseHeaderBytes: limits.Header,
			DisableCompression:     true, // unpacked here, where it is counted
			MaxIdleConns:           100,
			MaxIdleConnsPerHost:    limits.Conns,
			MaxConnsPerHost:        limits.Conns,
			IdleConnTimeout:        30 * time.Second,
		},
	}
}

// Close ends the connections that are kept for later requests.
func (c *Client) Close() { c.send.CloseIdleConnections() }

// Validators are what tells two states of a document apart: what the server
// says of it, and the hash of its bytes.
type Validators struct {
	ETag     string `json:"etag,omitempty"`
	Modified string `json:"modified,omitempty"` // Last-Modified as the server wrote it
	Hash     string `json:"hash,omitempty"`     // SHA-256 in hex; servers give new tags to old bytes
}

// Answer is a document, or that it is as it was.
type Answer struct {
	Raw       news.Raw      // Input is the address asked for, URL where redirects led to
	Unchanged bool          // as the validators say; Raw has no Body then
	Now       Validators    // to ask with next time
	Moved     string        // where the address has moved to for good, "" if it has not
	Again     time.Duration // after how long it is worth asking again
}

// Get asks for what stands at an address, unless it is what it was since. The
// error is always a *Refusal; with one of kind Truncated the Answer has the
// bytes that came.
func (c *Client) Get(ctx context.Context, address string, since Validators) (Answer, error) {
	u, err := parse(address, c.limits.Address)
	if err != nil {
		return Answer{}, err
	}
	t := &trip{Client: c, asked: address, since: since, left: c.limits.Whole}
	return t.follow(ctx, u)
}
