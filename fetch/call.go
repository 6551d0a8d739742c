package fetch

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"
)

// Caller asks programs that a person has named in the settings, such as the
// reader of feeds on the same machine. It connects to those alone, wherever
// they are, and to no other, whatever an answer says; redirects are not
// followed. Unlike a Client it may send, and asks for no robots.txt: who named
// the program has it asked.
type Caller struct {
	agent string
	named map[string]bool // "host:port"
	send  *http.Transport
}

// errNotNamed is for an address that nobody named.
var errNotNamed = errors.New("it was not named in the settings")

// NewCaller is a caller of the programs at these addresses.
func NewCaller(agent string, addresses ...string) (*Caller, error) {
	c := &Caller{agent: agent, named: map[string]bool{}}
	for _, a := range addresses {
		u, err := parse(a, Defaults.Address)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", clipped(a), err)
		}
		c.named[hostPort(u)] = true
	}
	dialer := &net.Dialer{Timeout: Defaults.Dial}
	c.send = &http.Transport{
		Proxy: nil,
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			if !c.named[address] {
				return nil, errNotNamed
			}
			return dialer.DialContext(ctx, network, address)
		},
		TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12},
		TLSHandshakeTimeout:    Defaults.Dial,
		ResponseHeaderTimeout:  Defaults.Request,
		MaxResponseHeaderBytes: Defaults.Header,
		MaxConnsPerHost:        Defaults.Conns,
		IdleConnTimeout:        30 * time.Second,
	}
	return c, nil
}

func hostPort(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = defaultPort[u.Scheme]
	}
	return net.JoinHostPort(u.Hostname(), port)
}

// Call is a request to a named program.
type Call struct {
	Method string
	URL    string
	Header map[string]string
	Body   []byte
}

// Reply is what it answered.
type Reply struct {
	Status int
	Body   []byte
}

// OK says whether the program did what it was asked.
func (r Reply) OK() bool { return r.Status >= 200 && r.Status < 300 }

// Do makes a call. The error never holds what the header says, which may be a
// secret.
func (c *Caller) Do(ctx context.Context, call Call) (Reply, error) {
	ctx, stop := context.WithTimeout(ctx, Defaults.Request)
	defer stop()
	req, err := http.NewRequestWithContext(ctx, call.Method, call.URL, bytes.NewReader(call.Body))
	if err != nil {
		return Reply{}, fmt.Errorf("%s cannot be asked for; look whether it is whole", clipped(call.URL))
	}
	req.Header.Set("User-Agent", c.agent)
	for name, v := range call.Header {
		req.Header.Set(name, v)
	}
	resp, err := c.send.RoundTrip(req)
	if err != nil {
		return Reply{}, fmt.Errorf("%s %s: %w", call.Method, req.URL.Redacted(), err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, Defaults.Body+1))
	switch {
	case err != nil:
		return Reply{}, fmt.Errorf("%s %s: %w", call.Method, req.URL.Redacted(), err)
	case int64(len(body)) > Defaults.Body:
		return Reply{}, fmt.Errorf("%s %s: the answer is longer than is read", call.Method, req.URL.Redacted())
	}
	return Reply{resp.StatusCode, body}, nil
}

// Close ends the connections that are kept for later calls.
func (c *Caller) Close() { c.send.CloseIdleConnections() }
