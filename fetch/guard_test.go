package fetch

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"golang.org/x/net/dns/dnsmessage"
)

// insideForm is a form in which an internal address may be given, by what refuses
// it: the guard, or that it is no usual address.
type insideForm struct {
	host   string
	want   Kind
	isHere bool // it is 127.0.0.1, where the tests' own servers stand
}

var insides = []insideForm{
	{"127.0.0.1", Private, true},
	{"127.8.8.8", Private, false},
	{"0.0.0.0", Private, false},
	{"0.1.2.3", Private, false},
	{"10.0.0.1", Private, false},
	{"172.16.0.1", Private, false},
	{"192.168.1.1", Private, false},
	{"100.64.0.1", Private, false},
	{"169.254.169.254", Private, false},
	{"192.0.0.1", Private, false},
	{"192.0.2.1", Private, false},
	{"198.18.0.1", Private, false},
	{"198.51.100.1", Private, false},
	{"203.0.113.1", Private, false},
	{"224.0.0.1", Private, false},
	{"240.0.0.1", Private, false},
	{"255.255.255.255", Private, false},
	{"[::1]", Private, false},
	{"[::]", Private, false},
	{"[::ffff:127.0.0.1]", Private, true},
	{"[::ffff:a00:1]", Private, false},
	{"[::127.0.0.1]", Private, false},
	{"[64:ff9b::127.0.0.1]", Private, true},
	{"[64:ff9b::a9fe:a9fe]", Private, false},
	{"[64:ff9b:1::1]", Private, false},
	{"[2002:7f00:1::]", Private, false},
	{"[2001:0:7f00:1::1]", Private, false},
	{"[2001:db8::1]", Private, false},
	{"[fc00::1]", Private, false},
	{"[fd12:3456::1]", Private, false},
	{"[fe80::1]", Private, false},
	{"[fe80::1%25lo]", Private, false},
	{"[fec0::1]", Private, false},
	{"[ff02::1]", Private, false},
	{"[100::1]", Private, false},
	{"①②⑦.⓪.⓪.①", Private, true},
	{"127。0。0。1", Private, true},
	{"127.0.0.1.", Private, true},
	{"localhost", Private, true},
	{"localhost.", Private, true},
	{"LOCALHOST", Private, true},
	{"2130706433", BadAddress, false},
	{"0x7f000001", BadAddress, false},
	{"0x7f.1", BadAddress, false},
	{"0x7f.0.0.0x1", BadAddress, false},
	{"0177.0.0.1", BadAddress, false},
	{"017700000001", BadAddress, false},
	{"127.1", BadAddress, false},
	{"127.0.1", BadAddress, false},
	{"127.0.0.1.1", BadAddress, false},
	{"[::1%2525]", Private, false},
}

// TestInsideDirect: no form of an internal address is connected to, and one
// that looks like a name is refused for what it is.
func TestInsideDirect(t *testing.T) {
	port, met := listener(t, "127.0.0.1:0")
	n, _ := strconv.Atoi(port)
	c := New(Config{Limits: patient(quick), Ports: []uint16{uint16(n)}})
	for _, in := range insides {
		_, err := get(c, "http://"+in.host+":"+port+"/")
		if in.host == "localhost." && kindOf(err) == NoHost {
			continue // not every system knows it so
		}
		if kindOf(err) != in.want {
			t.Errorf("%s: %v; want %s", in.host, err, in.want)
		}
	}
	if met.Load() > 0 {
		t.Errorf("%d connections", met.Load())
	}
}

// TestInsideByRedirect: nor is one that a public page leads to.
func TestInsideByRedirect(t *testing.T) {
	port, met := listener(t, "127.0.0.2:0")
	outside := New(Config{Limits: patient(quick), Private: []netip.Prefix{here}})
	for _, in := range append(insides, insideForm{"127.0.0.2", Private, false}) {
		if in.isHere {
			continue // allowed, for the page that leads on stands there
		}
		s := newSite(t, map[string]http.HandlerFunc{"/": answers(302, "Location: http://"+in.host+":"+port+"/secret")})
		want := in.want
		if want == BadAddress {
			want = Redirects
		}
		if _, err := get(outside, s.URL); kindOf(err) != want {
			t.Errorf("%s: %v; want %s", in.host, err, want)
		}
	}
	if met.Load() > 0 {
		t.Errorf("%d connections", met.Load())
	}
}

