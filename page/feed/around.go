package feed

import "bytes"

// onlyFeed is the first feed in the bytes, and how many that are not blank
// stand around it: a server's own warnings, a second feed.
func onlyFeed(body []byte) (feed []byte, junk int) {
	from, to := len(body), len(body)
	for _, root := range []struct{ open, end string }{{"<rss", "</rss>"}, {"<feed", "</feed>"}, {"<rdf:rdf", "</rdf:rdf>"}} {
		i := tag(body[:from], root.open)
		if i < 0 {
			continue
		}
		from, to = i, len(body)
		if k := tag(body[i:], root.end); k >= 0 {
			to = i + k + len(root.end)
		}
	}
	if i := tag(body, "<?xml"); i >= 0 && i < from {
		from = i
	} else if i < 0 && from < len(body) && bytes.HasPrefix(bytes.TrimSpace(body), []byte("<!")) {
		from = 0 // a type or a comment of its own
	}
	if from == len(body) {
		return body, 0
	}
	return body[from:to], len(bytes.TrimSpace(body[:from])) + len(bytes.TrimSpace(body[to:]))
}

// tag is where a tag, given in small letters of ASCII, first stands in capitals or
// small letters, -1 if it does nowhere.
func tag(body []byte, want string) int {
	for at := 0; ; at++ {
		n := bytes.IndexByte(body[at:], want[0])
		if n < 0 || at+n+len(want) > len(body) {
			return -1
		}
		if at += n; isTag(body[at:at+len(want)], want) {
			return at
		}
	}
}

func isTag(b []byte, want string) bool {
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != want[i] {
			return false
		}
	}
	return true
}

// tooDeep counts open elements by their signs alone.
func tooDeep(body []byte) bool {
	depth := 0
	for len(body) > 0 {
		n := bytes.IndexByte(body, '<')
		if n < 0 {
			return false
		}
		depth -= bytes.Count(body[:n], []byte("/>"))
		body = body[n:]
		switch {
		case len(body) == 1:
			return false
		case body[1] == '/':
			depth--
		case bytes.HasPrefix(body, []byte("<![CDATA[")):
			if n = bytes.Index(body, []byte("]]>")); n < 0 {
				return false
			}
			body = body[n:]
			continue
		case body[1] != '!' && body[1] != '?':
			depth++
		}
		if depth > MostDepth {
			return true
		}
		body = body[1:]
	}
	return false
}
