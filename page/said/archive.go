package said

import (
	"net/url"
	"strings"

	"synoptic/news"
)

// Copy is what the address of a page tells that a service keeps as it once stood at
// another: "https://keeper.example/20310504101500/https://anselpost.example/weir".
type Copy struct {
	Of      string // the address of the page itself; "" if the address tells of no copy
	Service string // the host of who keeps it
	stamp   string // the digits of when it was kept
}

// CopyAt is the copy that an address leads to.
func CopyAt(address string) (c Copy) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Hostname() == "" || u.Scheme != "http" && u.Scheme != "https" {
		return c
	}
	_, rest, _ := strings.Cut(address, u.Host)
	for _, scheme := range []string{"https:/", "http:/"} {
		before, of, found := strings.Cut(rest, "/"+scheme)
		if !found || strings.ContainsAny(before, "?#") {
			continue
		}
		of = scheme + "/" + strings.TrimLeft(of, "/")
		if inner, err := url.Parse(of); err != nil || !strings.Contains(inner.Hostname(), ".") {
			return Copy{}
		}
		return Copy{Of: of, Service: u.Hostname(), stamp: digits(before)}
	}
	return Copy{}
}

// copyOf is the copy that a page says it is, by its canonical address or by the one that
// it has besides: those of a service alone count, whose host is that of the other too.
func copyOf(canonical, own string) Copy {
	for _, a := range []string{canonical, own} {
		if c := CopyAt(a); c.Of != "" && (own == "" || c.Kept(own)) {
			return c
		}
	}
	return Copy{}
}

// Kept says whether an address is one of the service.
func (c Copy) Kept(address string) bool {
	u, err := url.Parse(address)
	return c.Of != "" && err == nil && u.Hostname() == c.Service
}

// leastStamp is how many digits tell a moment, to the minute.
const leastStamp = 12

// Made says whether a date is the moment at which the copy was made.
func (c Copy) Made(x news.Date) bool {
	d := digits(string(x.Date))
	return len(c.stamp) >= leastStamp && len(d) >= leastStamp && d[:leastStamp] == c.stamp[:leastStamp]
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}
