package fetch

import (
	"cmp"
	"net"
	"net/netip"
	"time"
)

// Config is how a Client behaves. The zero value is the polite and careful
// way; a field that is zero takes its default.
type Config struct {
	Agent    string         // name and version told to servers: "synoptic/1.2"
	Limits   Limits         // see Defaults
	Private  []netip.Prefix // internal addresses that may be connected to, at any port
	Ports    []uint16       // ports that may be connected to elsewhere
	Resolver *net.Resolver  // nil is the system's
}

// Limits are what one document, one server and one run may cost.
type Limits struct {
	Body      int64         // bytes of a document, on the wire and unpacked
	Robots    int64         // bytes of a robots.txt that are read; the rest counts for nothing
	Header    int64         // bytes of the header of an answer
	Address   int           // bytes of an address
	Redirects int           // hops behind the address asked for
	Dial      time.Duration // to reach a server and agree on a key
	FirstByte time.Duration // from the request to the header of the answer
	Request   time.Duration // one request with its answer
	Whole     time.Duration // all requests that one address asks for, waiting for one's turn left out
	Conns     int           // requests to one host at once
	Pace      float64       // requests to one host a second
	Burst     int           // requests to one host that need not wait
	Slowest   time.Duration // between two requests, however long robots.txt asks for
	Hosts     int           // hosts remembered, with their pace and robots.txt
	Rules     int           // lines of a robots.txt
	RulesFor  time.Duration // for which a robots.txt holds
	WaitLeast time.Duration // what a server asks us to wait is no shorter
	WaitMost  time.Duration // and no longer
	Feeds     int           // addresses tried to find the feed of a page
	Articles  int           // articles fetched for the teasers of one feed
}

// Defaults are the limits of a Client that is told nothing else.
var Defaults = Limits{
	Body:      16 << 20,
	Robots:    512 << 10, // RFC 9309, 2.5: at least 500 KiB
	Header:    64 << 10,
	Address:   8 << 10,
	Redirects: 5,
	Dial:      10 * time.Second,
	FirstByte: 10 * time.Second,
	Request:   30 * time.Second,
	Whole:     60 * time.Second,
	Conns:     2,
	Pace:      2,
	Burst:     4,
	Slowest:   30 * time.Second,
	Hosts:     4096,
	Rules:     10_000,
	RulesFor:  24 * time.Hour, // RFC 9309, 2.4
	WaitLeast: time.Minute,
	WaitMost:  24 * time.Hour,
	Feeds:     8,
	Articles:  30,
}

// ports are those that pages and feeds are served at.
var ports = []uint16{80, 443, 8080, 8443}

// filled is the limits with the defaults where none is given.
func (l Limits) filled() Limits {
	d := Defaults
	return Limits{
		Body: cmp.Or(l.Body, d.Body), Robots: cmp.Or(l.Robots, d.Robots), Header: cmp.Or(l.Header, d.Header),
		Address: cmp.Or(l.Address, d.Address), Redirects: cmp.Or(l.Redirects, d.Redirects),
		Dial: cmp.Or(l.Dial, d.Dial), FirstByte: cmp.Or(l.FirstByte, d.FirstByte),
		Request: cmp.Or(l.Request, d.Request), Whole: cmp.Or(l.Whole, d.Whole),
		Conns: cmp.Or(l.Conns, d.Conns), Pace: cmp.Or(l.Pace, d.Pace), Burst: cmp.Or(l.Burst, d.Burst),
		Slowest: cmp.Or(l.Slowest, d.Slowest), Hosts: cmp.Or(l.Hosts, d.Hosts),
		Rules: cmp.Or(l.Rules, d.Rules), RulesFor: cmp.Or(l.RulesFor, d.RulesFor),
		WaitLeast: cmp.Or(l.WaitLeast, d.WaitLeast), WaitMost: cmp.Or(l.WaitMost, d.WaitMost),
		Feeds: cmp.Or(l.Feeds, d.Feeds), Articles: cmp.Or(l.Articles, d.Articles),
	}
}