// TestInsideByName: nor one that a name stands for, at first or only at the
// second look.
func TestInsideByName(t *testing.T) {
	port, met := listener(t, "127.0.0.1:0")
	n, _ := strconv.Atoi(port)
	for _, in := range insides {
		ip, err := netip.ParseAddr(strings.Trim(in.host, "[]"))
		if err != nil {
			continue
		}
		for name, answers := range map[string][]netip.Addr{"at once": {ip}, "later": {netip.MustParseAddr("192.0.2.7"), ip}} {
			c := New(Config{Limits: patient(quick), Ports: []uint16{uint16(n)}, Resolver: resolver(t, answers...)})
			for range 3 {
				if _, err := get(c, "http://outlet.example:"+port+"/"); kindOf(err) != Private {
					t.Errorf("%s, %s: %v", in.host, name, err)
				}
			}
		}
	}
	if met.Load() > 0 {
		t.Errorf("%d connections", met.Load())
	}
}

// A name that stood for a server that was allowed, and stands for another
// afterwards, leads nowhere.
func TestRebinding(t *testing.T) {
	s := newSite(t, map[string]http.HandlerFunc{"/": func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Connection", "close")
		w.Write([]byte(ferry))
	}, "/robots.txt": answers(404, "Connection: close")})
	_, port, _ := net.SplitHostPort(s.Listener.Addr().String())
	other, err := net.Listen("tcp", "127.0.0.2:"+port)
	if err != nil {
		t.Skipf("127.0.0.2 cannot be listened at: %v", err)
	}
	defer other.Close()
	ip := netip.MustParseAddr
	c := New(Config{Limits: patient(quick), Private: []netip.Prefix{here}, Resolver: resolver(t, ip("127.0.0.1"), ip("127.0.0.1"), ip("127.0.0.2"))})
	for i, want := range []Kind{"", Private, Private} {
		if _, err := get(c, "http://outlet.example:"+port+"/"); kindOf(err) != want {
			t.Errorf("time %d: %v", i+1, err)
		}
	}
}

// resolver looks every name up at a server that gives one answer after the
// other, and the last for ever; of the other version of addresses it has none.
func resolver(t *testing.T, answers ...netip.Addr) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	var asked atomic.Int64
	go func() {
		b := make([]byte, 4096)
		for {
			n, from, err := conn.ReadFrom(b)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(b[:n]) != nil || len(m.Questions) == 0 {
				continue
			}
			m.Response, m.Additionals = true, nil
			ip := answers[min(int(asked.Load()), len(answers)-1)]
			h := dnsmessage.ResourceHeader{Name: m.Questions[0].Name, Class: dnsmessage.ClassINET}
			switch q := m.Questions[0].Type; {
			case q == dnsmessage.TypeA && ip.Is4():
				m.Answers = []dnsmessage.Resource{{Header: h, Body: &dnsmessage.AResource{A: ip.As4()}}}
				asked.Add(1)
			case q == dnsmessage.TypeAAAA && ip.Is6():
				m.Answers = []dnsmessage.Resource{{Header: h, Body: &dnsmessage.AAAAResource{AAAA: ip.As16()}}}
				asked.Add(1)
			}
			if out, err := m.Pack(); err == nil {
				conn.WriteTo(out, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
}

// TestGuard: what is public may be connected to at the ports of pages, and
// what a person allows at any.
func TestGuard(t *testing.T) {
	g := newGuard([]netip.Prefix{netip.MustParsePrefix("10.1.0.0/16")}, ports)
	for at, want := range map[string]bool{
		"93.184.216.34:80": true, "93.184.216.34:443": true, "93.184.216.34:8080": true, "93.184.216.34:22": false, "93.184.216.34:25": false,
		"[2606:2800:220:1::1]:443": true, "[64:ff9b::5db8:d822]:443": true, "[::ffff:93.184.216.34]:80": true,
		"10.1.2.3:22": true, "[::ffff:10.1.2.3]:80": true, "10.2.0.1:80": false, "nowhere": false,
	} {
		if err := g.control("tcp", at, nil); (err == nil) != want {
			t.Errorf("%s: %v", at, err)
		}
	}
}

// TestAddresses: which addresses are asked for, and as what.
func TestAddresses(t *testing.T) {
	for in, want := range map[string]string{
		" http://Ansel.Example/a?b#c ":  "http://ansel.example/a?b",
		"HTTPS://ansel.example:443":     "https://ansel.example",
		"http://ansel.example:8080/":    "http://ansel.example:8080/",
		"http://bücher.example/ä":       "http://xn--bcher-kva.example/%C3%A4",
		"http://[2606:2800:220:1::1]/":  "http://[2606:2800:220:1::1]/",
		"file:///etc/passwd":            "",
		"ftp://ansel.example/":          "",
		"http://me@ansel.example/":      "",
		"http://me:word@ansel.example/": "",
		"http:///a":                     "",
		"http:ansel.example":            "",
		"http://ansel.example:x/":       "",
		"//ansel.example/":              "",
		"http://a b/":                   "",
		"http://ansel\n.example/":       "",
		"http://.../":                   "",
		"http://" + fmt.Sprint(1<<32):   "",
	} {
		if got, err := Plain(in); got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v; want %q", in, got, err, want)
		}
	}
}
