package fetch

import (
	"bytes"
	"strconv"
	"strings"
	"time"
)

// robots is what a robots.txt asks of this program (RFC 9309): written here
// because the file must be read line by line whatever stands in it, rules
// must be tied to the start of a path, and of two as long the kinder wins.
type robots struct {
	rules []rule
	delay time.Duration // between two requests; 0 if it does not say
	all   bool          // everything is refused: the file could not be had
}

// rule allows or refuses the paths that begin as it says; '*' stands for any
// letters and '$' at the end for the end.
type rule struct {
	allow bool
	path  string
}

// product is the name robots.txt knows this program by.
const product = "synoptic"

// robotsOf reads a robots.txt. Groups that name the product count; if none
// does, those for all.
func robotsOf(body []byte, mostRules int) *robots {
	var ours, anyones robots
	named := false
	var into []*robots // the groups that the lines belong to
	heading := false   // the line before named an agent
	for line := range bytes.Lines(bytes.TrimPrefix(body, []byte("\xef\xbb\xbf"))) {
		if mostRules--; mostRules < 0 {
			break
		}
		text, _, _ := strings.Cut(string(line), "#")
		field, value, ok := strings.Cut(text, ":")
		if !ok {
			continue
		}
		field, value = strings.ToLower(strings.TrimSpace(field)), strings.TrimSpace(value)
		if field == "user-agent" {
			if !heading {
				into = nil
			}
			heading = true
			switch agent := agentOf(value); agent {
			case product:
				into, named = append(into, &ours), true
			case "*":
				into = append(into, &anyones)
			}
			continue
		}
		for _, r := range into {
			r.add(field, value)
		}
		heading = heading && field != "allow" && field != "disallow" && field != "crawl-delay"
	}
	if named {
		return &ours
	}
	return &anyones
}

// agentOf is the name in a line for an agent: letters, '-' and '_' (2.2.1).
func agentOf(value string) string {
	if value == "*" {
		return value
	}
	end := strings.IndexFunc(value, func(r rune) bool {
		return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '-' || r == '_')
	})
	if end >= 0 {
		value = value[:end]
	}
	return strings.ToLower(value)
}

func (r *robots) add(field, value string) {
	switch field {
	case "allow", "disallow":
		if value == "" || len(value) > Defaults.Address {
			return
		}
		r.rules = append(r.rules, rule{field == "allow", plainPath(value)})
	case "crawl-delay":
		if n, err := strconv.ParseFloat(value, 64); err == nil && n > 0 && n < 1e6 {
			r.delay = max(r.delay, time.Duration(n*float64(time.Second)))
		}
	}
}

// allows says whether a path with its query may be asked for: the longest rule
// that fits it tells, the one that allows if two are as long (2.2.2).
func (r *robots) allows(path string) bool {
	if r.all {
		return false
	}
	path = plainPath(path)
	longest, allowed := -1, true
	for _, x := range r.rules {
		if len(x.path) < longest || len(x.path) == longest && !x.allow || !x.fits(path) {
			continue
		}
		longest, allowed = len(x.path), x.allow
	}
	return allowed
}

// fits finds the pieces between the stars one after another, each at its first
// place, in one walk over the path.
func (x rule) fits(path string) bool {
	pattern, toEnd := strings.CutSuffix(x.path, "$")
	pieces := strings.Split(pattern, "*")
	rest, ok := strings.CutPrefix(path, pieces[0])
	if !ok {
		return false
	}
	last := len(pieces) - 1
	for i, piece := range pieces[1:] {
		if toEnd && i+1 == last {
			return strings.HasSuffix(rest, piece)
		}
		at := strings.Index(rest, piece)
		if at < 0 {
			return false
		}
		rest = rest[at+len(piece):]
	}
	return !toEnd || rest == ""
}

// plainPath writes a path in one way: letters that need no escape without one,
// all others with one in capitals (RFC 3986, 6.2.2).
func plainPath(path string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(path); i++ {
		c := path[i]
		escaped := false
		if c == '%' && i+2 < len(path) {
			if n, err := strconv.ParseUint(path[i+1:i+3], 16, 8); err == nil {
				c, escaped = byte(n), true
				i += 2
			}
		}
		if c > ' ' && c < 0x7f && (!escaped && c != '%' || unreserved(c)) {
			b.WriteByte(c)
			continue
		}
		b.Write([]byte{'%', hex[c>>4], hex[c&15]})
	}
	return b.String()
}

func unreserved(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~", c) >= 0
}
