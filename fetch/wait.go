package fetch

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// hourly is when to ask again where a server says nothing of it.
const hourly = time.Hour

// retryAfter is how long a server asks to be left alone (RFC 9110, 10.2.3):
// seconds or a date, within the limits; 0 if it does not ask.
func (c *Client) retryAfter(h http.Header) time.Duration {
	v := strings.TrimSpace(h.Get("Retry-After"))
	if v == "" {
		return 0
	}
	if digits := strings.TrimLeft(v, "+-"); digits != "" && strings.Trim(digits, "0123456789") == "" {
		n, err := strconv.ParseInt(v, 10, 32)
		if err != nil && v[0] != '-' {
			return c.limits.WaitMost // a number too long to read
		}
		return c.within(time.Duration(n) * time.Second)
	}
	t, err := http.ParseTime(v)
	if err != nil {
		return 0
	}
	return c.within(t.Sub(c.now()))
}

// again is after how long a document is worth asking for anew: as long as the
// server says that it stays fresh (RFC 9111, 5.2.2.1), at least what its pace
// asks for, an hour if it says nothing.
func (c *Client) again(h http.Header) time.Duration {
	for part := range strings.SplitSeq(h.Get("Cache-Control"), ",") {
		name, v, _ := strings.Cut(strings.TrimSpace(part), "=")
		if !strings.EqualFold(name, "max-age") {
			continue
		}
		if n, err := strconv.ParseInt(strings.Trim(v, `"`), 10, 32); err == nil && n > 0 {
			return c.within(time.Duration(n) * time.Second)
		}
	}
	return hourly
}

func (c *Client) within(d time.Duration) time.Duration {
	return min(max(d, c.limits.WaitLeast), c.limits.WaitMost)
}
