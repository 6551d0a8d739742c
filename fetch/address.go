package fetch

import (
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// Plain is an address in the one way that it is asked for by: letters of ASCII,
// no port that goes without saying, no fragment. The error is a *Refusal.
func Plain(address string) (string, error) {
	u, err := parse(address, Defaults.Address)
	if err != nil {
		return "", err
	}
	return u.String(), nil
}

// parse takes an address apart and refuses what is opened on no account: other
// schemes, names and passwords, hosts that only look like names. Where it
// leads is the guard's to judge.
func parse(address string, most int) (*url.URL, error) {
	address = strings.TrimSpace(address)
	refuse := func(why string) (*url.URL, error) {
		return nil, &Refusal{Kind: BadAddress, URL: clipped(address), Why: why}
	}
	if len(address) > most {
		return refuse(fmt.Sprintf("it is longer than %d bytes; give a shorter one", most))
	}
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return refuse("it is no address; give one that begins with http:// or https://")
	case u.Scheme == "":
		return refuse("it does not begin with http:// or https://; put the one that is meant before it")
	case u.Scheme != "http" && u.Scheme != "https":
		return refuse(fmt.Sprintf("addresses with %q are not opened; give one that begins with http:// or https://", u.Scheme+":"))
	case u.User != nil:
		return refuse("a name or password stands in it; give it without")
	case u.Hostname() == "" || u.Opaque != "":
		return refuse("no host stands in it; give it whole")
	}
	host, ok := plainHost(u.Hostname())
	if !ok {
		return refuse("its host is neither a name nor an address as usually written; give its name")
	}
	port := u.Port()
	if u.Host = host; strings.Contains(host, ":") {
		u.Host = "[" + host + "]"
	}
	if port != "" && port != defaultPort[u.Scheme] {
		u.Host += ":" + port
	}
	u.Fragment, u.RawFragment = "", ""
	return u, nil
}

var defaultPort = map[string]string{"http": "80", "https": "443"}

// plainHost is a host in the letters of ASCII. A host that ends in a number is
// an address (WHATWG URL, 3.5, "ends in a number"), and one only where it is
// written as four decimal numbers: 0x7f.1 and 2130706433 hide what they are.
func plainHost(host string) (plain string, ok bool) {
	if ip, err := netip.ParseAddr(host); err == nil {
		return ip.WithZone("").String(), true
	}
	if strings.Contains(host, ":") {
		return "", false
	}
	plain, err := idna.Lookup.ToASCII(host)
	if err != nil || plain == "" || !utf8.ValidString(host) {
		return "", false
	}
	plain = strings.ToLower(plain)
	if again, err := idna.Lookup.ToASCII(plain); err != nil || again != plain {
		return "", false
	}
	if ip, err := netip.ParseAddr(strings.TrimSuffix(plain, ".")); err == nil {
		return ip.String(), true
	}
	labels := strings.Split(strings.TrimSuffix(plain, "."), ".")
	last := labels[len(labels)-1]
	return plain, last != "" && !isNumber(last)
}

func isNumber(label string) bool {
	digits := "0123456789"
	if hex, is := strings.CutPrefix(label, "0x"); is {
		label, digits = hex, "0123456789abcdef"
	}
	return strings.Trim(label, digits) == ""
}

// clipped is an address as it is told to a person.
func clipped(address string) string {
	if len(address) > 200 {
		return strings.ToValidUTF8(address[:200], "") + "…"
	}
	return address
}
